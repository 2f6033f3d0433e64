import type {Place} from '../comparison.js';
import type {Curve} from './curve.js';

/** @param sign - 1 where less is better, -1 where more is. */
export function bestOf({x, y}: Curve, sign: number): Place | undefined {
	let best: Place | undefined;
	for (const [index, value] of y.entries()) {
		if (best === undefined || value * sign < best.value * sign) {
			best = {value, x: x[index] ?? Number.NaN};
		}
	}

	return best;
}

export function finalOf({x, y}: Curve): Place | undefined {
	const value = y.at(-1);
	return value === undefined ? undefined : {value, x: x.at(-1) ?? Number.NaN};
}

/** Where the curve first gets at least as good as `value`. */
export function firstReaching({x, y}: Curve, value: number, sign: number): number | undefined {
	const index = y.findIndex(one => one * sign <= value * sign);
	return index === -1 ? undefined : x[index];
}

/** Where a curve begins and ends. */
export const start = ({x}: Curve): number => x[0] ?? Number.POSITIVE_INFINITY;
export const end = ({x}: Curve): number => x.at(-1) ?? Number.NEGATIVE_INFINITY;
