import {describe, expect, test} from 'vitest';
import {column, range, runOf, type Told} from './run-of.js';

type Case = {
	readonly name: string;
	readonly lines: readonly Told[];
	readonly step?: readonly number[];
	readonly epoch?: readonly number[];
	readonly valStep?: readonly number[];
	readonly valEpoch?: readonly number[];
};

const nan = Number.NaN;
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

const cases: readonly Case[] = [
	{
		name: 'batches of an epoch, counted from 1',
		lines: [
			{epoch: 1, batch: 80, batches: 160, loss: 3},
			{epoch: 1, batch: 160, batches: 160, loss: 2},
			{epoch: 2, batch: 80, batches: 160, loss: 1},
		],
		step: [80, 160, 240],
		epoch: [0.5, 1, 1.5],
	},
	{
		name: 'batches of an epoch, counted from 0',
		lines: [
			{epoch: 0, batch: 0, batches: 4, loss: 3},
			{epoch: 0, batch: 2, batches: 4, loss: 2},
			{epoch: 1, batch: 0, batches: 4, loss: 1},
		],
		step: [0, 2, 4],
		epoch: [0, 0.5, 1],
	},
	{
		name: 'an epoch line closes its epoch, counted from 1',
		lines: [
			{epoch: 1, loss: 3, valLoss: 4},
			{epoch: 2, loss: 2, valLoss: 3},
		],
		step: [nan, nan],
		epoch: [1, 2],
		valEpoch: [1, 2],
	},
	{
		name: 'an epoch line closes its epoch, counted from 0',
		lines: [
			{epoch: 0, loss: 3},
			{epoch: 1, loss: 2},
		],
		epoch: [1, 2],
	},
	{
		name: 'epoch 0 before training, in a log that ends with epoch 3 of 3',
		lines: [0, 1, 2, 3].map(epoch => ({epoch, epochs: 3, loss: 4 - epoch})),
		epoch: [0, 1, 2, 3],
	},
	{
		name: 'a bar that counts the epochs done, from 0 of 3 to 3 of 3',
		lines: [
			{epoch: 0, epochs: 3, loss: 4, valLoss: 5},
			{epoch: 1, epochs: 3, loss: 3, valLoss: 4},
			{epoch: 2, epochs: 3, loss: 2, valLoss: 3},
			{epoch: 3, epochs: 3},
		].map(line => ({...line, format: 'progress-bar'})),
		epoch: [1, 2, 3],
		valEpoch: [1, 2, 3],
	},
	{
		name: 'a bar that counts the epochs done, above the bar of each',
		lines: [
			{epoch: 0, epochs: 2},
			{epoch: 0, batch: 4, batches: 8, loss: 3},
			{epoch: 0, epochs: 2, valLoss: 3},
			{epoch: 1, epochs: 2},
			{epoch: 1, batch: 4, batches: 8, loss: 2},
			{epoch: 2, epochs: 2, valLoss: 2.5},
		].map(line => ({...line, format: 'progress-bar'})),
		epoch: [0.5, 1.5],
		valEpoch: [1, 2],
	},
	{
		name: 'a bar whose total is the number of the last epoch, from 0',
		lines: [
			{epoch: 0, epochs: 1, batch: 8, batches: 8, loss: 3},
			{epoch: 1, epochs: 1, batch: 4, batches: 8, loss: 2},
		].map(line => ({...line, format: 'progress-bar'})),
		epoch: [1, 1.5],
	},
	{
		name: 'fractional epochs are taken as they are, also where the first ones look whole',
		lines: [
			{epoch: 0, loss: 3.8},
			{epoch: 0, loss: 3.2},
			{epoch: 0.01, loss: 2.4},
			{epoch: 1, loss: 2},
		],
		epoch: [0, 0, 0.01, 1],
	},
	{
		name: 'global steps',
		lines: [
			{step: 10, loss: 3},
			{step: 20, loss: 2},
			{step: 20, valLoss: 2},
		],
		step: [10, 20],
		epoch: [nan, nan],
		valStep: [20],
	},
	{
		name: 'a line without counters belongs to the last position',
		lines: [{epoch: 4, loss: 1}, {epoch: 5, loss: 0.9}, {valLoss: 2.3}],
		valEpoch: [5],
	},
	{
		name: 'a header, then lines without an epoch',
		lines: [
			{epoch: 1, epochs: 3},
			{batch: 1, batches: 2, loss: 3},
			{batch: 2, batches: 2, loss: 2},
			{epoch: 2, epochs: 3},
			{batch: 1, batches: 2, loss: 1},
		],
		step: [1, 2, 3],
		epoch: [0.5, 1, 1.5],
	},
	{
		name: 'a record of three lines for each epoch',
		lines: [{epoch: 1}, {loss: 4.5}, {valLoss: 4.4}, {epoch: 2}, {loss: 3.5}, {valLoss: 3.6}],
		epoch: [1, 2],
		valEpoch: [1, 2],
	},
	{
		name: 'batches without their number: the first epoch is told once it is over',
		lines: [...[100, 200, 300].map(batch => ({epoch: 1, batch, loss: 1})), {epoch: 2, batch: 150, loss: 1}],
		step: [nan, nan, nan, nan],
		epoch: [1 / 3, 2 / 3, 1, 1.5],
	},
	{
		name: 'an epoch and a global step, several lines an epoch',
		lines: range(1, 30).map(index => ({epoch: Math.ceil(index / 10), step: index * 100, loss: 1})),
		step: range(100, 3000, 100),
	},
	{
		name: 'a step that falls where the epoch rises counts within the epoch',
		lines: [1, 2, 3].flatMap(epoch => [100, 200].map(step => ({epoch, step, steps: 200, loss: 1}))),
		step: [100, 200, 300, 400, 500, 600],
		epoch: [0.5, 1, 1.5, 2, 2.5, 3],
	},
	{
		name: 'an evaluation that counts its own batches stands where training does',
		lines: [
			...[100, 200].map(step => ({step, loss: 1})),
			{step: 34, valLoss: 1},
			...[300, 400].map(step => ({step, loss: 1})),
			{step: 34, valLoss: 1},
		],
		step: [100, 200, 300, 400],
		valStep: [200, 400],
	},
	{
		name: 'an evaluation row before the training row of its epoch (counted from 0)',
		lines: [0, 1].flatMap(epoch => [
			{epoch, step: 937 * (epoch + 1) - 1, valLoss: 1},
			{epoch, step: 937 * (epoch + 1) - 1, loss: 1},
		]),
		epoch: [1, 2],
		valEpoch: [1, 2],
		valStep: [936, 1873],
	},
	{
		name: 'an evaluation that carries an earlier epoch',
		lines: [
			{epoch: 1, loss: 3},
			{epoch: 2, loss: 2},
			{epoch: 1, valLoss: 3},
			{epoch: 3, loss: 1},
			{epoch: 2, valLoss: 2},
		],
		epoch: [1, 2, 3],
		valEpoch: [1, 2],
	},
	{
		name: 'a header that counts from 1 above dictionaries that count from 0',
		lines: [
			{epoch: 1, format: 'header'},
			{epoch: 0, loss: 3},
			{epoch: 2, format: 'header'},
			{epoch: 1, loss: 2},
		],
		epoch: [1, 2],
	},
	{
		name: 'a loop that begins again is the next epoch where the log names none',
		lines: [1, 2, 3, 1, 2, 3].map(batch => ({batch, batches: 3, loss: 1})),
		step: [1, 2, 3, 4, 5, 6],
		epoch: [1 / 3, 2 / 3, 1, 4 / 3, 5 / 3, 2],
	},
	{
		name: 'what looked like the batches of epoch 1 runs on in epoch 2: steps of the run, 25 an epoch',
		lines: [
			...[10, 20].map(batch => ({epoch: 1, batch, batches: 100, loss: 1})),
			{epoch: 1, valLoss: 2},
			...[30, 40].map(step => ({epoch: 2, step, steps: 100, loss: 1})),
		],
		step: [10, 20, 30, 40],
		epoch: [0.4, 0.8, 1.2, 1.6],
		valStep: [20],
		valEpoch: [0.8],
	},
	{
		name: 'the same with a total of epochs',
		lines: [
			...[10, 25].map(batch => ({epoch: 1, epochs: 4, batch, batches: 100, loss: 1})),
			...[26, 40].map(step => ({
				epoch: 2,
				epochs: 4,
				batch: step - 25,
				batches: 25,
				step,
				steps: 100,
				loss: 1,
			})),
		],
		step: [10, 25, 26, 40],
		epoch: [0.4, 1, 1.04, 1.6],
	},
];

