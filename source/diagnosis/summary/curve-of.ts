import {lengthAt, segmentAt as segmentIndexAt} from '../../run/moment.js';
import type {Moment, Run, Segment} from '../../run/run.js';
import type {Columns, Series} from '../../run/series.js';
import {upperBound} from '../../run/upper-bound.js';
import {areFinite} from '../statistics/median.js';
import {type Curve, prefix} from './curve.js';

/** The segment that was under way at `at`. */
export function segmentAt(run: Run, at: Moment): Segment | undefined {
	return run.segments[Math.max(0, segmentIndexAt(run, at))];
}

/** Range of column indexes, end excluded, that belongs to the segment under way at `at`. */
export function rangeAt(run: Run, series: Series, at: Moment): {from: number; to: number} {
	const {columns} = series;
	const start = segmentAt(run, at)?.line ?? 0;
	const from = upperBound(columns.line, columns.length, start - 0.5);
	return {from, to: Math.max(from, lengthAt(columns, at))};
}

/**
The curve of a series. It shares the memory of the columns, and is for the verdict at hand: the last bucket goes on growing.

@param by - What stands for a bucket: a jump shows sharper in the last values.
*/
export function curveOf(run: Run, series: Series, at: Moment, by: 'mean' | 'last' = 'mean'): Curve {
	const {from, to} = rangeAt(run, series, at);
	const values = series.columns[by].subarray(from, to);
	return areFinite(values, 0, values.length)
		? {
				run,
				series,
				values,
				at: placesUpTo(to).subarray(from),
				points: pointsUpTo(series.columns, from, to),
				lines: series.columns.line.subarray(from, to),
			}
		: finiteCurve(run, series, values, from);
}

function finiteCurve(run: Run, series: Series, all: Float64Array, from: number): Curve {
	const {count, line} = series.columns;
	const values = new Float64Array(all.length);
	const at = new Int32Array(all.length);
	const points = new Float64Array(all.length);
	const lines = new Float64Array(all.length);
	let length = 0;
	let total = 0;
	for (let place = 0; place < all.length; place++) {
		const value = all[place] ?? Number.NaN;
		total += count[from + place] ?? 1;
		if (Number.isFinite(value)) {
			values[length] = value;
			at[length] = from + place;
			points[length] = total;
			lines[length] = line[from + place] ?? 0;
			length++;
		}
	}

	return prefix({run, series, values, at, points, lines}, length);
}

function pointsUpTo({count}: Columns, from: number, to: number): Float64Array {
	const points = new Float64Array(to - from);
	let total = 0;
	for (let index = from; index < to; index++) {
		total += count[index] ?? 1;
		points[index - from] = total;
	}

	return points;
}

/** 0, 1, 2 and so on: the same for every curve without a gap, so it is made once. */
let places = new Int32Array();

function placesUpTo(length: number): Int32Array {
	if (places.length < length) {
		places = new Int32Array(2 * length);
		for (let index = 0; index < places.length; index++) {
			places[index] = index;
		}
	}

	return places.subarray(0, length);
}
