import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {readTail} from '../../source/follow/read-tail.js';
import {temporaryFolder} from './follow-log.js';

function fileOf(content: string | Uint8Array): string {
	const path = join(temporaryFolder(), 'train.log');
	writeFileSync(path, content);
	return path;
}

test.each([
	['begins at a line', 'epoch 1\nepoch 2\nepoch 3\n', 12, 'epoch 3\n', 16],
	['keeps a line that begins just there', 'epoch 1\nepoch 2\n', 8, 'epoch 2\n', 8],
	['is the whole of a short file', 'epoch 1\nepoch 2\n', 1000, 'epoch 1\nepoch 2\n', 0],
	['is the whole of a file of that length', 'epoch 1\n', 8, 'epoch 1\n', 0],
	['leaves out a byte order mark', '\uFEFFepoch 1\n', 1000, 'epoch 1\n', 3],
	['leaves out a last line without an end', 'epoch 1\nepoch 2\nepo', 12, 'epoch 2\n', 8],
	['knows CR LF', 'epoch 1\r\nepoch 2\r\n', 10, 'epoch 2\r\n', 9],
	['does not begin between CR and LF', 'epoch 1\r\nepoch 2\r\n', 11, 'epoch 2\r\n', 9],
	['knows progress bars', 'a 1/3\ra 2/3\ra 3/3\r\n', 10, 'a 3/3\r\n', 12],
	['does not cut characters', '损失损失\n0.5\n', 8, '0.5\n', 13],
	['has nothing of a line longer than it', 'epoch 1 loss 0.5\n', 4, '', 17],
	['has nothing of an empty file', '', 100, '', 0],
])('the tail %s', async (_name, content, bytes, text, position) => {
	const tail = await readTail(fileOf(content), bytes);
	expect(Buffer.from(tail?.bytes ?? []).toString()).toBe(text);
	expect(tail).toMatchObject({position, size: Buffer.byteLength(content)});
});

test.each([
	['gzip', gzipSync('epoch 1\n')],
	['UTF-16', Buffer.from('\uFEFFepoch 1\n', 'utf16le')],
])('there is no tail of %s', async (_name, content) => {
	expect(await readTail(fileOf(content), 100)).toBeUndefined();
});

test.each([
	['what is no text', () => fileOf('PK\x03\x04'), 'binary'],
	['what is no text by its NUL bytes', () => fileOf('epoch\0\n'), 'binary'],
	['a folder', temporaryFolder, 'folder'],
	['what is not there', () => join(temporaryFolder(), 'train.log'), 'missing'],
])('refuses %s', async (_name, path, reason) => {
	await expect(readTail(path(), 100)).rejects.toMatchObject({reason});
});
