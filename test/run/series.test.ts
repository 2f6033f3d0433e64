import {describe, expect, test} from 'vitest';
import type {Run} from '../../source/run/run.js';
import {createRunBuilder} from '../../source/run/run-builder.js';
import type {Columns} from '../../source/run/series.js';
import {fc} from '../setup/any-case.js';
import {column, range, reading, runOf} from './run-of.js';

const loss = (run: Run) => {
	const series = run.series[0];
	if (series === undefined) {
		throw new Error('no series');
	}

	return series;
};

const filled = (columns: Columns, name: Exclude<keyof Columns, 'length'>): readonly number[] => [
	...columns[name].subarray(0, columns.length),
];

/** Without -0, which is the same figure as 0. */
const value = fc.oneof(
	{weight: 9, arbitrary: fc.double({min: -1e6, max: 1e6, noNaN: true}).map(each => each || 0)},
	{weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY)},
);

/** A point told once or several times; now and then the counter goes back to the beginning. */
const told = fc.record({
	value,
	again: fc.array(value, {maxLength: 2}),
	restarts: fc.nat(40).map(n => n === 0),
});

describe('a series', () => {
	test('buckets keep count, first, last, least, most and mean of their points', () => {
		fc.assert(
			fc.property(fc.array(told, {minLength: 1, maxLength: 300}), points => {
				const builder = createRunBuilder({source: 'a', ceiling: 16});
				const values: number[] = [];
				let line = 0;
				let step = 0;
				for (const point of points) {
					step = point.restarts && step > 1 ? 1 : step + 1;
					builder.add(reading({step, loss: point.value}, ++line), undefined);
					for (const again of point.again) {
						builder.add(reading({step, loss: again, replaces: true}, ++line), undefined);
					}

					values.push(point.again.at(-1) ?? point.value);
				}

				const run = builder.run();
				const series = loss(run);
				const {columns} = series;
				expect(columns.length).toBeLessThanOrEqual(16);
				expect(series.count).toBe(values.length);
				expect(series.first).toBe(values[0]);
				expect(series.last).toBe(values.at(-1));
				let start = 0;
				for (let index = 0; index < columns.length; index++) {
					const count = columns.count[index] ?? 0;
					const all = values.slice(start, start + count);
					const finite = all.filter(Number.isFinite);
					start += count;
					const sum = finite.reduce((a, b) => a + b, 0);
					expect(columns.nonFinite[index]).toBe(all.length - finite.length);
					expect(columns.first[index]).toBe(finite[0] ?? Number.NaN);
					expect(columns.last[index]).toBe(finite.at(-1) ?? Number.NaN);
					expect(columns.min[index]).toBe(finite.length === 0 ? Number.NaN : Math.min(...finite));
					expect(columns.max[index]).toBe(finite.length === 0 ? Number.NaN : Math.max(...finite));
					expect((columns.mean[index] ?? 0) - sum / finite.length || 0).toBeCloseTo(0, 3);
				}

				expect(start).toBe(values.length);
				const finite = values.filter(Number.isFinite);
				expect(series.nonFinite).toBe(values.length - finite.length);
				expect(series.min).toBe(finite.length === 0 ? Number.NaN : Math.min(...finite));
				expect(series.max).toBe(finite.length === 0 ? Number.NaN : Math.max(...finite));
				const lines = filled(columns, 'line');
				expect(lines.every((at, index) => index === 0 || at > (lines[index - 1] ?? 0))).toBe(true);

				// Every segment begins a bucket.
				for (const segment of run.segments.slice(1)) {
					const from = lines.findIndex(at => at >= segment.line);
					expect(columns.step[from]).toBe(columns.count[from]);
				}
			}),
			{numRuns: 200},
		);
	});

	test('a spike is not lost in a hundred thousand points', () => {
		const run = runOf(
			range(1, 100_000).map(step => ({step, loss: step === 70_001 ? 99 : 1})),
			64,
		);
		const {columns} = loss(run);
		const spike = filled(columns, 'max').indexOf(99);
		expect(columns.step[spike]).toBeGreaterThanOrEqual(70_001);
		expect(columns.step[spike - 1]).toBeLessThan(70_001);
	});

	test('a bar that refreshes the same step counts once, the last refresh wins', () => {
		const run = runOf([
			{step: 1, loss: 3},
			{step: 2, loss: 9, replaces: true},
			{step: 2, loss: 8, replaces: true},
			{step: 2, loss: 2, replaces: true},
			{step: 3, loss: 1, replaces: true},
		]);
		expect(column(run, 'train', 'last')).toEqual([3, 2, 1]);
		expect(column(run, 'train', 'line')).toEqual([1, 4, 5]);
		expect(loss(run)).toMatchObject({count: 3, max: 3, isRunning: true});
	});

	test('a figure that only the last refresh has is not put in the place of the epoch before', () => {
		const run = runOf(
			[1, 2].flatMap(epoch => [
				{epoch, batch: 9, batches: 9, loss: 1},
				{epoch, batch: 9, batches: 9, loss: 1, valLoss: epoch, replaces: true},
			]),
		);
		expect(column(run, 'validation', 'last')).toEqual([1, 2]);
		expect(column(run, 'train', 'last')).toEqual([1, 1]);
	});

	test('the same figure at the same step, told by each rank, counts once', () => {
		const run = runOf([1, 2].flatMap(step => [0, 0, 0, 0].map(() => ({step, loss: 1}))));
		expect(column(run, 'train', 'step')).toEqual([1, 2]);
	});

	test('other figures at a rounded epoch are points of their own', () => {
		expect(loss(runOf([0.1, 0.1, 0.2].map(epoch => ({epoch, loss: 1})))).count).toBe(3);
	});

	test('several points of one line keep their order', () => {
		const run = runOf([3, 2, 1].map((value, index) => ({step: index, loss: value, line: 1})));
		const lines = column(run, 'train', 'line');
		expect(lines.map(Math.floor)).toEqual([1, 1, 1]);
		expect(new Set(lines).size).toBe(3);
	});

	test('the figure of a whole epoch stands apart from its batches', () => {
		const run = runOf([
			{epoch: 1, batch: 1, batches: 2, loss: 5},
			{epoch: 1, batch: 2, batches: 2, loss: 3},
			{epoch: 1, loss: 4},
		]);
		expect(run.series.map(({key, per, count}) => [key, per, count])).toEqual([
			['train/loss/loss', 'point', 2],
			['train/loss/loss (epoch)', 'epoch', 1],
		]);
	});

	test('evaluations on two data sets are two series', () => {
		const run = runOf([
			{step: 5, loss: 1},
			{valLoss: 2, stream: 'a'},
			{valLoss: 3, stream: 'b'},
		]);
		expect(run.series.map(({key}) => key)).toEqual([
			'train/loss/loss',
			'validation/loss/val_loss@a',
			'validation/loss/val_loss@b',
		]);
	});

	test('a log with a million names keeps 256 series and says how many figures it left out', () => {
		const builder = createRunBuilder({source: 'a'});
		const point = reading({step: 1, loss: 1}, 1);
		for (let line = 1; line <= 1000; line++) {
			if (point.kind === 'point') {
				const measurements = point.measurements.map(one => ({...one, name: `loss ${line}`}));
				builder.add({...point, line, measurements}, undefined);
			}
		}

		expect(builder.run().series).toHaveLength(256);
		expect(builder.run().leftOut).toBe(744);
	});
});
