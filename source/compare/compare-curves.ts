import type {Direction} from '../run/run.js';
import {inBins, mostBins} from './bins.js';
import type {Judged, Place, SeriesComparison} from './comparison.js';
import {type Curve, valueAt, within} from './curve.js';
import {leads} from './leads.js';
import {median, noiseOf} from './noise.js';
import {seedSpread} from './seeds.js';

/** Points at which two curves are compared at the most. */
const mostPoints = 512;

type Figures = Omit<SeriesComparison, 'split' | 'metric' | 'direction'>;

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

const start = ({x}: Curve): number => x[0] ?? Number.POSITIVE_INFINITY;
const end = ({x}: Curve): number => x.at(-1) ?? Number.NEGATIVE_INFINITY;

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

type Even = {
	readonly before: Curve;
	readonly after: Curve;
	readonly noise: number;
	readonly shake: number;
	readonly judged: Judged | undefined;
};

/** Both curves over their common stretch, in the same bins where one of them has many points. */
function even(before: Curve, after: Curve, sign: number): Even {
	const from = Math.max(start(before), start(after));
	const to = Math.min(end(before), end(after));
	const parts = [within(before, from, to), within(after, from, to)] as const;
	const smoothed = parts.some(({x}) => x.length > mostBins);
	const [one, other] = smoothed ? [inBins(parts[0], from, to), inBins(parts[1], from, to)] : parts;
	const best = {before: bestOf(one, sign), after: bestOf(other, sign)};
	const shake = Math.hypot(noiseOf(one), noiseOf(other));
	const seeds = Math.hypot(
		seedSpread(before, best.before?.value ?? 0, sign === 1),
		seedSpread(after, best.after?.value ?? 0, sign === 1),
	);
	const lastQuarter = (curve: Curve) => median(curve.y.slice(-Math.ceil(curve.y.length / 4)));
	return {
		before: one,
		after: other,
		noise: Math.max(shake, seeds),
		shake,
		judged: best.before &&
			best.after && {
				best: {before: best.before, after: best.after},
				end: {before: lastQuarter(one), after: lastQuarter(other)},
				upTo: end(before) === end(after) ? undefined : to,
				smoothed,
				points: Math.min(parts[0].x.length, parts[1].x.length),
			},
	};
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
