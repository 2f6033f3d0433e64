import {isRunningMean, type Stretch} from '../../statistics/order/running-mean.js';
import type {Curve} from '../curve.js';

/**
A running mean that starts anew with each epoch, as it stood at the end of each: one value an epoch. Undefined of a curve of
single values. The epoch under way is left out.

@param epochs - Those of the curve.
*/
export function closingsOf(curve: Curve, epochs: readonly Stretch[]): Curve | undefined {
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
