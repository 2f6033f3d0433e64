import {median} from './median.js';

/** Median of each value and its neighbours, `width` (odd) in all; the window shrinks at both ends. */
export function rollingMedian(values: ArrayLike<number>, width = 3): Float64Array {
	const half = (width - 1) / 2;
	const all = new Float64Array(values);
	return all.map((value, index) => {
		const reach = Math.min(half, index, all.length - 1 - index);
		// Three values are by far the most frequent case, and need no sorting.
		return reach === 0
			? value
			: reach === 1
				? middleOf(all[index - 1] ?? value, value, all[index + 1] ?? value)
				: median(all.subarray(index - reach, index + reach + 1));
	});
}

function middleOf(a: number, b: number, c: number): number {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** Index of the least value; -1 for none. The earliest of equals. */
export function indexOfLeast(values: ArrayLike<number>): number {
	let least = values.length === 0 ? -1 : 0;
	for (let index = 1; index < values.length; index++) {
		if ((values[index] ?? 0) < (values[least] ?? 0)) {
			least = index;
		}
	}

	return least;
}
