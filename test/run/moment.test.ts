import {describe, expect, test} from 'vitest';
import {headline, pair} from '../../source/run/headline.js';
import {lengthAt, momentLines, positionAt, positionOf, segmentAt} from '../../source/run/moment.js';
import {latest, type Run} from '../../source/run/run.js';
import {upperBound} from '../../source/run/upper-bound.js';
import {range, runOf} from './run-of.js';

const run = runOf([
	{event: 'run-started'},
	{epoch: 0, batch: 5, batches: 10, loss: 3},
	{epoch: 0, batch: 9, batches: 10, loss: 2},
	{epoch: 0, valLoss: 2.5},
	{epoch: 1, batch: 5, batches: 10, loss: 1},
]);

describe('moments', () => {
	test('the cursor stands on points of the headline and on evaluations', () => {
		expect(momentLines(run)).toEqual([2, 3, 4, 5]);
		expect(momentLines(runOf([]))).toEqual([]);
	});

	test.each([
		[0, 0, 0, undefined, undefined],
		[2, 1, 0, 5, 0],
		[3, 2, 0, 9, 0],
		[4, 2, 1, 9, 0],
		[5, 3, 1, 15, 1],
		[Number.POSITIVE_INFINITY, 3, 1, 15, 1],
	])('at line %d: %d points, %d evaluations, step %s, epoch %s', (line, points, evaluations, step, epoch) => {
		const [train, validation] = run.series;
		expect(train && lengthAt(train.columns, {line})).toBe(points);
		expect(validation && lengthAt(validation.columns, {line})).toBe(evaluations);
		expect(positionAt(run, {line})).toMatchObject({step, epoch});
	});

	test('the latest moment is the last line that moved training', () => {
		expect(positionAt(run, latest).line).toBe(5);
	});

	test('a bucket says where it stands, as the log counts', () => {
		const [train, validation] = run.series;
		expect(train && positionOf(run, train, 0)).toEqual({line: 2, step: 5, epoch: 0});
		expect(validation && positionOf(run, validation, 0)).toEqual({line: 4, step: 9, epoch: 0});
		const fractional = runOf([{epoch: 0.25, loss: 1}]);
		expect(fractional.series[0] && positionOf(fractional, fractional.series[0], 0).epoch).toBe(0.25);
	});

	test('segments by moment', () => {
		const restarted = runOf([1, 2, 3, 1, 2].map(step => ({step, loss: 1})));
		expect([0, 1, 3, 4, 9].map(line => segmentAt(restarted, {line}))).toEqual([-1, 0, 0, 1, 1]);
	});

	test('in a long log a moment of the past is found in the coarser track', () => {
		const long = runOf(range(1, 10_000).map(step => ({step, loss: 1})));
		expect(long.track.length).toBeLessThanOrEqual(4096);
		const {step = 0} = positionAt(long, {line: 5000});
		expect(step).toBeGreaterThan(4980);
		expect(step).toBeLessThanOrEqual(5000);
		expect(positionAt(long, latest).step).toBe(10_000);
	});
});

const withSeries = (...series: ReadonlyArray<Partial<Run['series'][number]>>): Run => {
	const empty = runOf([{loss: 1}]);
	const model = empty.series[0];
	return {
		...empty,
		series: series.map((one, index) => ({...(model as Run['series'][number]), key: `${index}`, ...one})),
	};
};

describe('headline and pair', () => {
	test.each([
		['the training loss with most points', [{count: 5}, {count: 50}, {metric: 'accuracy', count: 99}], '1'],
		[
			'a part of the loss only where there is no total',
			[
				{metric: 'box_loss', count: 9},
				{metric: 'lr', direction: 'none', count: 99},
			],
			'0',
		],
		[
			'a reward before other figures',
			[
				{metric: 'fps', direction: 'up', count: 9},
				{metric: 'ep_rew_mean', direction: 'up', count: 9},
			],
			'1',
		],
		['a figure of training before an evaluation', [{split: 'validation'}, {metric: 'mse'}], '1'],
		['an evaluation where training says nothing', [{split: 'test'}, {split: 'validation'}], '1'],
		['whatever there is', [{metric: 'lr', direction: 'none'}], '0'],
	] as const)('%s', (_name, series, key) => {
		expect(headline(withSeries(...series))?.key).toBe(key);
	});

	test.each([
		['loss with loss', [{count: 5}, {split: 'validation', count: 5}], ['0', '1']],
		[
			'the side told by epoch',
			[{count: 50}, {per: 'epoch', count: 5}, {split: 'validation', count: 5}],
			['1', '2'],
		],
		[
			'the side told as often',
			[{count: 50}, {name: 'Train Loss', count: 5}, {split: 'validation', count: 5}],
			['1', '2'],
		],
		[
			'the mean of an evaluation before its latest batch',
			[{count: 5}, {split: 'validation'}, {split: 'validation', name: 'val loss_avg'}],
			['0', '2'],
		],
		['a test split where there is no other', [{count: 5}, {split: 'test', count: 5}], ['0', '1']],
		[
			'the same metric where there is no loss',
			[{metric: 'mlogloss'}, {metric: 'mlogloss', split: 'test'}],
			['0', '1'],
		],
		[
			'a likelihood of validation and the same one of training, before the accuracy of both',
			[
				{count: 5},
				{metric: 'accuracy'},
				{metric: 'logloss'},
				{metric: 'accuracy', split: 'validation'},
				{metric: 'logloss', split: 'validation'},
			],
			['2', '4'],
		],
		[
			'a likelihood of validation beside the loss',
			[{count: 5}, {split: 'validation', metric: 'metrics/eval/CrossEntropy'}],
			['0', '1'],
		],
		[
			'what is to fall before what is to rise',
			[
				{count: 5},
				{metric: 'accuracy', direction: 'up'},
				{metric: 'perplexity'},
				{metric: 'accuracy', direction: 'up', split: 'validation'},
				{metric: 'perplexity', split: 'validation'},
			],
			['2', '4'],
		],
		['no pair of different metrics', [{count: 5}, {split: 'validation', metric: 'accuracy'}], undefined],
		['no pair without training', [{split: 'validation'}], undefined],
	] as const)('%s', (_name, series, keys) => {
		const found = pair(withSeries(...series));
		expect(found && [found.train.key, found.validation.key]).toEqual(keys);
	});
});

test.each([
	[0, 0],
	[1, 1],
	[2.5, 3],
	[9, 4],
])('values up to %d: %d of them', (limit, expected) => {
	expect(upperBound([1, 2, 2, 3], 4, limit)).toBe(expected);
});
