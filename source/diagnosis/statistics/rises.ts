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

	/** Values on either side that must be there, and keep about the level they have: a climb goes on. */
	readonly steady: number;
};

/**
Sudden rises of a positive, otherwise smooth column (a learning rate). Warm-up is none: it goes on climbing. Nor is a
rise by a unit of the last printed digit.
*/
export function findRises(values: Float64Array, thresholds: RiseThresholds): Rise[] {
	const rises: Rise[] = [];
	const {steady} = thresholds;
	let peak = Math.max(...values.subarray(0, steady));
	for (let index = steady; index + steady <= values.length; index++) {
		const before = values[index - 1] ?? 0;
		const after = values[index] ?? 0;
		if (
			after > thresholds.jump * before &&
			before > thresholds.ofPeak * peak &&
			leastRatio(before, after) > thresholds.jump &&
			(values[index + steady - 1] ?? 0) < thresholds.jump * after
		) {
			const beside = Math.max(Math.abs(logStep(values, index - 1)), Math.abs(logStep(values, index + 1)));
			if (logStep(values, index) > thresholds.neighbours * beside) {
				rises.push({index, before, after, peakBefore: peak});
			}
		}

		peak = Math.max(peak, after);
	}

	return rises;
}

/** Ratio that is left when both values are as far off as rounding to the finer one's last digit allows. */
function leastRatio(before: number, after: number): number {
	const half = Math.min(halfUnit(before), halfUnit(after));
	return (after - half) / (before + half);
}

/** Half a unit of the last digit of a number as it prints. */
export function halfUnit(value: number): number {
	const [mantissa = '', exponent = '0'] = String(value).split('e');
	const decimals = mantissa.split('.')[1]?.length ?? 0;
	return 0.5 * 10 ** (Number(exponent) - decimals);
}

/** Logarithm of a value over the one before; 0 beyond the ends and where either is not positive. */
function logStep(values: Float64Array, index: number): number {
	const before = values[index - 1] ?? 0;
	const after = values[index] ?? 0;
	return before > 0 && after > 0 ? Math.log(after / before) : 0;
}
