import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Program, spawn} from './harness.js';

let folder: string;
let log: string;
let program: Program;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'losscope-'));
	log = path.join(folder, 'train.log');
	writeFileSync(
		log,
		Array.from({length: 40}, (_, index) => {
			const epoch = index + 1;
			return `Epoch ${epoch}/50: train_loss=${(0.9 * 0.95 ** epoch).toFixed(4)} val_loss=${(0.5 + 0.0005 * (epoch - 15) ** 2).toFixed(4)}\n`;
		}).join(''),
	);
});

afterEach(() => {
	program.kill('SIGKILL');
	rmSync(folder, {recursive: true});
});

/** Bytes of a mouse at a cell of the screen, counted from 0: a press, as a terminal in the form 1006 sends it. */
const at = (button: number, column: number, row: number): string =>
	`\u001b[<${button};${column + 1};${row + 1}M`;
const clicked = (column: number, row: number): string =>
	`${at(0, column, row)}${at(0, column, row).replace('M', 'm')}`;
const wheelDown = 65;

const open = async (env: Readonly<Record<string, string>> = {}): Promise<Program> => {
	program = spawn(['bash', '--norc', '--noprofile', '-i'], {
		columns: 120,
		rows: 40,
		env: {
			PS1: 'shell> ',
			NODE: process.execPath,
			LOSSCOPE: path.resolve('dist/losscope.js'),
			LOG: log,
			...env,
		},
	});
	program.send('"$NODE" "$LOSSCOPE" "$LOG"\r');
	await program.waitFor('epoch 40/50');
	await program.waitFor('q quit');

	// The diagnosis comes after the charts.
	await program.waitFor('Overfitting');
	await program.waitFor(isMouseOn);
	return program;
};

const rowOf = (text: string): number => program.screen().findIndex(row => row.includes(text));
const isMouseOn = (): boolean =>
	program.written().lastIndexOf('\u001b[?1006h') > program.written().lastIndexOf('\u001b[?1006l');

describe('the mouse', () => {
	it('scrolls the diagnosis under the pointer and leaves the focus on the charts', async () => {
		const {send, waitFor} = await open();
		const column = program.screen()[rowOf('─ diagnosis')]?.indexOf('diagnosis') ?? 0;
		send(at(wheelDown, column, rowOf('─ diagnosis') + 3));
		await waitFor('3 lines above');
		expect(program.screen().join('\n')).toContain('━ loss');
	});

	it('moves the cursor to where a chart is clicked, and follows at its end', async () => {
		const {send, waitFor} = await open();
		const axis = program.screen().find(row => /\b10\b.*\b20\b/.test(row)) ?? '';
		send(clicked(axis.indexOf('20'), 8));
		const screen = await waitFor(rows => /as of epoch (19|20|21)\b/.test(rows.join('\n')));
		expect(screen[1]).toMatch(/epoch (19|20|21)\/50/);
		send(clicked(118, 8));
		await waitFor(rows => !rows.join('\n').includes('as of'));
	});

	it('chooses a row of the table, and with it the pane', async () => {
		const {send, waitFor} = await open();
		const row = program.screen().findIndex(text => /^\s+37\s+0\.\d+/.test(text));
		send(clicked(6, row));
		await waitFor('as of epoch 37');
		expect(program.screen().join('\n')).toContain('━ metrics');
	});

	it('presses no keys: not by its buttons, not in an old form, not in pieces', async () => {
		const {send, waitFor} = await open();
		send(`${at(2, 5, 5)}${at(35, 9, 9)}\u001b[M !!${at(0, 500, 500)}\u001b[<9999;9999;9999M`);
		send('\u001b[<6');
		send('7;5;5M');
		// A key that is answered says that all before it has been read.
		send('?');
		await waitFor('follow the latest point again');
		send('?');
		const text = (await waitFor('─ diagnosis')).join('\n');
		expect(text).toContain('━ loss');
		expect(text).toMatch(/─ diagnosis ─+ \d+ lines below/);
	});

	it('is switched off with M so that text can be selected, and on again', async () => {
		const {send, waitFor} = await open();
		expect(isMouseOn()).toBe(true);
		send('M');
		await waitFor(() => !isMouseOn());
		send('M');
		await waitFor(isMouseOn);
	});

	it.each([
		['q', (viewer: Program) => viewer.send('q')],
		['Ctrl-C', (viewer: Program) => viewer.send('\u0003')],
		['Ctrl-Z', (viewer: Program) => viewer.send('\u001a')],
	])('is given back after %s', async (_, end) => {
		const {waitFor, buffer} = await open();
		end(program);
		await waitFor(rows => buffer() === 'normal' && rows.filter(row => row.startsWith('shell>')).length > 1);
		expect(isMouseOn()).toBe(false);
	});

	it.each(['SIGTERM', 'SIGHUP'] as const)('is given back after %s', async signal => {
		program = spawn([process.execPath, path.resolve('dist/losscope.js'), log], {columns: 120, rows: 40});
		await program.waitFor('q quit');
		await program.waitFor(isMouseOn);
		process.kill(program.pid, signal);
		await program.exited;
		await program.settle(50);
		expect(isMouseOn()).toBe(false);
	});
});

describe('panes', () => {
	it('are closed, resized and kept for the next time', async () => {
		const {send, waitFor} = await open({XDG_CONFIG_HOME: folder});
		const before = rowOf('─ metrics');
		send('}}3');
		const isClosed = (rows: readonly string[]) =>
			rows.at(-1)?.includes('3 diagnosis') === true && !rows.join('\n').includes('─ diagnosis');
		await waitFor(isClosed);
		const after = rowOf('─ metrics');
		expect(after).toBeGreaterThan(before);
		send('q');
		await waitFor(rows => rows.filter(row => row.startsWith('shell>')).length > 1);
		send('clear; "$NODE" "$LOSSCOPE" "$LOG"\r');
		await waitFor(isClosed);
		expect(rowOf('─ metrics')).toBe(after);
		send('|');
		await waitFor(rows => rows.join('\n').includes('─ diagnosis') && rowOf('─ metrics') === before);
		// What it still has to keep is kept before the folder goes.
		send('q');
		await waitFor(rows => rows.some(row => row.startsWith('shell>')));
	});
});
