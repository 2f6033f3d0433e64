import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {range, runOf, type Told} from '../../run/run-of.js';
import {fc} from '../../setup/any-case.js';
import {arranged, seen} from './seen.js';

const run = runOf(
	[
		[1.25, 1.5, 1e-3],
		[0.75, 1.1, 1e-3],
		[0.5, 0.9, 5e-4],
		[0.3, 0.95, 5e-4],
		[0.2, 1, 1e-5],
	].map(([loss = 0, valLoss = 0, rate = 0], index): Told => ({epoch: index + 1, loss, valLoss, rate})),
);

const figure = fc.oneof(
	fc.double({min: -1e6, max: 1e6, noNaN: true}),
	fc.constantFrom(0, -0, 1e-300, 1e300, Number.NaN, Number.POSITIVE_INFINITY),
);
const told = fc.array(
	fc.record({loss: figure, valLoss: figure, rate: figure, accuracy: figure}, {requiredKeys: ['loss']}),
	{maxLength: 30},
);

describe('the table', () => {
	it('tells the gap (above zero: validation is worse) and the change, and sums up below', () => {
		expect(seen([run], {}, {rows: 13}).join('\n')).toMatchInlineSnapshot(`
			"─ metrics ───────────────────────────── 1-4 of 5 columns > ─
			      epoch  train loss  val loss      gap   change
			          1        1.25      1.50     0.25
			          2        0.75      1.10     0.35   -26.7%
			 ★        3        0.50      0.90     0.40   -18.2%
			          4        0.30      0.95     0.65    +5.6%
			          5        0.20      1.00     0.80    +5.3%
			      trend       █▅▃▁▁     █▃▁▁▂    ▁▂▃▆█     ▁▃██
			       best        0.20      0.90
			   at epoch           5         3
			     change      -84.0%    -33.3%
			      worst        1.25      1.50
			   at epoch           1         1"
		`);
	});

	it('tells no gap where an epoch holds several evaluations, and no more decimals of it than of the losses', () => {
		const halves = range(1, 12).map(
			index => ({epoch: index / 2, step: index * 10, loss: 2 / index, valLoss: 2.1 / index}) satisfies Told,
		);
		const close = range(1, 4).map(epoch => ({
			epoch,
			loss: 1 / 2 ** epoch,
			valLoss: 1 / 2 ** epoch + 1e-3 / 8 ** epoch,
		}));
		expect(seen([runOf(halves)], {rows: 'epoch'}).join()).not.toContain('gap');
		expect(seen([runOf(halves)], {rows: 'point'}).join()).toContain('gap');
		expect(seen([runOf(close)], {}, {columns: 80}).at(2)).toMatch(/ 0\.0001\d\d?\b/);
	});

	it('says where a row is the mean of many points', () => {
		const long = runOf(range(1, 20_000).map(step => ({step, loss: 1 / step})));
		expect(seen([long]).at(0)).toMatch(/mean of (?:2|4|8|16)\b/);
		expect(seen([run]).at(0)).not.toContain('mean');
	});

	it('says that figures of training are means of the points between its rows', () => {
		const steps = runOf(
			range(1, 400).map(step => ({
				step,
				loss: 1 / step,
				...(step % 20 === 0 ? {valLoss: 2 / step} : {}),
			})),
		);
		expect(seen([steps], {rows: 'evaluation'}).at(0)).toContain('by evaluation · training: means ─');
		expect(seen([steps], {rows: 'point'}).at(0)).not.toContain('means');
	});

	it('says by what it is sorted where that column is not seen, whatever else there is to say', () => {
		const sort = {column: 'validation loss', from: 'best'} as const;
		const title = (columns: number, hidden: readonly string[]) =>
			seen([run], {sort, hidden}, {columns, rows: 5})[0] ?? '';
		expect(title(80, [])).toContain('sorted by val loss, best first ─');
		for (const columns of [26, 30, 34, 40, 46, 52, 60, 80]) {
			expect([columns, title(columns, ['validation loss'])]).toEqual([
				columns,
				expect.stringContaining(columns < 46 ? '↓ val loss' : 'sorted by val loss, best first'),
			]);
		}
	});

	it('keeps its rows where there is no room to sum up', () => {
		expect(seen([run], {}, {rows: 7}).join('\n')).toMatchInlineSnapshot(`
			"─ metrics ───────────────────────────── 1-4 of 5 columns > ─
			   epoch  train loss  val loss      gap   change
			       1        1.25      1.50     0.25
			       2        0.75      1.10     0.35   -26.7%
			 ★     3        0.50      0.90     0.40   -18.2%
			       4        0.30      0.95     0.65    +5.6%
			       5        0.20      1.00     0.80    +5.3%"
		`);
	});

	it('sets decimal points below each other, whatever else stands there', () => {
		const mixed = runOf(
			[12.5, 0, Number.NaN, -3.25, Number.POSITIVE_INFINITY].map((loss, index) => ({epoch: index + 1, loss})),
		);
		expect(seen([mixed], {hidden: ['change']}, {rows: 7}).join('\n')).toMatchInlineSnapshot(`
			"─ metrics ─────────────────────────────────────── 1 hidden ─
			   epoch     loss
			       1    12.50
			       2     0
			       3   NaN
			 ★     4    -3.25
			       5   NaN"
		`);
	});

	it('shows columns whole or not at all, and the chosen one always', () => {
		const heads = (column: string) => seen([run], {column}, {columns: 34})[1]?.trim().split(/ {2,}/);
		expect([heads('train loss'), heads('gap'), heads('train learning_rate')]).toEqual([
			['epoch', 'train loss', 'val loss'],
			['epoch', 'val loss', 'gap'],
			['epoch', 'change', 'learning rate'],
		]);
	});

	it('is as wide as its pane at most, whatever the figures are', () => {
		fc.assert(
			fc.property(
				told,
				fc.integer({min: 20, max: 120}),
				fc.integer({min: 3, max: 20}),
				fc.constantFrom('train loss', 'validation loss', 'train learning_rate', 'none'),
				(lines, columns, rows, column) => {
					const any = runOf(lines.map((each, index): Told => ({...each, epoch: index + 1})));
					const pane = seen([any], {column, sort: {column, from: 'best'}}, {columns, rows, focused: true});
					expect(pane).toHaveLength(rows);
					expect(pane.filter(row => stringWidth(row) > columns)).toEqual([]);
				},
			),
			{numRuns: 100},
		);
	});

	it('leaves rows that were trained again out of best and worst', () => {
		const resumed = runOf(
			[
				[1, 3],
				[2, 2],
				[3, 0.5],
				[4, 9],
				[3, 1.5],
				[4, 1],
			].map(([epoch = 0, loss = 0]) => ({epoch, loss})),
		);
		expect(seen([resumed], {hidden: ['change']}, {rows: 14, columns: 40}).join('\n')).toMatchInlineSnapshot(`
			"─ metrics  by epoch ───────── 1 hidden ─
			      epoch     loss
			          1      3.0
			          2      2.0
			 ×        3      0.5
			 ×        4      9.0
			          3      1.5
			 ★        4      1.0
			      trend     █▅▃▁
			       best      1.0
			   at epoch        4
			     change   -66.7%
			      worst      3.0
			   at epoch        1"
		`);
	});

	it('marks no best row where all are the same', () => {
		const constant = runOf(range(1, 5).map(epoch => ({epoch, loss: 0.3133, valLoss: 0.3133})));
		expect(arranged([constant]).table.best).toBe(-1);
	});
});
