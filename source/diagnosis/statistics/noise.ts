import {spreadInPlace} from './median.js';

/**
Noise of a curve about its own trend: the robust deviation of neighbouring differences, divided by sqrt 2 because a
difference carries the noise of two points. A slow trend hardly touches it. NaN below three points.

Source: difference-based variance estimators, von Neumann (1941), made robust by the MAD.
*/
export function noiseOf(values: ArrayLike<number>): number {
	return values.length < 3 ? Number.NaN : spreadInPlace(differences(values)) / Math.SQRT2;
}

/** Each value minus the one before; one shorter than `values`. */
export function differences(values: ArrayLike<number>): Float64Array {
	const result = new Float64Array(Math.max(0, values.length - 1));
	for (let index = 0; index < result.length; index++) {
		result[index] = (values[index + 1] ?? 0) - (values[index] ?? 0);
	}

	return result;
}

/** Share (0 to 1) of neighbouring differences that change sign; zero differences do not count as a turn. */
export function turningShare(values: ArrayLike<number>): number {
	const steps = differences(values);
	let turns = 0;
	for (let index = 1; index < steps.length; index++) {
		if ((steps[index] ?? 0) * (steps[index - 1] ?? 0) < 0) {
			turns++;
		}
	}

	return steps.length < 2 ? 0 : turns / (steps.length - 1);
}
