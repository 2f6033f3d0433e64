import type {Curve} from './curve.js';
import {end, start} from './extremes.js';

/** Points at which two curves are compared at the most. */
const mostPoints = 512;

/** The x of both curves within the stretch that both have, at most `mostPoints` of them. */
export function commonGrid(before: Curve, after: Curve): readonly number[] {
	const from = Math.max(start(before), start(after));
	const to = Math.min(end(before), end(after));
	const all = [...new Set([...before.x, ...after.x])].filter(x => x >= from && x <= to).sort((a, b) => a - b);
	if (all.length <= mostPoints) {
		return all;
	}

	const stride = (all.length - 1) / (mostPoints - 1);
	return Array.from({length: mostPoints}, (_, index) => all[Math.round(index * stride)] ?? Number.NaN);
}
