import {appendFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import type {FollowOptions} from '../../source/follow/follow-event.js';
import {FollowLog, temporaryFolder} from './follow-log.js';

const quiet = 300;

async function followed(
	text: string | Uint8Array,
	options: Partial<FollowOptions> = {quiet},
): Promise<{path: string; log: FollowLog}> {
	const path = join(temporaryFolder(), 'train.log');
	writeFileSync(path, text);
	const log = FollowLog.of(path, options);
	await log.until(({story}) => story.some(event => event === 'caught-up' || event === 'waiting'));
	return {path, log};
}

describe('a last line without an end', () => {
	test('is held back until its end comes', async () => {
		const {path, log} = await followed('epoch 1\nepoch 2: lo');
		for (const part of ['ss 0', '.5', ' acc 0.9', '\n']) {
			await sleep(120);
			expect(log.text).toBe('epoch 1\n');
			appendFileSync(path, part);
		}

		await log.untilText('epoch 1\nepoch 2: loss 0.5 acc 0.9\n');
	});

	test('is handed over after a while of quiet', async () => {
		const {log} = await followed('epoch 1\nepoch 2');
		expect(log.text).toBe('epoch 1\n');
		expect(await log.untilText('epoch 1\nepoch 2\n')).toBeGreaterThan(quiet - 100);
		await log.until(({story}) => story.length === 4);
		expect(log.story).toEqual(['epoch 1\n', 'caught-up', 'epoch 2\n', 'caught-up']);
	});

	test('is handed over at once if the file has been quiet for long', async () => {
		const path = join(temporaryFolder(), 'train.log');
		writeFileSync(path, 'epoch 1\nepoch 2');
		const before = new Date(Date.now() - 60_000);
		utimesSync(path, before, before);
		const log = FollowLog.of(path, {quiet: 60_000});
		await log.until(({story}) => story.includes('caught-up'));
		expect(log.story).toEqual(['epoch 1\n', 'epoch 2\n', 'caught-up']);
	});

	test('is two seconds of quiet unless told otherwise', async () => {
		const {log} = await followed('epoch 1', {});
		await sleep(1500);
		expect(log.text).toBe('');
		await log.untilText('epoch 1\n', 1000);
	});

	test.each([
		['LF', '\n'],
		['CR LF', '\r\n'],
	])('that was handed over and then gets its end, %s, stands', async (_name, end) => {
		const {path, log} = await followed('epoch 1');
		await log.untilText('epoch 1\n');
		appendFileSync(path, `${end}epoch 2${end}`);
		await log.untilText(`epoch 1\nepoch 2${end}`);
		expect(log.story.filter(event => event.startsWith('restart'))).toEqual([]);
	});

	test('that was handed over and goes on is read again, and then given twice the time', async () => {
		const {path, log} = await followed('epoch 1\nloss 0.');
		await log.untilText('epoch 1\nloss 0.\n');
		appendFileSync(path, '25');
		await log.until(({story}) => story.includes('restart: continued'));
		expect(await log.untilText('epoch 1\nloss 0.25\n')).toBeGreaterThan(1.5 * quiet);
		appendFileSync(path, '\n');
		await sleep(100);
		expect(log.text).toBe('epoch 1\nloss 0.25\n');
		expect(log.story.filter(event => event.startsWith('restart'))).toEqual(['restart: continued']);
	});

	test('that stops inside a character is not handed over', async () => {
		const {path, log} = await followed(Buffer.from('损失 0.5 损').subarray(0, -1));
		await sleep(2 * quiet);
		expect(log.text).toBe('');
		appendFileSync(path, Buffer.from('损').subarray(-1));
		await log.untilText('损失 0.5 损\n');
	});
});

describe('a progress bar', () => {
	test('that ends its states with CR is shown soon', async () => {
		const {path, log} = await followed('start\n', {quiet: 60_000});
		for (const state of [' 1/3\r', ' 2/3\r', ' 3/3\r']) {
			const text = log.text + state;
			appendFileSync(path, state);
			await log.untilText(text, 800);
		}

		appendFileSync(path, '\nend\n');
		await log.untilText('start\n 1/3\r 2/3\r 3/3\rend\n');
	});

	test('that begins its states with CR is one state behind', async () => {
		const {path, log} = await followed('\r 1/3', {quiet: 60_000});
		appendFileSync(path, '\r 2/3');
		await log.untilText('\r 1/3\r');
		appendFileSync(path, '\r 3/3\n');
		await log.untilText('\r 1/3\r 2/3\r 3/3\n');
	});
});

test('CR LF and characters cut between two reads stay whole', async () => {
	const {path, log} = await followed('');
	const text = Buffer.from('训练损失: 0.5\r\nпотери 🙂\r\n');
	for (const byte of text) {
		appendFileSync(path, Uint8Array.of(byte));
		await sleep(5);
	}

	await log.untilText(text.toString());
});
