import {appendFileSync, closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {FollowLog, temporaryFolder} from './follow-log.js';

function newLog(text: string): string {
	const path = join(temporaryFolder(), 'train.log');
	writeFileSync(path, text);
	return path;
}

describe('what is there', () => {
	test.each([
		['complete lines', 'epoch 1\nepoch 2\n', ['epoch 1\nepoch 2\n', 'end']],
		['a last line without an end is given one', 'epoch 1\nepoch 2', ['epoch 1\n', 'epoch 2\n', 'end']],
		['an empty file', '', ['end']],
		['Windows line ends', 'epoch 1\r\nepoch 2\r\n', ['epoch 1\r\nepoch 2\r\n', 'end']],
		['a progress bar at the end', '\r 1/2\r 2/2', ['\r 1/2\r', ' 2/2\n', 'end']],
		['a byte order mark', '\uFEFFepoch 1\n', ['epoch 1\n', 'end']],
		['nothing but a byte order mark', '\uFEFF', ['end']],
	])('is read once without following: %s', async (_name, text, story) => {
		const log = await FollowLog.of(newLog(text), {follow: false}).finished();
		expect(log.error).toBeUndefined();
		expect(log.story).toEqual(story);
	});

	test('is told as caught up, with how far and how long', async () => {
		const log = FollowLog.of(newLog('epoch 1\n'));
		await log.until(({story}) => story.includes('caught-up'));
		expect(log.story).toEqual(['epoch 1\n', 'caught-up']);
		expect(log.events[0]).toMatchObject({position: 8, size: 8, dropped: 0});
	});
});

test('a line that is too long is cut, and what is left out is told', async () => {
	const log = await FollowLog.of(newLog(`epoch 1\n${'x'.repeat(1_500_000)}\nepoch 2\n`), {
		follow: false,
	}).finished();
	expect(log.text === `epoch 1\n${'x'.repeat(1_048_576)}\nepoch 2\n`).toBe(true);
	const dropped = log.events.map(event => (event.kind === 'lines' ? event.dropped : 0));
	expect(dropped.reduce((sum, bytes) => sum + bytes, 0)).toBe(1_500_000 - 1_048_576);
});

describe('growth', () => {
	test.each([
		['where the system tells of changes', true],
		['where it does not, as on network mounts', false],
	])('is noticed %s', async (_name, watch) => {
		const path = newLog('epoch 1\n');
		const log = FollowLog.of(path, {watch});
		await log.until(({story}) => story.includes('caught-up'));
		for (let epoch = 2; epoch < 7; epoch += 1) {
			await sleep(30);
			appendFileSync(path, `epoch ${epoch}\n`);
			const {length} = log.events;
			await log.until(({events}) => events.length === length + 2);
		}

		expect(log.story.slice(2)).toEqual([2, 3, 4, 5, 6].flatMap(epoch => [`epoch ${epoch}\n`, 'caught-up']));
	});

	test('in a burst of ten thousand appends loses nothing', async () => {
		const path = newLog('');
		const log = FollowLog.of(path);
		await log.until(({story}) => story.includes('waiting'));
		const file = openSync(path, 'a');
		let written = '';
		for (let step = 0; step < 10_000; step += 1) {
			const line = `step ${step} loss ${1 / (step + 1)}\n`;
			writeSync(file, line);
			written += line;
			if (step % 500 === 0) {
				await sleep(1);
			}
		}

		closeSync(file);
		await log.untilText(written);
		expect(log.story.filter(event => event.startsWith('restart'))).toEqual([]);
	});
});

describe('a file that is not there yet', () => {
	test.each([
		['in its folder', 'train.log'],
		['with its folder', 'run/train.log'],
	])('is awaited %s', async (_name, name) => {
		const path = join(temporaryFolder(), name);
		const log = FollowLog.of(path);
		await log.until(({story}) => story.includes('waiting'));
		await sleep(150);
		mkdirSync(join(path, '..'), {recursive: true});
		writeFileSync(path, 'epoch 1\n');
		await log.until(({story}) => story.includes('caught-up'), 700);
		expect(log.story.filter(event => event !== 'waiting')).toEqual(['epoch 1\n', 'caught-up']);
	});

	test('that goes and comes back is read anew', async () => {
		const path = newLog('epoch 1\n');
		const log = FollowLog.of(path);
		await log.untilText('epoch 1\n');
		rmSync(path);
		await log.until(({story}) => story.at(-1) === 'gone');
		expect(log.story).toEqual(['epoch 1\n', 'caught-up', 'gone']);
		writeFileSync(path, 'Epoch 1\n');
		await log.untilText('Epoch 1\n');
		expect(log.story).toContain('restart: rotated');
	});
});
