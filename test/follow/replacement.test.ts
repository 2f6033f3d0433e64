import {
	appendFileSync,
	closeSync,
	copyFileSync,
	openSync,
	readFileSync,
	renameSync,
	truncateSync,
	utimesSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {FollowLog, temporaryFolder} from './follow-log.js';

/** Lines of a run, told apart from another's by its name. */
function linesOf(name: string, from: number, to: number): string {
	let lines = '';
	for (let step = from; step < to; step += 1) {
		lines += `${name} step ${step} loss ${(1 / (step + 1)).toFixed(6)}\n`;
	}

	return lines;
}

async function followed(text: string): Promise<{path: string; log: FollowLog}> {
	const path = join(temporaryFolder(), 'train.log');
	writeFileSync(path, text);
	const log = FollowLog.of(path);
	await log.until(({story}) => story.includes('caught-up'));
	return {path, log};
}

function restarts(log: FollowLog): string[] {
	return log.story.filter(event => event.startsWith('restart'));
}

describe('truncation', () => {
	test('to nothing, then a new run', async () => {
		const {path, log} = await followed(linesOf('first', 0, 100));
		truncateSync(path);
		await log.until(({story}) => story.at(-1) === 'waiting');
		appendFileSync(path, linesOf('second', 0, 3));
		await log.untilText(linesOf('second', 0, 3));
		expect(restarts(log)).toEqual(['restart: truncated']);
	});

	test('to less', async () => {
		const {path, log} = await followed(linesOf('first', 0, 100));
		truncateSync(path, linesOf('first', 0, 40).length);
		await log.untilText(linesOf('first', 0, 40));
		expect(restarts(log)).toEqual(['restart: truncated']);
	});

	test('and growth beyond the old length before anybody looked', async () => {
		const {path, log} = await followed(linesOf('first', 0, 10));
		writeFileSync(path, linesOf('other', 0, 2000));
		await log.untilText(linesOf('other', 0, 2000));
		expect(restarts(log)).toHaveLength(1);
	});

	test('by copytruncate, the writer appending', async () => {
		const {path, log} = await followed(linesOf('run', 0, 50));
		copyFileSync(path, `${path}.1`);
		truncateSync(path);
		await sleep(200);
		appendFileSync(path, linesOf('run', 50, 60));
		await log.untilText(linesOf('run', 50, 60));
		expect(restarts(log)).toEqual(['restart: truncated']);
	});

	test('by copytruncate, the writer going on at its old place and leaving a hole', async () => {
		const path = join(temporaryFolder(), 'train.log');
		const writer = openSync(path, 'w');
		writeSync(writer, linesOf('run', 0, 20_000));
		const log = FollowLog.of(path);
		await log.until(({story}) => story.includes('caught-up'));
		truncateSync(path);
		await log.until(({story}) => story.at(-1) === 'waiting');
		writeSync(writer, linesOf('run', 20_000, 20_005));
		closeSync(writer);
		await log.untilText(linesOf('run', 20_000, 20_005));
		expect(log.error).toBeUndefined();
	});
});

describe('writing anew in place', () => {
	test('with the same length', async () => {
		const {path, log} = await followed('epoch,loss\n1,0.5\n');
		const writer = openSync(path, 'r+');
		writeSync(writer, 'epoch,mse_\n1,0.5\n');
		closeSync(writer);
		await log.untilText('epoch,mse_\n1,0.5\n');
		expect(restarts(log)).toEqual(['restart: rewritten']);
	});

	test('with another header and more lines', async () => {
		const {path, log} = await followed('epoch,loss\n1,0.5\n');
		const writer = openSync(path, 'r+');
		writeSync(writer, 'epoch,loss,val_loss\n1,0.5,\n2,0.4,0.45\n');
		closeSync(writer);
		await log.untilText('epoch,loss,val_loss\n1,0.5,\n2,0.4,0.45\n');
		expect(restarts(log)).toEqual(['restart: rewritten']);
	});

	test('where only the lines read last differ', async () => {
		const {path, log} = await followed(linesOf('run', 0, 1000));
		const writer = openSync(path, 'r+');
		writeSync(writer, linesOf('RUN', 990, 1000), linesOf('run', 0, 990).length);
		closeSync(writer);
		await log.untilText(linesOf('run', 0, 990) + linesOf('RUN', 990, 1000));
		expect(restarts(log)).toEqual(['restart: rewritten']);
	});

	test('where only the first line differs', async () => {
		const {path, log} = await followed(linesOf('run', 0, 1000));
		const writer = openSync(path, 'r+');
		writeSync(writer, linesOf('RUN', 0, 1), 0);
		closeSync(writer);
		await log.untilText(linesOf('RUN', 0, 1) + linesOf('run', 1, 1000));
		expect(restarts(log)).toEqual(['restart: rewritten']);
	});

	test('whole, and short for a moment, is growth if what was there is there again', {retry: 2}, async () => {
		const {path, log} = await followed(linesOf('run', 0, 1000));
		await sleep(100);
		truncateSync(path);
		await sleep(5);
		writeFileSync(path, linesOf('run', 0, 1001));
		await log.untilText(linesOf('run', 0, 1001));
		expect(restarts(log)).toEqual([]);
	});

	test('whole, with what was there and one row more, is growth', async () => {
		const {path, log} = await followed('epoch,loss\n1,0.5\n');
		const rows = ['epoch,loss', '1,0.5'];
		for (let epoch = 2; epoch < 8; epoch += 1) {
			rows.push(`${epoch},${1 / epoch}`);
			writeFileSync(path, `${rows.join('\n')}\n`);
			await log.untilText(`${rows.join('\n')}\n`);
		}

		expect(restarts(log)).toEqual([]);
	});

	test('is not suspected of a file whose time alone changes', async () => {
		const {path, log} = await followed(linesOf('run', 0, 3));
		utimesSync(path, new Date(), new Date());
		await sleep(300);
		expect(log.story).toEqual([linesOf('run', 0, 3), 'caught-up']);
	});
});

describe('another file at the path', () => {
	test('by rotation: the old one is read to its end first', async () => {
		const {path, log} = await followed(linesOf('run', 0, 50));
		appendFileSync(path, linesOf('run', 50, 60));
		renameSync(path, `${path}.1`);
		writeFileSync(path, linesOf('run', 60, 65));
		await log.untilText(linesOf('run', 60, 65));
		const start = log.story.indexOf('restart: rotated');
		expect(
			log.story
				.slice(0, start)
				.filter(event => event !== 'caught-up')
				.join(''),
		).toBe(linesOf('run', 0, 60));
		expect(restarts(log)).toHaveLength(1);
	});

	test('that is empty, while the writer goes on in the renamed one', async () => {
		const {path, log} = await followed(linesOf('run', 0, 50));
		renameSync(path, `${path}.1`);
		writeFileSync(path, '');
		await sleep(200);
		appendFileSync(`${path}.1`, linesOf('run', 50, 60));
		await log.untilText(linesOf('run', 0, 60));
		appendFileSync(path, linesOf('run', 60, 65));
		await log.untilText(linesOf('run', 60, 65));
		expect(restarts(log)).toEqual(['restart: rotated']);
	});

	test('saved beside it and renamed, as trainer_state.json is', async () => {
		const {path, log} = await followed('{"log_history": [\n{"step": 1}\n]}\n');
		for (const step of [2, 3]) {
			const content = `{"log_history": [\n{"step": 1},\n{"step": ${step}}\n]}\n`;
			writeFileSync(`${path}.tmp`, content);
			renameSync(`${path}.tmp`, path);
			await log.untilText(content);
		}

		expect(restarts(log)).toEqual(['restart: rotated', 'restart: rotated']);
	});

	test('that is a longer copy of it, as rsync makes, is growth', async () => {
		const {path, log} = await followed(linesOf('run', 0, 500));
		for (const length of [600, 700]) {
			writeFileSync(`${path}.tmp`, linesOf('run', 0, length));
			renameSync(`${path}.tmp`, path);
			await log.untilText(linesOf('run', 0, length));
		}

		appendFileSync(path, linesOf('run', 700, 701));
		await log.untilText(readFileSync(path, 'utf8'));
		expect(restarts(log)).toEqual([]);
	});
});
