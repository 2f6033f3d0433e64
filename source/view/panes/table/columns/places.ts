/** Rows at which a column stands out; -1 where there is none. */
export type Places = {
	/** Where all figures are the same, or none is better than another, nothing is best. */
	readonly best: number;
	readonly worst: number;

	/** The first and the last finite figure. */
	readonly first: number;
	readonly last: number;
};

/** @param values - A figure a row; those that are not finite stand for none. */
export const placesOf = (values: Float64Array, direction: 'up' | 'down' | 'none'): Places => {
	const sign = direction === 'up' ? -1 : 1;
	let [best, worst, first, last] = [-1, -1, -1, -1];
	let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let row = 0; row < values.length; row++) {
		const value = values[row] ?? Number.NaN;
		if (!Number.isFinite(value)) {
			continue;
		}

		first = first < 0 ? row : first;
		last = row;
		if (sign * value < least) {
			least = sign * value;
			best = row;
		}

		if (sign * value > most) {
			most = sign * value;
			worst = row;
		}
	}

	const differs = direction !== 'none' && most > least;
	return {best: differs ? best : -1, worst: differs ? worst : -1, first, last};
};
