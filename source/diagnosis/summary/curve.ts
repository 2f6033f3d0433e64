import {ifKnown} from '../../run/cell.js';
import {positionOf as runPositionOf} from '../../run/moment.js';
import type {Run} from '../../run/run.js';
import type {Series} from '../../run/series.js';
import {upperBound} from '../../run/upper-bound.js';
import type {Position} from '../finding.js';

/**
The finite part of a series within the latest segment, up to a moment: what the rules about curves read. Buckets without
a finite value are left out; `not-finite` reads the columns themselves.
*/
export type Curve = {
	readonly run: Run;
	readonly series: Series;

	/** One value a bucket (its mean unless asked otherwise), oldest first. */
	readonly values: Float64Array;

	/** Index of each value in the series' columns. */
	readonly at: Int32Array;

	/** Points of the segment up to and with each value. */
	readonly points: Float64Array;

	/** Line of each value. */
	readonly lines: Float64Array;
};

/** The first `length` values of a curve; shares their memory. */
export function prefix(curve: Curve, length: number): Curve {
	return slice(curve, 0, length);
}

/** The values from index `from` up to `to`, end excluded; shares their memory. */
export function slice(curve: Curve, from: number, to: number): Curve {
	return from === 0 && to === curve.values.length
		? curve
		: {
				run: curve.run,
				series: curve.series,
				values: curve.values.subarray(from, to),
				at: curve.at.subarray(from, to),
				points: curve.points.subarray(from, to),
				lines: curve.lines.subarray(from, to),
			};
}

/** A curve without a first value of exactly 0 before others: a sum or a mean that nothing was added to yet. */
export function fromFirstSum(curve: Curve): Curve {
	const empty = curve.values[0] === 0 && (curve.values[1] ?? 0) !== 0 ? 1 : 0;
	return slice(curve, empty, curve.values.length);
}

/** The curve itself, or the negative of one of which more is better. */
export function lessIsBetter(curve: Curve | undefined): Curve | undefined {
	return curve?.series.direction === 'up' ? {...curve, values: curve.values.map(value => -value)} : curve;
}

/** What a curve was when the log had `line` lines. */
export function untilLine(curve: Curve, line: number): Curve {
	return prefix(curve, upperBound(curve.lines, curve.lines.length, line));
}

/** What another column of the series has at the values of a curve. Its memory may be shared: it is only read. */
export function columnOf({at, series: {columns}}: Curve, name: 'mean' | 'max'): Float64Array {
	const column = columns[name];
	const [first = 0] = at;
	return (at[at.length - 1] ?? -1) - first + 1 === at.length
		? column.subarray(first, first + at.length)
		: Float64Array.from(at, index => column[index] ?? Number.NaN);
}

/**
Index of the best value, and the value: the lowest, or the highest of a series of which more is better; of a bucket the best
of its points. -1 and NaN for an empty curve.
*/
export function bestPointOf(curve: Curve): {index: number; value: number} {
	const {columns, direction} = curve.series;
	const [extreme, sign] = direction === 'up' ? [columns.max, -1] : [columns.min, 1];
	let index = -1;
	let best = Number.NaN;
	for (let place = 0; place < curve.at.length; place++) {
		const value = extreme[curve.at[place] ?? 0] ?? Number.NaN;
		if (index < 0 || sign * value < sign * best) {
			index = place;
			best = value;
		}
	}

	return {index, value: best};
}

/** Points behind a curve. */
export function pointsOf(curve: Curve): number {
	return curve.points[curve.points.length - 1] ?? 0;
}

/** Whether a point stands for about an epoch. */
export function isByEpoch(curve: Curve): boolean {
	const done = epochsDone(curve);
	const points = pointsOf(curve);
	return curve.series.per === 'epoch' || (done !== undefined && Math.abs(done - points) <= 1 + 0.05 * points);
}

/** Where the value `index` of a curve stands in training, as the log counts. */
export function positionOf(curve: Curve, index: number): Position {
	return runPositionOf(curve.run, curve.series, curve.at[index] ?? 0);
}

/** Epochs done at the last value of a curve, as a fraction; undefined where unknown. */
export function epochsDone(curve: Curve): number | undefined {
	return ifKnown(curve.series.columns.epoch[curve.at[curve.at.length - 1] ?? 0]);
}

/** So many of its intervals lie before a curve that does not begin with training: 1 before one that tells every tenth epoch. */
const lateIntervals = 4;

/** Whether the log begins in the middle of training, as that of a resumed run does. */
export function beginsLate(curve: Curve): boolean {
	const first = ifKnown(curve.series.columns.epoch[curve.at[0] ?? 0]) ?? 0;
	const interval = ((epochsDone(curve) ?? 0) - first) / Math.max(1, pointsOf(curve) - 1);
	return first >= 2 && first > lateIntervals * interval;
}

/** Two curves that say something only together. */
export function both(one: Curve | undefined, other: Curve | undefined): readonly [Curve, Curve] | undefined {
	return one && other && [one, other];
}

/** A curve that has values. */
export function filled(curve: Curve): Curve | undefined {
	return curve.values.length > 0 ? curve : undefined;
}
