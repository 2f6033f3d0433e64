/**
The smallest of 1, 2, 5 times a power of ten that is not below `least` (above zero). Returns undefined where floating
point has no such number.
*/
export function niceStep(least: number): number | undefined {
	const power = 10 ** Math.floor(Math.log10(least));
	if (!(power > 0) || !Number.isFinite(power)) {
		return undefined;
	}

	for (const factor of [1, 2, 5, 10]) {
		// A hair of tolerance: 0.3 / 3 is a little less than 0.1, 0.7 / 7 a little more.
		if (power * factor >= least * (1 - 1e-9)) {
			return power * factor;
		}
	}

	return power * 10;
}

/** Decimals that a multiple of the step needs: 0 for 20, 1 for 0.5, 3 for 0.001. */
export function decimalsOf(step: number): number {
	return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** The multiples of `step` from `low` to `high`, both included; `limit` of them at most. */
export function multiples(low: number, high: number, step: number, limit: number): number[] {
	const found: number[] = [];
	const first = Math.ceil(low / step - 1e-9);
	for (let index = 0; index < limit; index++) {
		const value = (first + index) * step;
		if (!(value <= high + step * 1e-9)) {
			break;
		}

		// Adding zero turns -0 into 0, which would be written "-0".
		found.push(value + 0);
	}

	return found;
}
