/** Share of the old mean that each new point keeps. */
const keeps = {1: 0.8, 2: 0.95} as const;

/**
Running mean with exponentially fading weights, divided by the sum of the weights so far, so that the first points do
not drag it (Kingma and Ba, "Adam", 2015, section 3). It looks at points, not at the length of the run: earlier values
never change when the run goes on. Values that are not finite are gaps and leave the mean as it is.

@param breaks - Indexes, rising, at which the mean begins anew.
*/
export const smooth = (
	values: ArrayLike<number>,
	length: number,
	strength: 1 | 2,
	breaks: readonly number[],
): Float64Array => {
	const kept = keeps[strength];
	const smoothed = new Float64Array(length);
	let sum = 0;
	let weight = 0;
	let next = 0;
	for (let index = 0; index < length; index++) {
		const value = values[index] ?? Number.NaN;
		if (index === breaks[next]) {
			sum = 0;
			weight = 0;
			next++;
		}

		if (!Number.isFinite(value)) {
			smoothed[index] = Number.NaN;
			continue;
		}

		sum = kept * sum + (1 - kept) * value;
		weight = kept * weight + (1 - kept);
		smoothed[index] = sum / weight;
	}

	return smoothed;
};
