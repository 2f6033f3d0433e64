import {afterEach, describe, expect, it} from 'vitest';
import {messagesFor} from '../../source/locale/index.js';
import {headline} from '../../source/run/headline.js';
import {axisOf} from '../../source/view/content/axis.js';
import {contentOf} from '../../source/view/content/content.js';
import {
	cursorAt,
	lineIn,
	momentsBeyond,
	underCursor,
	xAtCursor,
} from '../../source/view/content/shared-cursor.js';
import {cellText} from '../../source/view/panes/table/columns.js';
import {range, runOf} from '../run/run-of.js';
import {feedOf, key, show} from './show.js';

/** Epochs of a run that falls to a level. */
const falling = (source: string, to: number, epochs: number) => {
	const run = runOf(
		range(1, epochs).map(epoch => ({
			epoch,
			loss: to + 0.2 * Math.exp(-epoch / 3),
			valLoss: to + 0.01 + 0.2 * Math.exp(-epoch / 3),
		})),
	);
	return {...run, source};
};

const stuck = {
	...runOf(range(1, 5).map(epoch => ({epoch, loss: 0.3133, valLoss: 0.3133}))),
	source: 'before.log',
};
const fixed = falling('after.log', 0.05, 12);

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

describe('one cursor for several runs', () => {
	const runs = [stuck, fixed];

	it('stands on the lines of the first run, and beyond its end on those of the longest', () => {
		expect(contentOf(runs, messagesFor('en').screen).moments).toEqual([
			...range(1, 5),
			...range(6, 12).map(line => cursorAt(1, line)),
		]);
	});

	it.each([
		['on the first run', 3, {run: 0, line: 3}, 3],
		['beyond it', cursorAt(1, 9), {run: 1, line: 9}, 9],
	])('%s', (_, cursor, under, x) => {
		expect(underCursor(runs, cursor)).toEqual(under);
		expect(xAtCursor(runs, cursor, 'epoch')).toBe(x);
	});

	it('is at the same epoch in both, and at the end of a run that is over', () => {
		expect([lineIn(runs, 3, 0, 'epoch'), lineIn(runs, 3, 1, 'epoch')]).toEqual([3, 3]);
		const beyond = cursorAt(1, 9);
		expect([lineIn(runs, beyond, 0, 'epoch'), lineIn(runs, beyond, 1, 'epoch')]).toEqual([5, 9]);
	});

	it('needs nothing beyond where the first run goes furthest', () => {
		expect(momentsBeyond([fixed, stuck])).toEqual([]);
	});

	it('finds the same step where one logs every step and the other every tenth', () => {
		const often = runOf(range(1, 100).map(step => ({step, loss: 1 / step})));
		const seldom = runOf(range(10, 200, 10).map(step => ({step, loss: 2 / step})));
		const both = [often, seldom];
		expect(axisOf(both, undefined).unit).toBe('step');
		expect(lineIn(both, 47, 1, 'step')).toBe(4);
		expect(lineIn(both, cursorAt(1, 15), 0, 'step')).toBe(100);
		expect(headline(seldom)?.columns.step[14]).toBe(150);
	});

	it('leaves a run that is alone to its own lines, however many', () => {
		expect(underCursor([fixed], 2 ** 30)).toEqual({run: 0, line: 2 ** 30});
	});
});

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
		const {screen} = await open([stuck, fixed, ...more], 100, 40);
		const legend = screen().find(row => row.includes('━ loss')) ?? '';
		expect(legend).toMatch(/A ─• {2}B \+x {2}C ◦\* {2}D #% {2}E @=/);
	});

	it('has nothing of it for a single run', async () => {
		const {screen, press} = await open([fixed], 120, 40);
		await press('v');
		expect(screen().join('\n')).not.toContain('against');
		expect(screen().join('\n')).not.toContain('side by side');
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

describe('the rows of two runs', () => {
	const told = (...runs: ReadonlyArray<ReturnType<typeof runOf>>): readonly string[] => {
		const {table} = contentOf(runs, messagesFor('en').screen);
		return table.rows.map((row, index) =>
			[row.label, ...table.columns.slice(0, 3).map(column => cellText(column, index) || '.')].join(' '),
		);
	};

	const steps = (every: number, to: number, slope: number, from = every) =>
		runOf(range(from, to, every).map(step => ({step, loss: 10 - slope * step})));

	it('stand where either was logged, and between its points a run lies on the line', () => {
		expect(told(steps(20, 80, 0.05), steps(30, 90, 0.1))).toEqual([
			'20 9 . .',
			'30 . 7 -1.5',
			'40 8 . -2.0',
			'60 7 4 -3.0',
			'80 6 . -4.0',
			'90 . 1 .',
		]);
	});

	it('have steadily rising lines for the cursor, at which each run is where the row says', () => {
		const runs = [steps(20, 80, 0.05), steps(30, 90, 0.1)];
		const {rowLines} = contentOf(runs, messagesFor('en').screen);
		expect(rowLines.every((line, index) => index === 0 || line > (rowLines[index - 1] ?? line))).toBe(true);
		expect(rowLines.map(line => lineIn(runs, line, 1, 'step'))).toEqual([0, 1, 1, 2, 2, 3]);
		expect(rowLines.map(line => xAtCursor(runs, line, 'step')).map(Math.round)).toEqual([
			20, 30, 40, 60, 80, 90,
		]);
	});

	it('need no line where both were logged at the same places', () => {
		expect(told(steps(10, 30, 0.1), steps(10, 30, 0.2))).toEqual(['10 9 8 -1', '20 8 6 -2', '30 7 4 -3']);
		expect(
			contentOf([steps(10, 30, 0.1), steps(10, 30, 0.2)], messagesFor('en').screen).table.columns[2]?.head,
		).toBe('B-A');
	});

	it('meet at the same epoch, whether a log counts from 0 or from 1', () => {
		const epochs = (from: number, epochBase: 0 | 1) => ({
			...runOf(range(1, 4).map(epoch => ({epoch, loss: from - epoch}))),
			epochBase,
		});
		expect(told(epochs(9, 0), epochs(8, 1)).map(row => row.split(' ').slice(0, 3).join(' '))).toEqual([
			'0 8 7',
			'1 7 6',
			'2 6 5',
			'3 5 4',
		]);
	});
});
