import {afterEach, describe, expect, it} from 'vitest';
import {feedOf, key, show} from '../show.js';
import {falling, fixed, stuck} from './two-runs.js';

let close: (() => void) | undefined;
afterEach(() => close?.());

async function open(
	runs: ReadonlyArray<typeof stuck>,
	columns: number,
	rows: number,
	options: Parameters<typeof show>[3] = {},
) {
	const shown = await show(
		runs.map(run => feedOf(run)),
		columns,
		rows,
		options,
	);
	close = shown.close;
	return shown;
}

describe('the comparison on the screen', () => {
	it.each([
		['en', 'after.log is better: best validation loss'],
		['zh', 'after.log 更好'],
		['ru', 'after.log лучше'],
	] as const)('begins with the verdict: %s', async (language, verdict) => {
		const {screen} = await open([stuck, fixed], 100, 30, {language});
		expect(screen().join(' ').replace(/ +/g, ' ')).toContain(verdict);
	});

	it('has a table of differences, and what changed in the diagnosis', async () => {
		const {screen, press} = await open([stuck, fixed], 100, 60);
		const text = screen().join('\n');
		expect(text).toMatch(/best +0\.3133 \(epoch 1\) +0\.06366 \(epoch 12\) +-0\.2496 +-79\.7%/);
		expect(text).toMatch(/at epoch 5 +0\.3133 +0\.09778 +-0\.2155 +-68\.8%/);
		await press(key.tab, key.tab, key.pageDown);
		expect(screen().join('\n')).toContain('only before: Loss is stuck at one value');
	});

	it('tells the figures below each other where a table has no room', async () => {
		const {screen} = await open([stuck, fixed], 120, 60);
		const text = screen().join('\n');
		expect(text).toContain('A 0.3133 (epoch 1)');
		expect(text).toContain('-0.2496');
	});

	it('shows rows beyond the end of the first run, and the charts at the cursor', async () => {
		const {screen, press} = await open([stuck, fixed], 120, 40);
		await press(key.left, key.left);
		const text = screen().join('\n');
		expect(text).toContain('as of epoch 10');
		expect(text).toMatch(/› +10 +0\.06713/);
		expect(text).toMatch(/A train 0\.3133 .*B train 0\.05713/);
	});

	it('compares what both were at the cursor', async () => {
		const {screen, press} = await open([stuck, fixed], 120, 40);
		await press(key.home, key.right);
		expect(screen().join(' ')).toContain('not comparable yet: fewer than three points');
	});

	it('puts the runs side by side and back', async () => {
		const {screen, press} = await open([stuck, fixed], 100, 30);
		const titles = () => screen().filter(row => row.includes('A loss') && row.includes('B loss'));
		expect(titles()).toHaveLength(0);
		await press('v');
		expect(titles()).toHaveLength(1);
		await press(key.enter);
		expect(titles()).toHaveLength(1);
		await press(key.enter, 'v');
		expect(titles()).toHaveLength(0);
	});

	it('ranks three runs and compares the first two', async () => {
		const {screen} = await open([stuck, fixed, falling('third.log', 0.02, 12)], 120, 50);
		const text = screen().join('\n');
		expect(text).toContain('ranking by validation loss');
		expect(text).toMatch(/1 +C third\.log +0\.03366/);
		expect(text).toMatch(/third\.log.*after\.log.*before\.log .*0\.3133/s);
		expect(text).toContain('the first two compared');
	});

	it('tells the curves of many runs apart by their marks, in a legend that names each run', async () => {
		const more = [0.03, 0.04, 0.05].map((to, index) => falling(`${index}.log`, to, 12));
		const {screen} = await open([stuck, fixed, ...more], 60, 40);
		const legend = screen().find(row => row.includes('━ loss')) ?? '';
		expect(legend).toMatch(/A ─ train • val {2}B \+ x {2}C ◦ \* {2}D # % {2}E @ = ─/);
	});

	it('has nothing of it for a single run', async () => {
		const {screen, press} = await open([fixed], 120, 40);
		expect(screen().join('\n')).not.toContain('side by side');
		await press('v');
		expect(screen().join('\n')).not.toContain('against');
		expect(screen().at(-1)).toContain('v (side by side) does nothing here');
	});

	it.each([
		['en', 60, 20],
		['zh', 80, 24],
		['ru', 100, 30],
		['en', 300, 80],
	] as const)('fits: %s %dx%d', async (language, columns, rows) => {
		const {screen, press} = await open([stuck, fixed], columns, rows, {language});
		await press('v', key.tab, key.tab);
		expect(screen()).toHaveLength(rows);
		expect(screen().join('\n')).toContain('after.log');
	});
});
