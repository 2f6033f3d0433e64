import {describe, expect, test} from 'vitest';
import {type ProgressOptions, progress} from '../../source/run/progress.js';
import type {Progress} from '../../source/run/run.js';
import {range, runOf, type Told} from './run-of.js';

type Case = {
	readonly name: string;
	readonly lines: readonly Told[];
	readonly options?: ProgressOptions;
	readonly expected: Partial<Progress>;
};

const start = 1_700_000_000_000;
const minute = 60_000;

const cases: readonly Case[] = [
	{name: 'nothing yet', lines: [], expected: {state: 'waiting', fraction: undefined, epoch: undefined}},
	{
		name: 'settings and a banner are no point yet',
		lines: [{event: 'run-started'}],
		expected: {state: 'waiting'},
	},
	{
		name: 'an error before the first point',
		lines: [{event: 'traceback'}],
		expected: {state: 'crashed'},
	},
	{
		name: 'in the first epoch of ten',
		lines: range(2, 114, 2).map(batch => ({epoch: 1, epochs: 10, batch, batches: 161, loss: 1})),
		expected: {
			epoch: 1,
			epochs: 10,
			batch: 114,
			batches: 161,
			step: 114,
			fraction: 114 / 1610,
			state: 'running',
		},
	},
	{
		name: 'a total of steps that the epochs contradict',
		lines: [1, 2, 3, 4].map(epoch => ({epoch, epochs: 5, step: epoch * 10, steps: 100_000, loss: 1})),
		expected: {fraction: 0.8},
	},
	{
		name: 'totals that the counters have gone past',
		lines: [60, 72].map(epoch => ({epoch, epochs: 50, step: epoch * 100, steps: 475, loss: 1})),
		expected: {fraction: undefined, epoch: 72, epochs: undefined, steps: undefined},
	},
	{
		name: 'the pipe was closed before the end',
		lines: range(2, 114, 2).map(batch => ({epoch: 1, epochs: 10, batch, batches: 161, loss: 1})),
		options: {ended: true},
		expected: {state: 'stalled', isOver: true},
	},
	{
		name: 'the pipe was closed, and the log never said how long it would be',
		lines: [1, 2, 3].map(epoch => ({epoch, loss: 1})),
		options: {ended: true},
		expected: {state: 'finished', isOver: false},
	},
	{
		name: 'an old file that never said how long it would be',
		lines: [1, 2, 3].map(epoch => ({epoch, loss: 1})),
		options: {now: start + 90 * minute, modified: start},
		expected: {state: 'finished', isOver: false},
	},
	{
		name: 'an old file that ends before its end',
		lines: [1, 2, 3].map(epoch => ({epoch, epochs: 10, loss: 1})),
		options: {now: start + 90 * minute, modified: start},
		expected: {state: 'stalled', isOver: true},
	},
	{
		name: 'steps of a total, with timestamps',
		lines: range(0, 50, 10).map(step => ({step, steps: 150, time: start + step * 500, loss: 1})),
		expected: {step: 50, steps: 150, fraction: 1 / 3, stepsPerSecond: 2, secondsElapsed: 25, secondsLeft: 50},
	},
	{
		name: 'epochs of a total, with elapsed times',
		lines: [1, 2, 3].map(epoch => ({epoch, epochs: 5, elapsed: epoch * 60, loss: 1})),
		expected: {fraction: 0.6, stepsPerSecond: undefined, secondsLeft: 120},
	},
	{
		name: 'the log says itself how long it will take',
		lines: [{step: 10, steps: 100, loss: 1, remaining: 400}],
		expected: {secondsLeft: 400},
	},
	{
		name: 'a bar of one epoch among several says nothing of the whole',
		lines: [{epoch: 1, epochs: 10, batch: 5, batches: 10, loss: 1, remaining: 30}],
		expected: {secondsLeft: undefined},
	},
	{
		name: 'the pace at which lines arrive',
		lines: range(1, 10).map(step => ({step, steps: 20, loss: 1, arrived: start + step * 1000})),
		options: {now: start + 10_500},
		expected: {stepsPerSecond: 1, secondsLeft: 10, state: 'running'},
	},
	{
		name: 'five points that arrive at once tell no pace',
		lines: range(1, 5).map(step => ({step, steps: 20, loss: 1, arrived: start})),
		options: {now: start},
		expected: {stepsPerSecond: undefined, secondsLeft: undefined},
	},
	{
		name: 'stalled: nothing for ten times the usual interval',
		lines: range(1, 10).map(step => ({step, loss: 1, arrived: start + step * minute})),
		options: {now: start + 21 * minute},
		expected: {state: 'stalled'},
	},
	{
		name: 'slow is not stalled',
		lines: range(1, 10).map(step => ({step, loss: 1, arrived: start + step * minute})),
		options: {now: start + 19 * minute},
		expected: {state: 'running'},
	},
	{
		name: 'an evaluation that arrives is a sign of life',
		lines: [
			{step: 1, loss: 1, arrived: start},
			{valLoss: 1, arrived: start + 9 * minute},
		],
		options: {now: start + 10 * minute},
		expected: {state: 'running'},
	},
	{
		name: 'a file that was last changed yesterday, short of its end',
		lines: [{epoch: 1, epochs: 10, loss: 1}],
		options: {now: start + 1440 * minute, modified: start},
		expected: {state: 'stalled'},
	},
	{
		name: 'the last epoch',
		lines: [1, 2].map(epoch => ({epoch, epochs: 2, loss: 1})),
		expected: {state: 'finished', fraction: 1, secondsLeft: 0},
	},
	{
		name: 'every tenth step, counted from 0, of a hundred; nothing since',
		lines: range(0, 90, 10).map(step => ({step, steps: 100, loss: 1})),
		options: {now: start + 10 * minute, modified: start},
		expected: {state: 'finished'},
	},
	{
		name: 'every tenth step, counted from 1, of a hundred: one is missing',
		lines: range(10, 90, 10).map(step => ({step, steps: 100, loss: 1})),
		options: {now: start + 10 * minute, modified: start},
		expected: {state: 'stalled'},
	},
	{
		name: 'nine epochs of ten are not all',
		lines: range(1, 9).map(epoch => ({epoch, epochs: 10, loss: 1})),
		options: {now: start + 10 * minute, modified: start},
		expected: {state: 'stalled'},
	},
	{
		name: 'stopped early',
		lines: [{epoch: 1, epochs: 10, loss: 1}, {event: 'early-stopping'}],
		expected: {state: 'finished'},
	},
	{
		name: 'final results',
		lines: [{epoch: 0.5, loss: 1}, {result: 'train_runtime'}],
		expected: {state: 'finished'},
	},
	{name: 'results alone', lines: [{result: 'predict_bleu-4'}], expected: {state: 'finished'}},
	{
		name: 'a traceback after the last point',
		lines: [{step: 1, loss: 1}, {event: 'traceback'}],
		expected: {state: 'crashed', secondsLeft: undefined},
	},
	{
		name: 'a traceback that the run got over',
		lines: [{step: 1, loss: 1}, {event: 'traceback'}, {step: 2, loss: 1}],
		expected: {state: 'running'},
	},
	{
		name: 'a traceback, then word of a restart',
		lines: [{step: 1, loss: 1}, {event: 'traceback'}, {event: 'restarted'}],
		expected: {state: 'running'},
	},
	{
		name: 'at a past moment the counters then',
		lines: range(0, 100, 10).map(step => ({step, steps: 100, time: start + step * 1000, loss: 1})),
		options: {at: {line: 3}},
		expected: {step: 20, fraction: 0.2, secondsElapsed: 20, secondsLeft: 80, state: 'finished'},
	},
	{
		name: 'before the first point',
		lines: [{event: 'run-started'}, {step: 10, steps: 100, loss: 1}],
		options: {at: {line: 1}},
		expected: {step: undefined, fraction: undefined},
	},
];

describe('progress', () => {
	for (const {name, lines, options, expected} of cases) {
		test(name, () => {
			const found = progress(runOf(lines), options);
			for (const [key, value] of Object.entries(expected)) {
				const actual = found[key as keyof Progress];
				if (typeof value === 'number') {
					expect(actual, key).toBeCloseTo(value, 9);
				} else {
					expect(actual, key).toBe(value);
				}
			}
		});
	}

	test('the usual interval is told from five points on', () => {
		const lines = range(1, 5).map(step => ({step, loss: 1, arrived: start + step * 1000}));
		expect(runOf(lines.slice(0, 4)).arrivalInterval).toBeUndefined();
		expect(runOf(lines).arrivalInterval).toBe(1000);
	});
});
