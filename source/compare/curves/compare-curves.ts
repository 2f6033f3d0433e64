import type {Direction} from '../../run/run.js';
import type {SeriesComparison} from '../comparison.js';
import {type Curve, valueAt} from './curve.js';
import {even} from './even.js';
import {bestOf, end, finalOf, firstReaching, start} from './extremes.js';
import {leads} from './leads.js';

/** Points at which two curves are compared at the most. */
const mostPoints = 512;

type Figures = Omit<SeriesComparison, 'split' | 'metric' | 'direction'>;

/** The x of both curves within the stretch that both have, at most `mostPoints` of them. */
function commonGrid(before: Curve, after: Curve): number[] {
	const from = Math.max(start(before), start(after));
	const to = Math.min(end(before), end(after));
	const all = [...new Set([...before.x, ...after.x])].filter(x => x >= from && x <= to).sort((a, b) => a - b);
	if (all.length <= mostPoints) {
		return all;
	}

	const stride = (all.length - 1) / (mostPoints - 1);
	return Array.from({length: mostPoints}, (_, index) => all[Math.round(index * stride)] ?? Number.NaN);
}

/** Mean height by the trapezium rule. */
function meanHeight(x: readonly number[], y: readonly number[]): number {
	let area = 0;
	for (let index = 1; index < x.length; index++) {
		const width = (x[index] ?? Number.NaN) - (x[index - 1] ?? Number.NaN);
		area += (width * ((y[index] ?? Number.NaN) + (y[index - 1] ?? Number.NaN))) / 2;
	}

	const span = (x.at(-1) ?? Number.NaN) - (x[0] ?? Number.NaN);
	return span > 0 ? area / span : (y[0] ?? Number.NaN);
}

/** The figures of two curves on one axis. `none` as a direction is compared as if less were better. */
export function compareCurves(before: Curve, after: Curve, direction: Direction): Figures {
	const sign = direction === 'up' ? -1 : 1;
	const bestBefore = bestOf(before, sign);
	const bestAfter = bestOf(after, sign);
	const finalBefore = finalOf(before);
	const finalAfter = finalOf(after);
	const grid = commonGrid(before, after);
	const beforeY = grid.map(x => valueAt(before, x) ?? Number.NaN);
	const afterY = grid.map(x => valueAt(after, x) ?? Number.NaN);
	const {noise, shake, judged, ...same} = even(before, after, sign);
	const places = commonGrid(same.before, same.after);
	const lead = places.map(
		x => ((valueAt(same.before, x) ?? Number.NaN) - (valueAt(same.after, x) ?? Number.NaN)) * sign,
	);
	const last = grid.at(-1);
	return {
		samePoint:
			last === undefined
				? undefined
				: {x: last, before: beforeY.at(-1) ?? Number.NaN, after: afterY.at(-1) ?? Number.NaN},
		best: bestBefore && bestAfter ? {before: bestBefore, after: bestAfter} : undefined,
		final: finalBefore && finalAfter ? {before: finalBefore, after: finalAfter} : undefined,
		area: grid.length > 1 ? {before: meanHeight(grid, beforeY), after: meanHeight(grid, afterY)} : undefined,
		judged,
		...leads(places, lead, noise),
		reached: {
			before: bestAfter && firstReaching(before, bestAfter.value, sign),
			after: bestBefore && firstReaching(after, bestBefore.value, sign),
		},
		noise,
		shake,
	};
}
