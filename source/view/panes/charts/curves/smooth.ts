/** Points on either side that a mean looks at. */
const reaches = {1: 8, 2: 32} as const;

/** Cleveland's tricube: near points count most, and none enters or leaves with a jump. */
const tricube = (share: number): number => (1 - Math.abs(share) ** 3) ** 3;

/** A weight for each distance from 0 to the reach. */
const weightsOf = (reach: number): readonly number[] =>
	Array.from({length: reach + 1}, (_, distance) => tricube(distance / (reach + 1)));

/** The weights of every reach up to the longest: worked out once. */
const tables = Array.from({length: reaches[2] + 1}, (_, reach) => weightsOf(reach));

/** Height at its middle of the line that fits the points around an index best, the nearest ones most. */
const lineAt = (values: ArrayLike<number>, at: number, reach: number, to: number): number => {
	const weights = tables[reach] ?? [];
	let [sum, first, second, total, moment] = [0, 0, 0, 0, 0];
	for (let index = at - reach; index < to && index <= at + reach; index++) {
		const value = values[index] ?? Number.NaN;
		if (Number.isFinite(value)) {
			const distance = index - at;
			const weight = weights[Math.abs(distance)] ?? 0;
			sum += weight;
			first += weight * distance;
			second += weight * distance * distance;
			total += weight * value;
			moment += weight * distance * value;
		}
	}

	const spread = sum * second - first * first;
	return spread > 0 ? (second * total - first * moment) / spread : total / sum;
};

/**
Local means that stand where their points stand: a line fitted to the points before and after each one, with weights that
fade with distance (Cleveland, "Robust locally weighted regression and smoothing scatterplots", 1979), so that a falling
curve is shifted neither up nor to the right, at its end neither. The first point is kept as it is, and it reaches no
further than the points between it and another: it drags nothing. Looks at a fixed number of points, whatever the length
of the run: what is further back than that never changes when the run goes on. Values that are not finite are gaps.

@param breaks - Indexes, rising, at which the mean begins anew.
*/
export const smooth = (
	values: ArrayLike<number>,
	length: number,
	strength: 1 | 2,
	breaks: readonly number[],
): Float64Array => {
	const smoothed = new Float64Array(length).fill(Number.NaN);
	const ends = [...breaks, length];
	let from = 0;
	for (const end of ends) {
		const to = Math.min(end, length);
		for (let index = from; index < to; index++) {
			if (Number.isFinite(values[index])) {
				smoothed[index] = lineAt(values, index, Math.min(reaches[strength], index - from), to);
			}
		}

		from = to;
	}

	return smoothed;
};
