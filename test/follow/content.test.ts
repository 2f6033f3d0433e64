import {appendFileSync, chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {SourceError, toSourceError} from '../../source/follow/source-error.js';
import {FollowLog, temporaryFolder} from './follow-log.js';

/** PowerShell 5 writes this with `>`: little-endian UTF-16 with a byte order mark, and CR LF. */
function utf16(text: string, bigEndian = false): Buffer {
	const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
	return bigEndian ? bytes.swap16() : bytes;
}

async function readAll(content: Uint8Array): Promise<FollowLog> {
	const path = join(temporaryFolder(), 'train.log');
	writeFileSync(path, content);
	return FollowLog.of(path, {follow: false}).finished();
}

describe('text', () => {
	const text = 'epoch 1 损失 0.5 🙂\r\nepoch 2\r\n';

	test.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
		['UTF-16, little-endian', utf16(text)],
		['UTF-16, big-endian', utf16(text, true)],
		['behind a hole that fills the checked part', Buffer.concat([Buffer.alloc(10_000), Buffer.from(text)])],
	])('is read: %s', async (_name, content) => {
		const log = await readAll(content);
		expect(log.error).toBeUndefined();
		expect(log.text).toBe(text);
	});

	test.each([
		['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
		['UTF-16', utf16(text)],
	])('is read as it grows byte by byte: %s', async (_name, content) => {
		const path = join(temporaryFolder(), 'train.log');
		const log = FollowLog.of(path);
		for (const byte of content) {
			appendFileSync(path, Uint8Array.of(byte));
			await new Promise(resolve => setImmediate(resolve));
		}

		await log.untilText(text);
	});

	test('may hold anything after its first 4 kB', async () => {
		const content = `${'epoch\n'.repeat(1000)}\0\n`;
		expect((await readAll(Buffer.from(content))).text).toBe(content);
	});

	test.each<[name: string, content: string]>([
		['after a line', `epoch 1\n${'\0'.repeat(500)}epoch 2\n`],
		['within a line', `epoch 1\nepo${'\0'.repeat(500)}epoch 2\n`],
		['and colours', `\x1b[32mepoch 1\x1b[0m\r\n\0\0epoch 2\n`],
	])('may hold NUL bytes that a crash has left: %s', async (_name, content) => {
		expect((await readAll(Buffer.from(content))).text).toBe(content);
	});

	test('in Latin-1 is handed on as it is', async () => {
		const log = await readAll(Buffer.from('perte \xe9\n', 'latin1'));
		expect(log.events[0]).toMatchObject({bytes: new Uint8Array(Buffer.from('perte \xe9\n', 'latin1'))});
	});
});

describe('what is no text is refused', () => {
	test.each<[name: string, content: Uint8Array, reason: string, detail: string | undefined]>([
		['a NUL among text', Buffer.from('epoch\0one\n'), 'binary', undefined],
		['a NUL after 4,000 bytes', Buffer.from(`${'x'.repeat(4000)}\0`), 'binary', undefined],
		['numbers after a line of text', Buffer.from('P6 2 2 255\n\0\x01\x02'), 'binary', undefined],
		['two bytes a letter', Buffer.from('epoch 1\nepoch 2\n', 'utf16le'), 'binary', undefined],
		// A record of a TensorBoard event file: its length in 8 bytes, a checksum, the payload.
		['a TensorBoard event file', Buffer.from('180000000000000041b0d8a909', 'hex'), 'binary', undefined],
		['a checkpoint', Buffer.from('PK\x03\x04\x14xx'), 'binary', 'zip'],
		['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'binary', 'png'],
		['a pickle', Buffer.from('80049541', 'hex'), 'binary', 'pickle'],
		['zeros and then numbers', Buffer.from('000000003f8000003f80', 'hex'), 'binary', undefined],
		[
			'a pointer of Git LFS',
			Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'),
			'lfs-pointer',
			undefined,
		],
	])('%s', async (_name, content, reason, detail) => {
		const {error, events} = await readAll(content);
		expect(error).toBeInstanceOf(SourceError);
		expect(error).toMatchObject({reason, detail});
		expect(events).toEqual([]);
	});

	test('a folder', async () => {
		const {error} = await FollowLog.of(temporaryFolder()).finished();
		expect(error).toMatchObject({reason: 'folder'});
	});

	test('a folder that takes the place of the awaited file', async () => {
		const path = join(temporaryFolder(), 'train.log');
		const log = FollowLog.of(path);
		await log.until(({story}) => story.includes('waiting'));
		mkdirSync(path);
		expect((await log.finished()).error).toMatchObject({reason: 'folder'});
	});

	test.each([
		'train.log',
		'no/such/folder/train.log',
	])('what is not there, if it is not awaited: %s', async name => {
		const {error} = await FollowLog.of(join(temporaryFolder(), name), {follow: false}).finished();
		expect(error).toMatchObject({reason: 'missing'});
	});

	test('a path through a file', async () => {
		const path = join(temporaryFolder(), 'train.log');
		writeFileSync(path, 'epoch 1\n');
		expect((await FollowLog.of(join(path, 'more'), {follow: false}).finished()).error).toMatchObject({
			reason: 'missing',
		});
	});

	test('a file without permission', async () => {
		const folder = temporaryFolder();
		const path = join(folder, 'train.log');
		writeFileSync(path, 'epoch 1\n');
		chmodSync(path, 0);
		chmodSync(folder, 0o755);
		const {error} = await asNobody(async () => FollowLog.of(path).finished());
		expect(error).toMatchObject({reason: 'unreadable'});
	});
});

/** The superuser may read everything, so for a while another user reads. */
async function asNobody<T>(action: () => Promise<T>): Promise<T> {
	if (process.geteuid?.() !== 0) {
		return action();
	}

	process.seteuid?.(65_534);
	try {
		return await action();
	} finally {
		process.seteuid?.(0);
	}
}

test.each([
	['EIO', 'failed', 'EIO'],
	['EPERM', 'unreadable', undefined],
	['ENOENT', 'missing', undefined],
	['Z_DATA_ERROR', 'damaged', undefined],
])('the system says %s', (code, reason, detail) => {
	expect(toSourceError(Object.assign(new Error('no'), {code}))).toMatchObject({reason, detail});
});
