import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {type Program, spawn} from './harness.js';

let folder: string;
let program: Program | undefined;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'losscope-'));
	writeFileSync(path.join(folder, 'train.log'), log);
	for (const name of ['first', 'second']) {
		mkdirSync(path.join(folder, 'runs', name), {recursive: true});
		writeFileSync(path.join(folder, 'runs', name, 'train.log'), log);
	}
});

afterEach(() => {
	program?.kill('SIGKILL');
	program = undefined;
	rmSync(folder, {recursive: true});
});

const log = Array.from(
	{length: 30},
	(_, index) => `epoch ${index + 1}/30 loss ${(2 * 0.9 ** index).toFixed(4)}\n`,
).join('');

const env = {NODE: process.execPath, LOSSCOPE: path.resolve('dist/losscope.js'), LC_ALL: 'C'};

const open = (words: readonly string[], more: Readonly<Record<string, string>> = {}): Program => {
	program = spawn(words, {columns: 120, rows: 40, cwd: folder, env: {...env, ...more}});
	return program;
};

describe('the terminal goes away', () => {
	/** The status of the viewer and what it said, for a shell that outlives the terminal. */
	const lost = async (command: string, trap: string, seen: string, errors: string) => {
		const {waitFor, hangUp} = open(['bash', '-c', `trap ${trap} HUP; ${command} ${errors}; echo $? >status`]);
		await waitFor(seen);
		hangUp();
		await vi.waitUntil(() => existsSync(path.join(folder, 'status')), {timeout: 5000, interval: 20});
		// The file is there before what is written into it.
		await vi.waitUntil(() => readFileSync(path.join(folder, 'status'), 'utf8') !== '', {timeout: 1000});
		const said = path.join(folder, 'said');
		return {
			status: readFileSync(path.join(folder, 'status'), 'utf8').trim(),
			said: existsSync(said) ? readFileSync(said, 'utf8') : '',
		};
	};

	const traps = [
		['HUP ends it', ':'],
		['HUP is ignored', "''"],
	] as const;
	const screens = [
		['a run', '"$NODE" "$LOSSCOPE" train.log', 'epoch 30/30'],
		['a replay', '"$NODE" "$LOSSCOPE" replay train.log --speed 5', 'running'],
		['the list of runs', '"$NODE" "$LOSSCOPE" runs', '2 runs'],
		['a pipe', '"$NODE" "$LOSSCOPE" - < <(cat train.log; sleep 8)', 'epoch 30/30'],
	] as const;
	describe.each(traps)('%s', (_, trap) => {
		it.each(screens)('from %s: it ends quietly with 129', async (_name, command, seen) => {
			expect(await lost(command, trap, seen, '2>said')).toEqual({status: '129', said: ''});
		});
	});

	it('ends with 129 where errors went to the same terminal', async () => {
		expect(await lost('"$NODE" "$LOSSCOPE" train.log', ':', 'epoch 30/30', '')).toMatchObject({
			status: '129',
		});
	});
});

describe('a report that cannot be written', () => {
	const shell = (command: string) =>
		execFileSync('bash', ['-c', `${command} 2>said; echo "\${PIPESTATUS[0]}"; cat said`], {
			cwd: folder,
			env: {...process.env, ...env},
			encoding: 'utf8',
		}).split('\n');

	it('is cut off quietly by a reader that has seen enough', () => {
		expect(shell('"$NODE" "$LOSSCOPE" report train.log | sleep 0')).toEqual(['141', '']);
	});

	it.each([
		'report train.log',
		'report train.log --json',
		'report runs',
		'explain',
	])('is told in one line where the disk is full: %s', words => {
		expect(shell(`"$NODE" "$LOSSCOPE" ${words} >/dev/full`)).toEqual([
			'2',
			'losscope: the output cannot be written: ENOSPC',
			'',
		]);
	});
});

describe('a part of the screen breaks', () => {
	it('gives mouse, keys and screen back, and prints the error after that', async () => {
		const preload = path.join(folder, 'break.mjs');
		writeFileSync(
			preload,
			"process.on('SIGWINCH', () => { Array.prototype.flatMap = () => { throw new Error('it broke'); }; });",
		);
		const {waitFor, resize, written, buffer, isCursorHidden} = open([
			'bash',
			'-c',
			'"$NODE" --import ./break.mjs "$LOSSCOPE" train.log; echo "status $?"; stty -a | grep -o " icanon "; sleep 60',
		]);
		await waitFor('epoch 30/30');
		await vi.waitUntil(() => written().includes('\u001b[?1006h'));
		await resize(100, 30);
		await waitFor(rows => rows.some(row => row.trim() === 'icanon'));
		const all = written();
		const left = all.lastIndexOf('\u001b[?1049l');
		expect(all.indexOf('it broke')).toBeGreaterThan(left);
		expect(all.lastIndexOf('\u001b[?1000l')).toBeGreaterThan(all.lastIndexOf('\u001b[?1000h'));
		expect([buffer(), isCursorHidden()]).toEqual(['normal', false]);
		await waitFor('status 1');
	});
});
