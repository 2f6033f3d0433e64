import {expect, test} from 'vitest';
import {emptyCounters} from '../../source/reading/context/mutable.js';
import {headline, pair} from '../../source/run/headline.js';
import {createRunBuilder} from '../../source/run/run-builder.js';
import type {Direction} from '../../source/run/series.js';

type Figures = Readonly<Record<string, readonly [Direction, readonly number[]]>>;

/** A run whose figures of training have the names and values given, one line a value. */
function runOf(figures: Figures) {
	const builder = createRunBuilder({source: 'test.log'});
	const lines = Math.max(...Object.values(figures).map(([, values]) => values.length));
	for (let index = 0; index < lines; index++) {
		const measurements = Object.entries(figures).flatMap(([name, [direction, values]]) => {
			const value = values[index];
			return value === undefined ? [] : [{split: 'train' as const, metric: name, name, direction, value}];
		});
		builder.add(
			{
				kind: 'point',
				line: index + 1,
				format: 'table',
				counters: {...emptyCounters(), step: index + 1},
				measurements,
				replaces: false,
				stream: undefined,
			},
			undefined,
		);
	}

	return builder.run();
}

test.each<[string, Figures, string]>([
	['the loss', {accuracy: ['up', [0.1, 0.2]], loss: ['down', [2, 1]]}, 'loss'],
	[
		'the reward of reinforcement learning, before its loss',
		{loss: ['down', [9, 30]], value_loss: ['down', [9, 30]], ep_rew_mean: ['up', [20, 90]]},
		'ep_rew_mean',
	],
	['a reward that training is after', {loss: ['down', [0, 0.01]], reward: ['up', [0.1, 0.8]]}, 'reward'],
	[
		'the loss of preference training, not its rewards',
		{'rewards/chosen': ['up', [0, 1]], 'rewards/margins': ['up', [0, 2]], loss: ['down', [0.69, 0.1]]},
		'loss',
	],
	[
		'of two losses the one that does not begin with nothing',
		{'LOSS A': ['down', [0, 5]], 'LOSS B': ['down', [54, 9]]},
		'LOSS B',
	],
	[
		'no speed, where any other figure is told',
		{throughput: ['up', [90, 95, 91]], 'top1-err': ['down', [0.9]]},
		'top1-err',
	],
	['a speed, where that is all', {throughput: ['up', [90, 95, 91]]}, 'throughput'],
	['a loss that begins with nothing, where it is the only one', {'LOSS A': ['down', [0, 5]]}, 'LOSS A'],
])('what is looked at first: %s', (_, figures, name) => {
	expect(headline(runOf(figures))?.name).toBe(name);
});

test('a mean of the evaluation is compared with the mean of training, not with its sum', () => {
	const builder = createRunBuilder({source: 'test.log'});
	const figures = [
		['train', 'Training Loss', 90],
		['train', 'Average Training Loss', 0.9],
		['validation', 'Validation Loss', 40],
		['validation', 'Average Validation Loss', 1],
	] as const;
	for (const line of [1, 2, 3]) {
		builder.add(
			{
				kind: 'point',
				line,
				format: 'epoch-line',
				counters: {...emptyCounters(), epoch: line},
				measurements: figures.map(([split, name, value]) => ({
					split,
					metric: 'loss',
					name,
					direction: 'down',
					value: value / line,
				})),
				replaces: false,
				stream: undefined,
			},
			undefined,
		);
	}

	const sides = pair(builder.run());
	expect([sides?.train.name, sides?.validation.name]).toEqual([
		'Average Training Loss',
		'Average Validation Loss',
	]);
});
