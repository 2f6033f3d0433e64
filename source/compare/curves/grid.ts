import type {Curve} from './curve.js';
import {end, start} from './extremes.js';

/** Points at which two curves are compared at the most. */
const mostPoints = 512;

/** The x of both curves within the stretch that both have, rising, each once. */
export function commonPlaces(before: Curve, after: Curve): number[] {
	const from = Math.max(start(before), start(after));
	const to = Math.min(end(before), end(after));
	const places: number[] = [];
	const [one, other] = [before.x, after.x];
	for (let a = 0, b = 0; a < one.length || b < other.length; ) {
		const [left, right] = [one[a] ?? Number.POSITIVE_INFINITY, other[b] ?? Number.POSITIVE_INFINITY];
		const x = Math.min(left, right);
		a += left === x ? 1 : 0;
		b += right === x ? 1 : 0;
		if (x >= from && x <= to) {
			places.push(x);
		}
	}

	return places;
}

/** Evenly among the places, the first and the last of them always. */
export function spreadOut(places: readonly number[], most: number): readonly number[] {
	if (places.length <= most) {
		return places;
	}

	const stride = (places.length - 1) / (most - 1);
	return Array.from({length: most}, (_, index) => places[Math.round(index * stride)] ?? Number.NaN);
}

/** The x of both curves within the stretch that both have, at most `mostPoints` of them. */
export const commonGrid = (before: Curve, after: Curve): readonly number[] =>
	spreadOut(commonPlaces(before, after), mostPoints);
