import {range} from '../run-of.js';
import {expectPositions} from './expect-positions.js';

const nan = Number.NaN;

expectPositions([
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
		name: 'step 0, stated once before fractions of an epoch',
		lines: [
			{step: 0, loss: 3},
			{epoch: 0.01, loss: 2},
			{epoch: 0.02, loss: 1},
		],
		step: [0, nan, nan],
		epoch: [nan, 0.01, 0.02],
	},
	{
		name: 'an epoch and a global step, several lines an epoch',
		lines: range(1, 30).map(index => ({epoch: Math.ceil(index / 10), step: index * 100, loss: 1})),
		step: range(100, 3000, 100),
	},
	{
		name: 'the rate, told where an epoch begins, does not close it',
		lines: [1, 2].flatMap(epoch => [
			{epoch, rate: 0.1},
			{epoch, batch: 0, batches: 40, loss: 1},
			{epoch, batch: 20, batches: 40, loss: 1},
		]),
		step: [0, 20, 40, 60],
		epoch: [0, 0.5, 1, 1.5],
	},
	{
		name: 'a step that falls where the epoch rises counts within the epoch',
		lines: [1, 2, 3].flatMap(epoch => [100, 200].map(step => ({epoch, step, steps: 200, loss: 1}))),
		step: [100, 200, 300, 400, 500, 600],
		epoch: [0.5, 1, 1.5, 2, 2.5, 3],
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
]);
