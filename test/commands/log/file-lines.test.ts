import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readFileLines} from '../../../source/commands/log/file-lines.js';
import {createLineIndex} from '../../../source/commands/log/line-index.js';

let folder = '';
let path = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'losscope-'));
	path = join(folder, 'train.log');
});

afterEach(() => rm(folder, {recursive: true}));

describe('lines of a file', () => {
	it('are those that are asked for', async () => {
		await writeFile(path, 'loss 3\nloss 2\nloss 1\n');
		expect(await readFileLines(path, createLineIndex(), 2, 2)).toEqual(['loss 2', 'loss 1']);
	});

	it.each([
		['that is gone', () => undefined],
		['where a folder is now', () => mkdir(path)],
		['where a named pipe is now, without waiting for it', () => execFileSync('mkfifo', [path])],
	])('are none of a file %s', async (_, happens) => {
		await happens();
		expect(await readFileLines(path, createLineIndex(), 1, 5)).toEqual([]);
	});
});
