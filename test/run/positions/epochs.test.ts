import {expect, test} from 'vitest';
import {column, range, runOf} from '../run-of.js';
import {expectPositions} from './expect-positions.js';

const nan = Number.NaN;

expectPositions([
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
]);

test('an epoch of unknown size is told from its steps once two have passed', () => {
	const run = runOf(range(1, 30).map(index => ({epoch: Math.ceil(index / 10), step: index * 100, loss: 1})));
	const epochs = column(run, 'train', 'epoch');
	expect(epochs.every((value, index) => index === 0 || value > (epochs[index - 1] ?? 0))).toBe(true);
	expect(epochs[14]).toBeGreaterThan(1.3);
	expect(epochs[14]).toBeLessThan(1.6);
});
