import {describe, expect, test} from 'vitest';
import {metricRows} from '../../source/run/metric-rows.js';
import {latest} from '../../source/run/run.js';
import {runOf, type Told} from './run-of.js';

describe('rows by evaluation', () => {
	const steps = (...losses: readonly number[]): Told[] => losses.map(loss => ({loss}));

	test.each<[string, Told[], Array<readonly (number | undefined)[]>]>([
		[
			'the training since the evaluation before, and what stands behind the last one',
			[...steps(4, 2), {valLoss: 5}, ...steps(1, 1), {valLoss: 3}, ...steps(0.5)],
			[
				[3, 5, undefined],
				[1, 3, undefined],
				[0.5, undefined, undefined],
			],
		],
		[
			'an evaluation over several lines, and another that lacks a figure',
			[
				...steps(4),
				{valLoss: 5},
				{accuracy: 50},
				...steps(2),
				{valLoss: 4},
				...steps(1),
				{valLoss: 3},
				{accuracy: 70},
			],
			[
				[4, 5, 50],
				[2, 4, undefined],
				[1, 3, 70],
			],
		],
		[
			'figures of one step, in any order',
			[
				{step: 10, loss: 4},
				{step: 10, valLoss: 5},
				{step: 20, loss: 2},
				{step: 20, accuracy: 60},
				{step: 20, valLoss: 4},
				{step: 30, loss: 1},
				{step: 30, accuracy: 70},
			],
			[
				[4, 5, undefined],
				[2, 4, 60],
				[1, undefined, 70],
			],
		],
		[
			'what is told of the same step behind an evaluation',
			[
				{step: 10, loss: 4},
				{step: 10, valLoss: 5},
				{step: 10, rate: 0.1},
			],
			[[4, 5, undefined]],
		],
		['none in a log without evaluations: all of it is one row', steps(3, 1), [[2, undefined, undefined]]],
	])('%s', (_, lines, rows) => {
		const found = metricRows(runOf(lines), latest, 'evaluation');
		expect(
			found.map(({values}) => [
				values.get('train/loss/loss'),
				values.get('validation/loss/val_loss'),
				values.get('validation/accuracy/val_acc'),
			]),
		).toEqual(rows);
	});
});
