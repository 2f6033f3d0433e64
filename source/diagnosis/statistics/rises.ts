export type Rise = {
	/** Index of the first value after the rise. */
	readonly index: number;
	readonly before: number;
	readonly after: number;

	/** Greatest value before it. */
	readonly peakBefore: number;
};

export type RiseThresholds = {
	/** Least ratio of the values on either side. */
	readonly jump: number;

	/** How many times larger the step must be than the steps beside it, on the logarithmic scale. */
	readonly neighbours: number;

	/** Values must be above this share of the greatest so far: near 0 every ratio is large. */
	readonly ofPeak: number;
};

/** Sudden rises of a positive, otherwise smooth column (a learning rate), the warm-up of the first values apart. */
export function findRises(values: Float64Array, thresholds: RiseThresholds): Rise[] {
	const rises: Rise[] = [];
	let peak = Math.max(values[0] ?? 0, values[1] ?? 0);
	for (let index = 2; index < values.length; index++) {
		const before = values[index - 1] ?? 0;
		const after = values[index] ?? 0;
		if (after > thresholds.jump * before && before > thresholds.ofPeak * peak) {
			const beside = Math.max(Math.abs(logStep(values, index - 1)), Math.abs(logStep(values, index + 1)));
			if (logStep(values, index) > thresholds.neighbours * beside) {
				rises.push({index, before, after, peakBefore: peak});
			}
		}

		peak = Math.max(peak, after);
	}

	return rises;
}

/** Logarithm of a value over the one before; 0 beyond the ends and where either is not positive. */
function logStep(values: Float64Array, index: number): number {
	const before = values[index - 1] ?? 0;
	const after = values[index] ?? 0;
	return before > 0 && after > 0 ? Math.log(after / before) : 0;
}
