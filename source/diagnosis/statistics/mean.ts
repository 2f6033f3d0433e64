/** Arithmetic mean; NaN of no values. */
export function mean(values: ArrayLike<number>): number {
	let sum = 0;
	for (let index = 0; index < values.length; index++) {
		sum += values[index] ?? 0;
	}

	return sum / values.length;
}

/** Standard deviation of a sample of at least two values. */
export function deviation(values: readonly number[]): number {
	const centre = mean(values);
	return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
