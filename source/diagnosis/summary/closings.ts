import {isRunningMean, type Stretch} from '../statistics/order/running-mean.js';
import type {Curve} from './curve.js';

/** Rounding of an epoch counted in batches. */
const nearly = 1e-6;

/** The epochs of a curve that knows them: the last one may not be over. Empty where it does not. */
export function epochsIn(curve: Curve): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let from = 0;
	for (let index = 1; index <= curve.at.length; index++) {
		if (index === curve.at.length || epochOf(curve, index) !== epochOf(curve, from)) {
			if (Number.isNaN(epochOf(curve, from))) {
				return [];
			}

			stretches.push({from, to: index});
			from = index;
		}
	}

	return stretches;
}

/** Number of the epoch, from 1, that a value belongs to; NaN where unknown. */
function epochOf({series: {columns}, at}: Curve, index: number): number {
	return Math.ceil((columns.epoch[at[index] ?? 0] ?? Number.NaN) - nearly);
}

/**
A running mean that starts anew with each epoch, as it stood at the end of each: one value an epoch. Undefined of a curve of
single values. The epoch under way is left out.
*/
export function closingsOf(curve: Curve): Curve | undefined {
	const epochs = epochsIn(curve);
	if (!isRunningMean(curve.values, epochs)) {
		return undefined;
	}

	const last = Int32Array.from(epochs.slice(0, -1), ({to}) => to - 1);
	return {
		run: curve.run,
		series: curve.series,
		values: Float64Array.from(last, index => curve.values[index] ?? Number.NaN),
		at: last.map(index => curve.at[index] ?? 0),
		points: Float64Array.from(last, (_, index) => index + 1),
		lines: Float64Array.from(last, index => curve.lines[index] ?? 0),
	};
}
