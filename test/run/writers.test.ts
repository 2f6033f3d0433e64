import {describe, expect, test} from 'vitest';
import {column, range, runOf, type Told} from './run-of.js';

const steps = (from: number, to: number, stride: number): readonly Told[] =>
	range(from, to, stride).map(step => ({step, loss: 1}));

/** Two writers by turns, of which the second is behind, with another loss. */
const pairs = (behind: number, loss = 9): readonly Told[] =>
	range(201, 223).flatMap(index => [
		{step: index * 10, loss: 1},
		{step: index * 10 - behind, loss},
	]);

describe('lines out of order', () => {
	test('batch 0 at the end of an epoch is no other writer', () => {
		const run = runOf(
			[1, 2, 3, 4, 5, 6].flatMap(epoch =>
				[20, 40, 60, 80, 0].map(batch => ({epoch, batch, batches: 100, loss: 1})),
			),
		);
		expect(run.segments).toHaveLength(1);
		expect(run.interleaved).toBe(0);
		expect(run.series[0]?.count).toBe(30);
	});

	test('a line out of order is set aside', () => {
		const run = runOf([...steps(10, 50, 10), {step: 35, loss: 7}, ...steps(60, 90, 10)]);
		expect(column(run, 'train', 'step')).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
		expect(run.series[0]).toMatchObject({count: 9, min: 1, max: 1});
	});

	test.each<[name: string, ceiling: number, lines: readonly Told[]]>([
		['one step behind', 4096, pairs(10)],
		['far behind', 4096, pairs(2000)],
		['in few buckets', 16, pairs(10)],
		['the second one diverged', 4096, pairs(10, Number.NaN)],
		['both evaluate', 4096, [...pairs(10), {step: 2230, valLoss: 1}, {step: 2230, valLoss: 9}]],
		['the second one catches up', 4096, [...pairs(10), {step: 2240, loss: 1}, {step: 2240, loss: 9}]],
		['it ends with the second', 4096, pairs(2000).slice(0, -1)],
	])('the curve of the writer ahead is not mixed with that of another: %s', (_, ceiling, lines) => {
		const run = runOf(lines, ceiling);
		expect(run.segments).toHaveLength(1);
		expect(run.interleaved).toBeGreaterThan(20);
		for (const {nonFinite, min, max, first, last} of run.series) {
			expect({nonFinite, min, max, first, last}).toEqual({nonFinite: 0, min: 1, max: 1, first: 1, last: 1});
		}
	});
});
