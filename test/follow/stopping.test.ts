import {appendFileSync, readdirSync, watch, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {beforeAll, describe, expect, test} from 'vitest';
import {follow} from '../../source/follow/follow.js';
import {FollowLog, temporaryFolder} from './follow-log.js';

/** What keeps a process alive: timers, watches, open streams. */
function kept(): string[] {
	return process
		.getActiveResourcesInfo()
		.filter(name => name !== 'Immediate')
		.sort();
}

/** What is kept now and was not before. The test runner has timers of its own, which may end meanwhile. */
function added(before: readonly string[], now: readonly string[]): string[] {
	const rest = [...before];
	return now.filter(name => {
		const at = rest.indexOf(name);
		if (at >= 0) {
			rest.splice(at, 1);
		}

		return at < 0;
	});
}

const openFiles = (): number => readdirSync('/proc/self/fd').length;

// The system's one channel for watching stays open once it was used.
beforeAll(async () => {
	watch(tmpdir()).close();
	await setTimeout(50);
});

describe.skipIf(process.platform !== 'linux')('stopping releases every handle', () => {
	test.each([
		['while waiting for more', 'epoch 1\n', 'caught-up'],
		['while waiting for the first line', '', 'waiting'],
		['while waiting for the file', undefined, 'waiting'],
	])('%s', async (_name, content, last) => {
		const path = join(temporaryFolder(), 'train.log');
		const before = {kept: kept(), files: openFiles()};
		if (content !== undefined) {
			writeFileSync(path, content);
		}

		const log = FollowLog.of(path);
		await log.until(({story}) => story.at(-1) === last);
		expect(added(before.kept, kept())).not.toEqual([]);
		await log.stop();
		expect(log.error).toBeUndefined();
		await setTimeout(5);
		expect(added(before.kept, kept())).toEqual([]);
		expect(openFiles()).toBe(before.files);
	});

	test('when the receiver stops by itself', async () => {
		const path = join(temporaryFolder(), 'train.log');
		writeFileSync(path, 'epoch 1\n');
		const before = openFiles();
		for await (const event of follow(path, {follow: true, signal: new AbortController().signal})) {
			if (event.kind === 'caught-up') {
				break;
			}
		}

		expect(openFiles()).toBe(before);
	});

	test('before it began', async () => {
		const path = join(temporaryFolder(), 'train.log');
		writeFileSync(path, 'epoch 1\n');
		const log = new FollowLog(() => follow(path, {follow: true, signal: AbortSignal.abort()}));
		expect((await log.finished()).story).toEqual([]);
	});
});

describe('the receiver sets the pace', () => {
	const block = `${'x'.repeat(99)}\n`.repeat(60_000);

	test('and keys are served between two blocks', async () => {
		const path = join(temporaryFolder(), 'train.log');
		writeFileSync(path, block);
		let turns = 0;
		const count = setInterval(() => {
			turns += 1;
		}, 0);
		let blocks = 0;
		for await (const event of follow(path, {follow: false, signal: new AbortController().signal})) {
			if (event.kind === 'lines') {
				expect(event.bytes.length).toBeLessThanOrEqual(2 * 1_048_576);
				expect(event.bytes.at(-1)).toBe(10);
				blocks += 1;
				const wait = performance.now() + 3;
				while (performance.now() < wait);
			}
		}

		clearInterval(count);
		expect(blocks).toBeGreaterThan(4);
		expect(turns).toBeGreaterThan(blocks / 2);
	});

	test('what it holds is not changed before it asks for more', async () => {
		const path = join(temporaryFolder(), 'train.log');
		writeFileSync(path, block);
		const abort = new AbortController();
		const events = follow(path, {follow: true, signal: abort.signal})[Symbol.asyncIterator]();
		const first = await events.next();
		const held = first.value?.kind === 'lines' ? first.value.bytes : new Uint8Array(0);
		const copy = Buffer.from(held);
		appendFileSync(path, 'y'.repeat(1000));
		await setTimeout(50);
		expect(Buffer.compare(held, copy)).toBe(0);
		abort.abort();
		await events.return?.(undefined);
	});
});
