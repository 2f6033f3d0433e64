import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import {type Program, type SpawnOptions, spawn} from './harness.js';

const built = path.resolve('dist/losscope.js');
let running: Program[] = [];

/** A folder for each test. */
export let folder: string;

/** Its log, which is not there yet. */
export let log: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'losscope-'));
	log = path.join(folder, 'train.log');
});

afterEach(() => {
	for (const program of running) program.kill('SIGKILL');
	running = [];
	rmSync(folder, {recursive: true});
});

export function open(words: readonly string[], options: Partial<SpawnOptions> = {}): Program {
	const program = spawn([process.execPath, built, ...words], {columns: 100, rows: 30, ...options});
	running.push(program);
	return program;
}

/** A shell that runs the viewer and lets the terminal be looked at afterwards. */
export function openInShell(command: string): Program {
	const program = spawn(['bash', '--norc', '--noprofile', '-i'], {
		columns: 100,
		rows: 30,
		env: {PS1: 'shell> ', NODE: process.execPath, LOSSCOPE: built, LOG: log},
	});
	running.push(program);
	program.send(`${command}\r`);
	return program;
}

export const batchLine = (batch: number, loss = 2.5 * 0.99 ** batch): string =>
	`Epoch [1/2], Batch [${batch}/20000], Loss: ${loss.toFixed(4)}\n`;

export const batchLines = (from: number, to: number): string =>
	Array.from({length: to - from + 1}, (_, index) => batchLine(from + index)).join('');
