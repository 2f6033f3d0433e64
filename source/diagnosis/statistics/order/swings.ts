import {mean} from '../mean.js';

/** Noise has no memory: dealt out in turn, its values give levels as rough as those of its stretches. */
export type Levels = {
	/** Means of stretches of neighbouring values, in their order. */
	readonly inOrder: Float64Array;

	/** Means of as many groups of which each takes every so many-th value. */
	readonly dealtOut: Float64Array;
};

/**
Levels of a sequence as it is and without its order: what swings from stretch to stretch is far rougher as it is.

@param count - Stretches, at most as many as there are values.
*/
export function levelsOf(values: Float64Array, count: number): Levels {
	const inOrder = new Float64Array(count);
	const dealtOut = new Float64Array(count);
	for (let group = 0; group < count; group++) {
		const from = Math.floor((group * values.length) / count);
		const to = Math.floor(((group + 1) * values.length) / count);
		inOrder[group] = mean(values.subarray(from, to));
		dealtOut[group] = mean(every(values, group, count));
	}

	return {inOrder, dealtOut};
}

function every(values: Float64Array, from: number, step: number): Float64Array {
	return Float64Array.from(
		{length: Math.ceil((values.length - from) / step)},
		(_, index) => values[from + index * step] ?? Number.NaN,
	);
}
