import {medianInPlace} from './median.js';

/**
The sequence as at most `most` medians of equally long blocks, the last of which ends at the last value. Fewer values
than that come back as they are.
*/
export function blockMedians(values: Float64Array, most: number): Float64Array {
	const count = Math.min(most, values.length);
	if (count === values.length) {
		return values.slice();
	}

	const medians = new Float64Array(count);
	const scratch = values.slice();
	for (let block = 0; block < count; block++) {
		const from = Math.floor((block * values.length) / count);
		const to = Math.floor(((block + 1) * values.length) / count);
		medians[block] = medianInPlace(scratch, from, to);
	}

	return medians;
}

/** At most `most` values: every so many-th, the last always among them. */
export function thin(values: ArrayLike<number>, most: number): Float64Array {
	const count = Math.min(most, values.length);
	const result = new Float64Array(count);
	for (let index = 0; index < count; index++) {
		result[index] = values[Math.floor(((index + 1) * values.length) / count) - 1] ?? Number.NaN;
	}

	return result;
}
