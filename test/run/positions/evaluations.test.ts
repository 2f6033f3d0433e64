import {expectPositions} from './expect-positions.js';

expectPositions([
	{
		name: 'a line without counters belongs to the last position',
		lines: [{epoch: 4, loss: 1}, {epoch: 5, loss: 0.9}, {valLoss: 2.3}],
		valEpoch: [5],
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
]);
