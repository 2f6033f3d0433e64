import {execFileSync, spawn} from 'node:child_process';
import {closeSync, constants, openSync, writeFileSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {PassThrough, Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {followStream} from '../../source/follow/follow-stream.js';
import {FollowLog, temporaryFolder} from './follow-log.js';

function namedPipe(): string {
	const path = join(temporaryFolder(), 'pipe');
	execFileSync('mkfifo', [path]);
	return path;
}

const lines = Array.from({length: 50_000}, (_value, step) => `step ${step} loss ${1 / (step + 1)}\n`).join(
	'',
);

describe('a stream', () => {
	test('tells lines as they come, and its end', async () => {
		const stream = new PassThrough();
		const log = new FollowLog(signal => followStream(stream, {signal}));
		await log.until(({story}) => story.includes('waiting'));
		stream.write('epoch 1\nepo');
		await log.until(({story}) => story.at(-1) === 'caught-up');
		stream.write('ch 2\nlast');
		await log.until(({story}) => story.length === 5);
		stream.end();
		await log.finished();
		expect(log.story).toEqual([
			'waiting',
			'epoch 1\n',
			'caught-up',
			'epoch 2\n',
			'caught-up',
			'last\n',
			'end',
		]);
		expect(log.events[1]).toMatchObject({position: 11, size: undefined, dropped: 0});
		expect(stream.destroyed).toBe(true);
	});

	test('shows a progress bar that ends its states with CR', async () => {
		const stream = new PassThrough();
		const log = new FollowLog(signal => followStream(stream, {signal}));
		stream.write(' 1/3\r');
		await log.untilText(' 1/3\r', 1000);
		stream.write('\n 2/3\r\n');
		await log.untilText(' 1/3\r 2/3\r\n');
	});

	test('that is gzip is unpacked', async () => {
		const log = new FollowLog(signal => followStream(Readable.from([gzipSync(lines)]), {signal}));
		await log.finished();
		expect(log.text === lines).toBe(true);
	});

	test('that fails says so', async () => {
		const stream = new PassThrough();
		const log = new FollowLog(signal => followStream(stream, {signal}));
		stream.destroy(Object.assign(new Error('no'), {code: 'EIO'}));
		await log.finished();
		expect(log.error).toMatchObject({reason: 'failed', detail: 'EIO'});
	});

	test('that is no text is refused', async () => {
		const log = new FollowLog(signal => followStream(Readable.from([Buffer.from('PK\x03\x04xx')]), {signal}));
		expect((await log.finished()).error).toMatchObject({reason: 'binary', detail: 'zip'});
	});

	test.each([
		['a pointer of Git LFS', ['version ', 'https://git-lfs.github.com/spec/v1\n'], 'lfs-pointer'],
		['a NUL in the second portion', ['epoch ', '1\0\n'], 'binary'],
	])('that is refused only after its first portion: %s', async (_name, portions, reason) => {
		const log = new FollowLog(signal => followStream(Readable.from(portions), {signal}));
		expect((await log.finished()).error).toMatchObject({reason});
		expect(log.text).toBe('');
	});

	test('that ends where it could still become a pointer is text', async () => {
		const log = new FollowLog(signal => followStream(Readable.from(['version 1']), {signal}));
		expect((await log.finished()).text).toBe('version 1\n');
	});

	test('is released on abort, without an event', async () => {
		const stream = new PassThrough();
		const log = new FollowLog(signal => followStream(stream, {signal}));
		await log.until(({story}) => story.includes('waiting'));
		await log.stop();
		expect(log.story).toEqual(['waiting']);
		expect(log.error).toBeUndefined();
		expect(stream.destroyed).toBe(true);
	});
});

describe('gzip', () => {
	test.each([
		['by its first bytes, whatever its name', 'train.log', gzipSync(lines), lines],
		['of several members', 'train.log.gz', Buffer.concat([gzipSync('a\n'), gzipSync('b')]), 'a\nb\n'],
	])('is unpacked %s', async (_name, name, content, text) => {
		const path = join(temporaryFolder(), name);
		writeFileSync(path, content);
		const log = await FollowLog.of(path).finished();
		expect(log.error).toBeUndefined();
		expect(log.text === text).toBe(true);
		expect(log.story.at(-1)).toBe('end');
		const blocks = log.events.filter(event => event.kind === 'lines');
		expect(blocks.at(-1)).toMatchObject({position: content.length, size: content.length});
	});

	test('that is broken off gives its lines and then says so', async () => {
		const path = join(temporaryFolder(), 'train.log.gz');
		writeFileSync(path, gzipSync(lines).subarray(0, -5000));
		const log = await FollowLog.of(path).finished();
		expect(log.text.length).toBeGreaterThan(lines.length / 2);
		expect(lines.startsWith(log.text)).toBe(true);
		expect(log.error).toMatchObject({reason: 'damaged'});
	});

	test('of what is no text is refused', async () => {
		const path = join(temporaryFolder(), 'a.gz');
		writeFileSync(path, gzipSync(Buffer.from('epoch\0')));
		expect((await FollowLog.of(path).finished()).error).toMatchObject({reason: 'binary'});
	});
});

describe('a named pipe', () => {
	test('is awaited, read as it comes, and ends when it is closed', async () => {
		const path = namedPipe();
		const log = FollowLog.of(path);
		await log.until(({story}) => story.includes('waiting'));
		await sleep(120);
		const writer = openSync(path, constants.O_WRONLY);
		writeSync(writer, 'epoch 1\n');
		await log.untilText('epoch 1\n');
		await sleep(100);
		writeSync(writer, 'epoch 2\n');
		await log.untilText('epoch 1\nepoch 2\n');
		closeSync(writer);
		await log.finished();
		expect(log.story.at(-1)).toBe('end');
	});

	test('carries more than it can hold', async () => {
		const path = namedPipe();
		const file = join(temporaryFolder(), 'train.log');
		writeFileSync(file, lines);
		const log = FollowLog.of(path, {follow: false});
		spawn('sh', ['-c', `cat '${file}' > '${path}'`]);
		await log.finished();
		expect(log.text === lines).toBe(true);
	});

	test('that nobody writes to is let go on abort', async () => {
		const log = FollowLog.of(namedPipe());
		await log.until(({story}) => story.includes('waiting'));
		await log.stop();
		expect(log.error).toBeUndefined();
	});
});

describe('a pipe by its descriptor, as process substitution gives it', () => {
	test.each([
		['with lines', 'epoch 1\n', ['epoch 1\n', 'end']],
		['whose command wrote nothing', '', ['end']],
	])('%s is read to its end', async (_name, text, story) => {
		const path = namedPipe();
		const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
		const writer = openSync(path, constants.O_WRONLY);
		writeSync(writer, text);
		closeSync(writer);
		const log = await FollowLog.of(`/dev/fd/${reader}`).finished();
		expect(log.error).toBeUndefined();
		expect(log.story.filter(event => event !== 'waiting' && event !== 'caught-up')).toEqual(story);
	});
});
