/** How strong: the level that is chosen, from light to very strong. */
export type Strength = 1 | 2 | 3;

/** Points on either side that a mean looks at; the longest is for runs of thousands of points. */
const reaches: Readonly<Record<Strength, number>> = {1: 8, 2: 32, 3: 512};

/** Where a mean looks at many points it changes slowly: it is worked out at every so many of its reach, and between them drawn straight. */
const stridesInReach = 32;

/** Cleveland's tricube: near points count most, and none enters or leaves with a jump. */
const tricube = (share: number): number => (1 - Math.abs(share) ** 3) ** 3;

const tables: Float64Array[] = [];

/** A weight for each distance from 0 to the reach: worked out once. */
const weightsOf = (reach: number): Float64Array => {
	const known = tables[reach];
	if (known !== undefined) {
		return known;
	}

	const weights = Float64Array.from({length: reach + 1}, (_, distance) => tricube(distance / (reach + 1)));
	tables[reach] = weights;
	return weights;
};

/** Height at its middle of the line that fits the points around an index best, the nearest ones most. */
const lineAt = (values: ArrayLike<number>, at: number, reach: number, to: number): number => {
	const weights = weightsOf(reach);
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

/** The index at which the mean is worked out after `index`, the last one before `to` always among them. */
const next = (past: number, reach: number, index: number, to: number): number =>
	index === to - 1
		? to
		: Math.min(to - 1, index + Math.max(1, Math.floor(Math.min(reach, past) / stridesInReach)));

/** Fills what is between two values that are known with the straight line between them. */
const joinStraight = (values: Float64Array, from: number, to: number): void => {
	const [first = Number.NaN, last = Number.NaN] = [values[from], values[to]];
	for (let index = from + 1; index < to; index++) {
		values[index] = first + ((last - first) * (index - from)) / (to - from);
	}
};

/**
Local means that stand where their points stand: a line fitted to the points before and after each one, with weights that
fade with distance (Cleveland, "Robust locally weighted regression and smoothing scatterplots", 1979), so that a falling
curve is shifted neither up nor to the right, at its end neither. The first point is kept as it is, and it reaches no
further than the points between it and another: it drags nothing. Looks at a fixed number of points, whatever the length
of the run: what is further back than that never changes when the run goes on. Values that are means of as many points
already are left as they are. Values that are not finite are gaps.

@param breaks - Indexes, rising, at which the mean begins anew.
@param pointsEach - Points that a value is the mean of.
*/
export const smooth = (
	values: ArrayLike<number>,
	length: number,
	strength: Strength,
	breaks: readonly number[],
	pointsEach = 1,
): Float64Array => {
	const reach = Math.round(reaches[strength] / pointsEach);
	const smoothed = new Float64Array(length).fill(Number.NaN);
	const ends = [...breaks, length];
	let from = 0;
	for (const end of ends) {
		const to = Math.min(end, length);
		let before = from;
		for (let index = from; index < to; index = next(index - from, reach, index, to)) {
			smoothed[index] = lineAt(values, index, Math.min(reach, index - from), to);
			joinStraight(smoothed, before, index);
			before = index;
		}

		for (let index = from; index < to; index++) {
			if (!Number.isFinite(values[index])) {
				smoothed[index] = Number.NaN;
			}
		}

		from = to;
	}

	return smoothed;
};
