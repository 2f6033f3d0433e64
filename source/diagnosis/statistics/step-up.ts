import {median} from './median.js';
import {noiseOf} from './noise.js';

export type StepUp = {
	/** Index of the first value on the new level. */
	readonly index: number;

	/** Medians of the values on either side. */
	readonly before: number;
	readonly after: number;

	/** Height of the step in noises of the curve, and as a share of the level before. */
	readonly noises: number;
	readonly share: number;

	/** How much of the step happened at once, and how much of it is left at the end: shares (0 to 1) of its height. */
	readonly sharpness: number;
	readonly kept: number;
};

/** Values on either side that make a level. */
const side = 4;

/**
The highest step up of a sequence: two levels side by side of which the second is higher. A climb has steps too, but none
that is most of what surrounds it (`sharpness`), and a spike does not keep its level (`kept`). Undefined below eight values and where nothing rises.
*/
export function highestStep(values: Float64Array): StepUp | undefined {
	let best = 0;
	let height = 0;
	for (let index = side; index + side <= values.length; index++) {
		const step = levelAfter(values, index) - levelBefore(values, index);
		if (step > height) {
			height = step;
			best = index;
		}
	}

	if (best === 0) {
		return undefined;
	}

	// The window is highest for some places alike: the step itself is where neighbours differ most.
	const index = steepest(values, Math.max(1, best - 2), Math.min(values.length - 1, best + 2));
	const before = levelBefore(values, Math.max(side, index));
	const after = levelAfter(values, Math.min(index, values.length - side));
	const end = median(values.subarray(-side));
	return {
		index,
		before,
		after,
		noises: (after - before) / noiseOf(values),
		share: (after - before) / Math.abs(before),
		sharpness: ((values[index] ?? 0) - (values[index - 1] ?? 0)) / (after - before),
		kept: (end - before) / (after - before),
	};
}

function levelBefore(values: Float64Array, index: number): number {
	return median(values.subarray(index - side, index));
}

function levelAfter(values: Float64Array, index: number): number {
	return median(values.subarray(index, index + side));
}

function steepest(values: Float64Array, from: number, to: number): number {
	let best = from;
	for (let index = from; index <= to; index++) {
		const rise = (values[index] ?? 0) - (values[index - 1] ?? 0);
		best = rise > (values[best] ?? 0) - (values[best - 1] ?? 0) ? index : best;
	}

	return best;
}
