import {describe, test} from 'vitest';
import {range} from '../run-of.js';
import {type Case, expectProgress} from './progress-case.js';

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
		name: 'every tenth step, counted from 0, of a hundred; nothing since',
		lines: range(0, 90, 10).map(step => ({step, steps: 100, loss: 1})),
		options: {now: start + 10 * minute, modified: start},
		expected: {state: 'finished', fraction: 1},
	},
	{
		name: 'every tenth step, counted from 1, of a hundred: one is missing',
		lines: range(10, 90, 10).map(step => ({step, steps: 100, loss: 1})),
		options: {now: start + 10 * minute, modified: start, created: start - 9 * minute},
		expected: {state: 'running'},
	},
	{
		name: 'nine epochs of ten, and nothing for ten times as long as one took',
		lines: range(1, 9).map(epoch => ({epoch, epochs: 10, loss: 1})),
		options: {now: start + 11 * minute, modified: start, created: start - 9 * minute},
		expected: {state: 'stalled', isOver: true},
	},
	{
		name: 'a file that was just copied, of a run without a total',
		lines: range(1, 9).map(epoch => ({epoch, loss: 1})),
		options: {now: start + 1000, modified: start + 2, created: start},
		expected: {state: 'finished'},
	},
	{
		name: 'a copy that kept its time, of a run that did not get to its end',
		lines: range(1, 9).map(epoch => ({epoch, epochs: 10, loss: 1})),
		options: {now: start + 1000, modified: start - minute, created: start},
		expected: {state: 'stalled', isOver: true},
	},
	{
		name: 'a file of one line tells nothing of how often one comes',
		lines: [{epoch: 1, epochs: 10, loss: 1}],
		options: {now: start + 10 * minute, modified: start, created: start, isOpen: false},
		expected: {state: 'running'},
	},
	{
		name: 'a process that has the file open, and it is not known how often it writes',
		lines: range(1, 9).map(epoch => ({epoch, epochs: 10, loss: 1})),
		options: {now: start + 50 * minute, modified: start, created: start, isOpen: true},
		expected: {state: 'running'},
	},
	{
		name: 'a process that has the file open and hangs, by the clock of the log',
		lines: range(1, 9).map(epoch => ({epoch, epochs: 10, elapsed: epoch * 10, loss: 1})),
		options: {now: start + 5 * minute, modified: start, isOpen: true},
		expected: {state: 'stalled', isOver: false},
	},
	{
		name: 'nobody was seen writing, by the clock of the log',
		lines: range(1, 9).map(epoch => ({epoch, epochs: 10, elapsed: epoch * 10, loss: 1})),
		options: {now: start + 5 * minute, modified: start},
		expected: {state: 'stalled', isOver: true},
	},
	{
		name: 'too few points arrived to tell how often one comes',
		lines: range(1, 3).map(epoch => ({epoch, epochs: 10, loss: 1, arrived: start + epoch * minute})),
		options: {now: start + 40 * minute},
		expected: {state: 'running'},
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
		name: 'before the first point',
		lines: [{event: 'run-started'}, {step: 10, steps: 100, loss: 1}],
		options: {at: {line: 1}},
		expected: {step: undefined, fraction: undefined},
	},
];

describe('progress', () => {
	for (const each of cases) {
		test(each.name, () => expectProgress(each));
	}
});
