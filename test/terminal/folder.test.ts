import {appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {type Program, spawn} from './harness.js';

let folder: string;
let program: Program | undefined;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'losscope-'));
	mkdirSync(path.join(folder, 'second'));
	writeFileSync(path.join(folder, 'first.log'), log(0.9, 5));
	writeFileSync(path.join(folder, 'second', 'train.log'), log(0.5, 5));
});

afterEach(() => {
	program?.kill('SIGKILL');
	rmSync(folder, {recursive: true});
});

const line = (epoch: number, from: number): string =>
	`Epoch ${epoch}/20: train_loss=${(from * 0.8 ** epoch).toFixed(4)}\n`;

const log = (from: number, epochs: number): string =>
	Array.from({length: epochs}, (_, index) => line(index + 1, from)).join('');

const open = (...words: readonly string[]): Program => {
	program = spawn([process.execPath, path.resolve('dist/losscope.js'), ...words], {
		columns: 100,
		rows: 30,
		cwd: folder,
	});
	return program;
};

it('lists the runs of the current folder, live, and opens one and comes back', async () => {
	const {send, waitFor, exited, buffer} = open();
	await waitFor('2 runs');
	appendFileSync(path.join(folder, 'first.log'), line(6, 0.9));
	writeFileSync(path.join(folder, 'third.log'), log(0.7, 3));
	await waitFor('3 runs');
	await waitFor('6/20');
	send('/second');
	await waitFor('1 of 3 runs');
	send('\r');
	await waitFor(rows => !rows.join('').includes('_'));
	send('\r');
	await waitFor('diagnosis');
	send('b');
	await waitFor('1 of 3 runs');
	send('q');
	expect((await exited).exitCode).toBe(0);
	expect(buffer()).toBe('normal');
}, 30_000);

it('compares the chosen runs; Escape comes back', async () => {
	const {send, waitFor} = open('.');
	await waitFor('2 runs');
	send('  ');
	await waitFor('2 chosen');
	send('\r');
	await waitFor('b runs');

	// By its name in the list: its folder.
	await waitFor(rows => rows.slice(0, 2).some(row => /^ [AB] second +epoch 5\/20/.test(row)));
	send('\u001b');
	await waitFor('2 chosen');
}, 30_000);

it('opens the only run of a folder itself', async () => {
	const {waitFor} = open('second');
	await waitFor('diagnosis');
}, 30_000);

it('is in the same order, at the same run, when one comes back to it', async () => {
	writeFileSync(path.join(folder, 'third.log'), log(0.7, 3));
	const {send, waitFor, screen} = open();
	await waitFor('3 runs');
	send('s');
	await waitFor('run↓');
	send('rj');
	await waitFor(rows => rows[1]?.includes('run↑') === true && rows.some(row => /^› +second/.test(row)));
	const before = screen().slice(0, 5);
	send('\r');
	await waitFor('diagnosis');
	send('b');
	await waitFor('3 runs');
	await waitFor(rows => rows.slice(0, 5).join() === before.join());
}, 30_000);

it('follows the mouse: a click goes to a run, a second one opens it, a click at a head orders by it', async () => {
	const {send, waitFor, written} = open('.');
	const isMouseOn = () => written().lastIndexOf('\u001b[?1006h') > written().lastIndexOf('\u001b[?1006l');
	await waitFor('2 runs');
	await waitFor(isMouseOn);
	send('\u001b[<0;6;2M');
	await waitFor(rows => rows[1]?.includes('run↓') === true);
	send('\u001b[<65;20;10M');
	await waitFor(rows => rows[3]?.startsWith('›') === true);
	send('\u001b[<0;20;3M');
	await waitFor(rows => rows[2]?.startsWith('›') === true);
	send('\u001b[<0;20;3M');
	await waitFor('b runs');
	send('b');
	await waitFor('2 runs');
	await waitFor(isMouseOn);
}, 30_000);

it('is left while a run is being opened, by keys that come in one burst', async () => {
	const {send, waitFor, exited, buffer} = open();
	await waitFor('2 runs');
	send('\rq');
	expect((await exited).exitCode).toBe(0);
	expect(buffer()).toBe('normal');
}, 30_000);
