import type {Curve} from './curve.js';

/** Below this many points a trend cannot be told from noise, and the whole spread counts as noise. */
const leastForTrend = 8;

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1
		? (sorted[middle] ?? Number.NaN)
		: ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

function standardDeviation(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/**
How far a value of the curve strays for no reason, in units of its metric: 1.4826 times the median absolute deviation
of the first differences over the second half, by the root of two (shared noise estimate of the diagnosis).
*/
export function noiseOf({y}: Curve): number {
	if (y.length < 2) {
		return 0;
	}

	if (y.length < leastForTrend) {
		return standardDeviation(y);
	}

	const half = y.slice(y.length >> 1);
	const differences = half.slice(1).map((value, index) => value - (half[index] ?? Number.NaN));
	const center = median(differences);
	return (1.4826 * median(differences.map(difference => Math.abs(difference - center)))) / Math.SQRT2;
}
