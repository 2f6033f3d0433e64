import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {openSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {watchWriters, writersOf} from '../../source/follow/writers.js';
import {temporaryFolder} from './follow-log.js';

/** A process that has the file open, to append or to read, until it is killed. */
async function hold(path: string, flags: 'a' | 'r') {
	const script = `require('node:fs').openSync(${JSON.stringify(path)}, '${flags}'); console.log('open'); setInterval(() => {}, 1000)`;
	const child = spawn(process.execPath, ['-e', script], {stdio: ['ignore', 'pipe', 'ignore']});
	await once(child.stdout, 'data');
	return child;
}

describe.skipIf(process.platform !== 'linux')('who writes a log', () => {
	test('is the process that has it open to write, not one that reads it', async () => {
		const path = join(temporaryFolder(), 'train.log');
		writeFileSync(path, 'epoch 1\n');
		const writer = await hold(path, 'a');
		const reader = await hold(path, 'r');
		expect(await writersOf(path)).toEqual([String(writer.pid)]);
		writer.kill();
		reader.kill();
		await once(writer, 'exit');
		expect(await writersOf(path)).toEqual([]);
	});

	test('is not this process', async () => {
		const path = join(temporaryFolder(), 'train.log');
		openSync(path, 'a');
		expect(await writersOf(path)).toEqual([]);
	});

	test('is told when it is gone', async () => {
		const path = join(temporaryFolder(), 'train.log');
		const writer = await hold(path, 'a');
		const told: boolean[] = [];
		const stop = new AbortController();
		const {promise, resolve} = Promise.withResolvers<void>();
		const watching = watchWriters(
			path,
			isWritten => {
				told.push(isWritten);
				if (isWritten) writer.kill('SIGKILL');
				else resolve();
			},
			stop.signal,
		);
		await promise;
		stop.abort();
		await watching;
		expect(told).toEqual([true, false]);
	});
});
