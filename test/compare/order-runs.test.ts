import {describe, expect, it} from 'vitest';
import {orderRuns, type RunOrder} from '../../source/compare/order-summaries.js';
import {diagnose} from '../../source/diagnosis/diagnose.js';
import {latest} from '../../source/run/run.js';
import {runOf} from '../run/run-of.js';
import {epochs, listed} from '../view/runs/listed.js';

const runs = [
	listed('falls-10.log', epochs([0.9, 0.5, 0.3], 10), 5),
	listed('done-9.log', epochs([0.9, 0.6, 0.4]), 300),
	listed('crashed.log', [...epochs([0.9, 0.8], 10), {event: 'traceback'}], 60),
	listed(
		'right.log',
		[0.4, 0.6, 0.7].map((accuracy, index) => ({epoch: index + 1, accuracy})),
		90,
	),
	listed('results.json', [{result: 'predict_rouge-l'}], 1),
];

const names = (order: RunOrder, isReversed = false) =>
	orderRuns(runs, order, isReversed).map(({name}) => name);

describe('summaries', () => {
	it('draw the latest run of a restarted log', () => {
		const again = listed('again.log', [...epochs([0.3, 0.2]), ...epochs([0.9, 0.7, 0.6])]);
		expect(again.summary.curve.map(value => value.toFixed(2))).toEqual(['0.95', '0.75', '0.65']);
	});

	it.each([
		['a restarted log: the latest run', [...epochs([0.3, 0.2]), ...epochs([0.9, 0.7, 0.6])], 0.65],
		['validation before training', epochs([0.9, 0.5, 0.6]), 0.55],
		[
			'an accuracy of validation before the training loss',
			[0.9, 0.8, 0.7].map((loss, index) => ({epoch: index + 1, loss, accuracy: [0.3, 0.6, 0.5][index] ?? 0})),
			0.6,
		],
		['training alone', [0.9, 0.4].map((loss, index) => ({epoch: index + 1, loss})), 0.4],
	] as const)('give the best that the diagnosis gives: %s', (_, log, value) => {
		const {best} = diagnose(runOf(log), latest);
		expect(listed('a.log', log).summary.best?.value).toBeCloseTo(value);
		expect(best?.value).toBeCloseTo(value);
	});
});

describe('orderRuns', () => {
	it.each<readonly [string, RunOrder, boolean, readonly string[]]>([
		[
			'the one changed last first',
			'changed',
			false,
			['results.json', 'falls-10.log', 'crashed.log', 'right.log', 'done-9.log'],
		],
		[
			'numbers in names by their value',
			'name',
			false,
			['crashed.log', 'done-9.log', 'falls-10.log', 'results.json', 'right.log'],
		],
		[
			'the best value first; another metric and runs without a value after it',
			'best',
			false,
			['falls-10.log', 'done-9.log', 'crashed.log', 'right.log', 'results.json'],
		],
		[
			'the worst value first: runs without a value stay last',
			'best',
			true,
			['crashed.log', 'done-9.log', 'falls-10.log', 'right.log', 'results.json'],
		],
	])('%s', (_, order, isReversed, expected) => {
		expect(names(order, isReversed)).toEqual(expected);
	});

	it('puts what wants attention first', () => {
		expect(names('state')[0]).toBe('crashed.log');
		expect(names('verdict')[0]).toBe('crashed.log');
	});

	it('puts the higher value first where up is good', () => {
		const better = listed('better.log', [{epoch: 1, accuracy: 0.9}], 999);
		const worse = listed('worse.log', [{epoch: 1, accuracy: 0.5}], 1);
		expect(orderRuns([worse, better], 'best', false).map(({name}) => name)).toEqual([
			'better.log',
			'worse.log',
		]);
	});
});
