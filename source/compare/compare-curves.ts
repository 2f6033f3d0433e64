import type {Direction} from '../run/run.js';
import type {Place, SeriesComparison} from './comparison.js';
import {type Curve, valueAt} from './curve.js';
import {noiseOf} from './noise.js';

/**
Two trainings of the same thing with another seed end apart by more than a curve shakes; a difference below this share
of the level is never called one.
*/
const seedShare = 0.01;

/** Points at which two curves are compared at the most. */
const mostPoints = 512;

type Figures = Omit<SeriesComparison, 'split' | 'metric' | 'direction'>;

function bestOf({x, y}: Curve, sign: number): Place | undefined {
	let best: Place | undefined;
	for (const [index, value] of y.entries()) {
		if (best === undefined || value * sign < best.value * sign) {
			best = {value, x: x[index] ?? Number.NaN};
		}
	}

	return best;
}

function finalOf({x, y}: Curve): Place | undefined {
	const value = y.at(-1);
	return value === undefined ? undefined : {value, x: x.at(-1) ?? Number.NaN};
}

/** Where the curve first gets at least as good as `value`. */
function firstReaching({x, y}: Curve, value: number, sign: number): number | undefined {
	const index = y.findIndex(one => one * sign <= value * sign);
	return index === -1 ? undefined : x[index];
}

/** The x of both curves within the stretch that both have, at most `mostPoints` of them. */
function commonGrid(before: Curve, after: Curve): number[] {
	const from = Math.max(before.x[0] ?? Number.POSITIVE_INFINITY, after.x[0] ?? Number.POSITIVE_INFINITY);
	const to = Math.min(
		before.x.at(-1) ?? Number.NEGATIVE_INFINITY,
		after.x.at(-1) ?? Number.NEGATIVE_INFINITY,
	);
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

/** Where the lead changes hands by more than the noise, and who has held it since when. */
function leads(
	grid: readonly number[],
	lead: readonly number[],
	noise: number,
): Pick<Figures, 'crossings' | 'ahead'> {
	const crossings: number[] = [];
	let held: {run: 'before' | 'after'; since: number} | undefined;
	for (const [index, difference] of lead.entries()) {
		if (Math.abs(difference) <= noise) {
			continue;
		}

		const run = difference > 0 ? 'after' : 'before';
		if (held?.run === run) {
			continue;
		}

		const x = grid[index] ?? Number.NaN;
		if (held !== undefined) {
			crossings.push(x);
		}

		held = {run, since: x};
	}

	return {crossings, ahead: held};
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
	const level = Math.min(Math.abs(bestBefore?.value ?? 0), Math.abs(bestAfter?.value ?? 0));
	const noise = Math.max(Math.hypot(noiseOf(before), noiseOf(after)), seedShare * level);
	const lead = beforeY.map((value, index) => (value - (afterY[index] ?? Number.NaN)) * sign);
	const end = grid.at(-1);
	return {
		samePoint:
			end === undefined
				? undefined
				: {x: end, before: beforeY.at(-1) ?? Number.NaN, after: afterY.at(-1) ?? Number.NaN},
		best: bestBefore && bestAfter ? {before: bestBefore, after: bestAfter} : undefined,
		final: finalBefore && finalAfter ? {before: finalBefore, after: finalAfter} : undefined,
		area: grid.length > 1 ? {before: meanHeight(grid, beforeY), after: meanHeight(grid, afterY)} : undefined,
		...leads(grid, lead, noise),
		reached: {
			before: bestAfter && firstReaching(before, bestAfter.value, sign),
			after: bestBefore && firstReaching(after, bestBefore.value, sign),
		},
		noise,
	};
}
