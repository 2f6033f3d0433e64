/**
Middle value of `values`; the mean of the two middle ones for an even count. NaN for none.
@param values - finite numbers, left as they are
*/
export function median(values: ArrayLike<number>): number {
	return quantile(new Float64Array(values).sort(), 0.5);
}

/** Quantile `q` (0 to 1) of ascending `sorted`, linear between neighbours (type 7 of Hyndman and Fan 1996). */
export function quantile(sorted: ArrayLike<number>, q: number): number {
	const {length} = sorted;
	if (length === 0) {
		return Number.NaN;
	}

	const place = (length - 1) * q;
	const below = Math.floor(place);
	const low = sorted[below] ?? Number.NaN;
	const high = sorted[Math.min(length - 1, below + 1)] ?? low;
	return low + (high - low) * (place - below);
}

/** Makes the median absolute deviation comparable to a standard deviation of normal noise: 1 / 0.6745. */
export const normalFromMad = 1.4826;

/** 1.4826 times the median absolute deviation from `centre` (from the median unless given). */
export function spread(values: ArrayLike<number>, centre = median(values)): number {
	const deviations = new Float64Array(values.length);
	for (let index = 0; index < deviations.length; index++) {
		deviations[index] = Math.abs((values[index] ?? 0) - centre);
	}

	return normalFromMad * median(deviations);
}
