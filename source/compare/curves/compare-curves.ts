import type {Direction} from '../../run/series.js';
import type {SeriesComparison} from '../comparison.js';
import {type Curve, valueAt} from './curve.js';
import {even} from './even.js';
import {bestOf, finalOf, firstReaching} from './extremes.js';
import {factorBetween} from './factor.js';
import {commonGrid} from './grid.js';
import {leads} from './leads.js';
import {meetingsOf} from './meetings.js';
import type {Nature} from './seeds.js';

type Figures = Omit<SeriesComparison, 'split' | 'metric' | 'direction' | 'cost' | 'otherTask'>;

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

/**
The figures of two curves on one axis. `none` as a direction is compared as if less were better.

@param nature - What is known of the trainings beside their curves.
*/
export function compareCurves(before: Curve, after: Curve, direction: Direction, nature: Nature): Figures {
	const sign = direction === 'up' ? -1 : 1;
	const bestBefore = bestOf(before, sign);
	const bestAfter = bestOf(after, sign);
	const finalBefore = finalOf(before);
	const finalAfter = finalOf(after);
	const grid = commonGrid(before, after);
	const beforeY = grid.map(x => valueAt(before, x) ?? Number.NaN);
	const afterY = grid.map(x => valueAt(after, x) ?? Number.NaN);
	const {noise, shake, pointNoise, judged, ...same} = even(before, after, direction, nature);
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
		meetings: meetingsOf(before, after),
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
		factor: direction === 'none' ? undefined : factorBetween(before, after),
		shake,
		pointNoise,
	};
}
