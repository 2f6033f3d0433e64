import {medianInPlace, middleOf} from './median.js';

/** Median of each value and its neighbours, `width` (odd) in all; the window shrinks at both ends. */
export function rollingMedian(values: ArrayLike<number>, width = 3): Float64Array {
	const all = new Float64Array(values);
	const half = (width - 1) / 2;
	const medians = all.slice();
	const last = all.length - 1;
	for (let index = 1; index < last; index++) {
		const reach = Math.min(half, index, last - index);
		// Three values are by far the most frequent case, and need no sorting.
		medians[index] =
			reach === 1
				? middleOf(all[index - 1] ?? 0, all[index] ?? 0, all[index + 1] ?? 0)
				: medianInPlace(all.slice(index - reach, index + reach + 1));
	}

	return medians;
}

/** Index of the least value; -1 for none. The earliest of equals. */
export function indexOfLeast(values: ArrayLike<number>): number {
	let place = values.length === 0 ? -1 : 0;
	let least = values[0] ?? Number.NaN;
	for (let index = 1; index < values.length; index++) {
		const value = values[index] ?? 0;
		if (value < least) {
			least = value;
			place = index;
		}
	}

	return place;
}
