import {range, runOf} from '../../run/run-of.js';

/** Epochs of a run that falls to a level. */
export const falling = (source: string, to: number, epochs: number) => {
	const run = runOf(
		range(1, epochs).map(epoch => ({
			epoch,
			loss: to + 0.2 * Math.exp(-epoch / 3),
			valLoss: to + 0.01 + 0.2 * Math.exp(-epoch / 3),
		})),
	);
	return {...run, source};
};

export const stuck = {
	...runOf(range(1, 5).map(epoch => ({epoch, loss: 0.3133, valLoss: 0.3133}))),
	source: 'before.log',
};
export const fixed = falling('after.log', 0.05, 12);
