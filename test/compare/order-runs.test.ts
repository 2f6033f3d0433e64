import {describe, expect, it} from 'vitest';
import {orderRuns, type RunOrder} from '../../source/compare/order-summaries.js';
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
