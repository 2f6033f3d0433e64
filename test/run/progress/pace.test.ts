import {describe, expect, test} from 'vitest';
import {range, runOf} from '../run-of.js';
import {type Case, expectProgress} from './progress-case.js';

const start = 1_700_000_000_000;
const minute = 60_000;

const cases: readonly Case[] = [
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
		name: 'times that begin with each epoch are added up',
		lines: [110, 112, 109, 110, 108].map((elapsed, index) => ({
			epoch: index + 1,
			epochs: 6,
			elapsed,
			loss: 1,
		})),
		expected: {secondsElapsed: 549, secondsLeft: 439 / 4},
	},
	{
		name: 'times of epochs that take equally long',
		lines: [110, 110, 110, 110].map((elapsed, index) => ({epoch: index + 1, epochs: 5, elapsed, loss: 1})),
		expected: {secondsElapsed: 440},
	},
	{
		name: 'times that begin with each epoch and are told several times in it',
		lines: [8, 16, 7, 15, 8, 17].map((elapsed, index) => ({
			epoch: (index >> 1) + 1,
			batch: (index % 2) * 5 + 5,
			batches: 10,
			elapsed,
			loss: 1,
		})),
		expected: {secondsElapsed: 48},
	},
	{
		name: 'a bar that is drawn anew late in a run is no sign of such times',
		lines: [60, 120, 180, 240, 300, 2, 62].map((elapsed, index) => ({epoch: index + 1, elapsed, loss: 1})),
		expected: {secondsElapsed: 362},
	},
	{
		name: 'an evaluation that is the only one in the latest stretch belongs to the time that training takes',
		lines: range(1, 90).map(step => ({
			step,
			steps: 100,
			time: start + step * 1000 + Math.floor(step / 40) * minute,
			loss: 1,
		})),
		expected: {stepsPerSecond: 32 / 92},
	},
	{
		name: 'whole seconds of a run with short epochs run on',
		lines: [1, 1, 2, 2, 2].map((elapsed, index) => ({epoch: index + 1, elapsed, loss: 1})),
		expected: {secondsElapsed: 2},
	},
	{
		name: 'a bar of the run, redrawn with the same time where an epoch ends',
		lines: [40, 50, 60, 70].flatMap((elapsed, index) =>
			[elapsed, elapsed + 10].map(at => ({epoch: index + 1, elapsed: at, loss: 1})),
		),
		expected: {secondsElapsed: 80},
	},
	{
		name: 'a first epoch that took most of the time',
		lines: [60, 64, 68, 72].map((elapsed, index) => ({epoch: index + 1, elapsed, loss: 1})),
		expected: {secondsElapsed: 72},
	},
	{
		name: 'the log states how long a step takes',
		lines: [0.4, 0.5, 9, 0.5, 0.6].map((stepSeconds, index) => ({
			step: (index + 1) * 10,
			steps: 100,
			stepSeconds,
			loss: 1,
		})),
		expected: {stepsPerSecond: 2, secondsLeft: 25, secondsElapsed: undefined},
	},
	{
		name: 'the log states how long a batch takes, and has a total of epochs',
		lines: [5, 10].map(batch => ({epoch: 1, epochs: 3, batch, batches: 10, stepSeconds: 0.5, loss: 1})),
		expected: {secondsLeft: 10},
	},
	{
		name: 'timestamps with a pause of an hour in the latest stretch',
		lines: range(0, 90, 10).map(step => ({
			step,
			steps: 190,
			time: start + step * 1000 + (step > 50 ? 60 * minute : 0),
			loss: 1,
		})),
		expected: {stepsPerSecond: 1, secondsLeft: 100},
	},
	{
		name: 'an evaluation of a minute after every fifth line belongs to the time that training takes',
		lines: range(1, 30).map(step => ({
			step,
			steps: 60,
			time: start + step * 1000 + Math.floor(step / 5) * minute,
			loss: 1,
		})),
		expected: {stepsPerSecond: 29 / (29 + 6 * 60)},
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
		name: 'a restart: the pace is that of the points since then',
		lines: [
			...range(1, 10).map(step => ({step, steps: 20, loss: 1, arrived: start + step * 1000})),
			...range(1, 6).map(step => ({step, steps: 20, loss: 1, arrived: start + minute + step * 100})),
		],
		options: {now: start + minute + 700},
		expected: {stepsPerSecond: 10, secondsLeft: 1.4},
	},
	{
		name: 'a pause among the arrivals, which come in portions',
		lines: range(1, 40).map(step => ({
			step,
			steps: 100,
			loss: 1,
			arrived: start + Math.floor(step / 2) * 2000 + (step > 20 ? 60 * minute : 0),
		})),
		options: {now: start + 61 * minute},
		expected: {stepsPerSecond: 38 / 40},
	},
	{
		name: 'five points that arrive at once tell no pace',
		lines: range(1, 5).map(step => ({step, steps: 20, loss: 1, arrived: start})),
		options: {now: start},
		expected: {stepsPerSecond: undefined, secondsLeft: undefined},
	},
	{
		name: 'the last epoch',
		lines: [1, 2].map(epoch => ({epoch, epochs: 2, loss: 1})),
		expected: {state: 'finished', fraction: 1, secondsLeft: 0},
	},
	{
		name: 'a traceback after the last point',
		lines: [{step: 1, loss: 1}, {event: 'traceback'}],
		expected: {state: 'crashed', secondsLeft: undefined},
	},
	{
		name: 'at a past moment the counters then',
		lines: range(0, 100, 10).map(step => ({step, steps: 100, time: start + step * 1000, loss: 1})),
		options: {at: {line: 3}},
		expected: {step: 20, fraction: 0.2, secondsElapsed: 20, secondsLeft: 80, state: 'finished'},
	},
];

describe('how fast a run goes and when it will end', () => {
	for (const each of cases) {
		test(each.name, () => expectProgress(each));
	}

	test('the usual interval is told from five points on', () => {
		const lines = range(1, 5).map(step => ({step, loss: 1, arrived: start + step * 1000}));
		expect(runOf(lines.slice(0, 4)).arrivalInterval).toBeUndefined();
		expect(runOf(lines).arrivalInterval).toBe(1000);
	});
});