describe('positions', () => {
	for (const {name, lines, step, epoch, valStep, valEpoch} of cases) {
		test(name, () => {
			const run = runOf(lines);
			expect(run.segments).toHaveLength(1);
			for (const [split, what, expected] of [
				['train', 'step', step],
				['train', 'epoch', epoch],
				['validation', 'step', valStep],
				['validation', 'epoch', valEpoch],
			] as const) {
				if (expected !== undefined) {
					expect(column(run, split, what).map(rounded), `${split} ${what}`).toEqual(expected.map(rounded));
				}
			}
		});
	}

	test('an epoch of unknown size is told from its steps once two have passed', () => {
		const run = runOf(
			range(1, 30).map(index => ({epoch: Math.ceil(index / 10), step: index * 100, loss: 1})),
		);
		const epochs = column(run, 'train', 'epoch');
		expect(epochs.every((value, index) => index === 0 || value > (epochs[index - 1] ?? 0))).toBe(true);
		expect(epochs[14]).toBeGreaterThan(1.3);
		expect(epochs[14]).toBeLessThan(1.6);
	});

	test('seconds from timestamps, else from elapsed times, never falling', () => {
		const stamps = runOf(
			[0, 10, 5, 20].map((second, index) => ({step: index, time: 1e12 + second * 1000, loss: 1})),
		);
		expect(column(stamps, 'train', 'time')).toEqual([0, 10, 10, 20]);
		const resumed = runOf([5, 10, 2, 4].map((elapsed, index) => ({step: index, elapsed, loss: 1})));
		expect(column(resumed, 'train', 'time')).toEqual([5, 10, 12, 14]);
	});
});
