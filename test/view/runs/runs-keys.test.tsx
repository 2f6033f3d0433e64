import {describe, expect, it} from 'vitest';
import {epochs, listed} from './listed.js';
import {settle, showList} from './show-list.js';
import {rowWith, runs} from './three-runs.js';

describe('the keys and the mouse of the list', () => {
	it('opens the run under the cursor, and says what went wrong', async () => {
		const {press, opened, rows} = await showList(runs);
		await press('j', '\r');
		expect(opened).toEqual([['/runs/stuck.log']]);
		expect(rows().at(-2)).toContain('gone.log: no such file');
	});

	it('compares the chosen runs in the order of choosing', async () => {
		const {press, opened, rows} = await showList(runs);
		await press('j', ' ', 'g', ' ');
		expect(rowWith(rows(), 'stuck.log')).toMatch(/^[ ›]A/);
		expect(rowWith(rows(), 'train.log')).toMatch(/^[ ›]B/);
		await press('\r');
		expect(opened).toEqual([['/runs/stuck.log', '/runs/fine/train.log']]);
	});

	it('filters by name, state and verdict; q is a letter meanwhile', async () => {
		const {press, rows, asked, seen} = await showList(runs);
		await press('/', 'c', 'r', 'a', 's', 'h');
		expect(rows()[0]).toContain('1 of 3 runs');
		expect(seen()).toEqual(['/runs/crash.log']);
		await press('q');
		expect(rows().join('\n')).toContain('No run matches "crashq".');
		expect(asked).toEqual([]);
		await press('\u001b');
		await settle();
		expect(rows()[0]).toContain(' 3 runs');
	});

	it('orders by a column, and shows by which', async () => {
		const {press, seen, rows} = await showList(runs);
		await press('s');
		expect(rows()[1]).toContain('run↓');
		expect(seen()[0]).toBe('/runs/crash.log');
		await press('r');
		expect(rows()[1]).toContain('run↑');
		expect(seen()[0]).toBe('/runs/stuck.log');
	});

	it('ends with q on a screen that is too small, whatever was typed there', async () => {
		const {press, asked} = await showList(runs, {columns: 20, rows: 4});
		await press('😀', 'j😀', '/', 'q');
		expect(asked).toEqual(['quit']);
	});

	it('follows the mouse: the wheel, a click at a run, a second one that opens it', async () => {
		const {point, rows, opened} = await showList(runs);
		const under = () => rows().findIndex(row => row.startsWith('›'));
		expect(under()).toBe(2);
		await point({kind: 'wheel', by: 1, column: 5, row: 9});
		expect(under()).toBe(3);
		await point({kind: 'click', column: 20, row: 4});
		expect(under()).toBe(4);
		expect(opened).toEqual([]);
		await point({kind: 'click', column: 20, row: 4});
		expect(opened).toEqual([['/runs/crash.log']]);
		await point({kind: 'click', column: 20, row: 12});
		expect(under()).toBe(4);
	});

	it('orders by the head that is clicked at', async () => {
		const {point, rows} = await showList(runs);
		const column = rows()[1]?.indexOf('best') ?? 0;
		await point({kind: 'click', column, row: 1});
		expect(rows()[1]).toContain('best↓');
		await point({kind: 'click', column, row: 1});
		expect(rows()[1]).toContain('best↑');
	});

	it('gives the mouse back on M, and keeps that for the next time', async () => {
		const {press, hasMouse, kept, rows} = await showList(runs);
		expect(hasMouse()).toBe(true);
		await press('M');
		expect(hasMouse()).toBe(false);
		expect(kept.at(-1)?.mouse).toBe(false);
		expect(rows().at(-1)).toMatch(/^ mouse: off {2}q quit/);
		await press('j');
		expect(rows().at(-1)).toMatch(/^ q quit/);
	});

	it('says so where a key does nothing, until the next one', async () => {
		const {press, rows, opened} = await showList([]);
		await press('s');
		expect(rows().at(-1)).toMatch(/^ s \(order\) does nothing here {2}q quit/);
		await press('\r');
		expect(rows().at(-1)).toMatch(/^ Enter \(open\) does nothing here {2}q quit/);
		expect(opened).toEqual([]);
		await press('w', 'r');
		expect(rows().at(-1)).toMatch(/^ r（颠倒）在此不起作用/);
		await press('j');
		expect(rows().at(-1)).toMatch(/^ q /);
	});

	it('tells which runs are seen: of many only a screen', async () => {
		const many = Array.from({length: 60}, (_, index) =>
			listed(`run-${index}.log`, epochs([0.9, 0.5]), index),
		);
		const {press, seen} = await showList(many, {rows: 20});
		expect(seen()).toHaveLength(16);
		await press('G');
		expect(seen().at(-1)).toBe('/runs/run-59.log');
	});

	it('shows its keys, and leaves', async () => {
		const {press, rows, asked} = await showList(runs);
		await press('?');
		expect(rows().join('\n')).toContain('open the run, or compare the chosen ones');
		expect(rows().join('\n')).toMatch(/↓ {2}j +to the run below/);
		expect(rows().at(-1)).toContain('Esc close');
		await press('?', 'q', '\u0003');
		expect(asked).toEqual(['quit', 'interrupt']);
	});

	it('speaks another language on a key, and keeps it for the next time', async () => {
		const {press, rows, kept} = await showList(runs);
		await press('w');
		expect(rows()[1]).toContain('结论');
		await press('?', 'w');
		expect(rows().join('\n')).toContain('открыть');
		expect(kept.map(({language}) => language)).toEqual(['zh', 'ru']);
	});
});
