import {afterEach} from 'vitest';
import {range, runOf, type Told} from '../../../run/run-of.js';
import {type Shown, show} from '../../show.js';

let open: Shown[] = [];

/** Shows runs until the end of the test. */
export const opened = async (...parameters: Parameters<typeof show>): Promise<Shown> => {
	const shown = await show(...parameters);
	open.push(shown);
	return shown;
};

afterEach(() => {
	for (const shown of open) {
		shown.close();
	}

	open = [];
});

export const losses = [0.9, 0.61, 0.44, 0.35, 0.31, 0.28];
const evaluated = [0.95, 0.7, 0.52, 0.5, 0.53, 0.58];

/** Six epochs, each a line with both losses. */
export const epochs = runOf(
	losses.map((loss, index) => ({epoch: index + 1, epochs: 10, loss, valLoss: evaluated[index] ?? 0})),
);

/** Four epochs of fifty steps with a rate, an accuracy at the end of each, and a value that is not a number. */
export const steps = runOf(
	range(1, 200).map((step): Told => {
		const epoch = Math.ceil(step / 50);
		return {
			step,
			steps: 400,
			epoch,
			epochs: 8,
			loss: step === 120 ? Number.NaN : 3 * Math.exp(-step / 80) + 0.2 + 0.1 * Math.sin(step * 5),
			rate: 1e-3 * (1 - step / 400),
			...(step % 50 === 0 ? {valLoss: 2.8 * Math.exp(-step / 80) + 0.4, accuracy: 0.5 + step / 1000} : {}),
		};
	}),
);
