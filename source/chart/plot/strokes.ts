import type {Curve} from '../chart.js';
import {usableX, type XScale} from '../scale/x-scale.js';

/**
An unbroken stretch of a curve: a value for each column that has points, columns rising. The first may lie before the
plot and the last after it, so that the line enters and leaves at the right height.
*/
export type Stroke = {
	readonly at: number[];

	/** Mean, least and greatest of the points in the column. */
	readonly mean: number[];
	readonly low: number[];
	readonly high: number[];

	/** Points in the column. */
	readonly count: number[];

	/** The last column is still filling: its mean is that of the last column's width of points. */
	filling: boolean;
};

/**
Sorts a curve into columns, or into `parts` of a column. A column that holds only values that are not finite is a gap;
a single one among finite values is not, for then there is something to draw.

All points of the run come by here with every frame. They are taken in one piece, because numbers that are handed from
function to function are allocated.
*/
export function strokesOf(curve: Curve, scale: XScale, parts: 1 | 2): Stroke[] {
	const strokes: Stroke[] = [];
	const {x: xs, y: ys, low: lows = ys, high: highs = ys} = curve;
	const breaks = new Set(curve.breaks);
	const columns = scale.columns * parts;
	const origin = scale.first * parts;
	let stroke: Stroke | undefined;
	let last = Number.NEGATIVE_INFINITY;
	let before = Number.NEGATIVE_INFINITY;
	let gap = Number.POSITIVE_INFINITY;
	let broken = true;

	for (let index = 0; index < curve.length; index++) {
		const x = xs[index] ?? Number.NaN;
		const y = ys[index] ?? Number.NaN;
		if (!usableX(x)) {
			continue;
		}

		// The middle of a column is a multiple of its width.
		const column = Math.floor((x / scale.width + 0.5) * parts) - origin;
		broken ||= x < before || breaks.has(index);
		before = x;
		if (!Number.isFinite(y)) {
			gap = column > last ? Math.min(gap, column) : gap;
			continue;
		}

		if (stroke === undefined || broken || gap < column) {
			stroke = {at: [], mean: [], low: [], high: [], count: [], filling: false};
			strokes.push(stroke);
			broken = false;
			last = Number.NEGATIVE_INFINITY;
		}

		gap = Number.POSITIVE_INFINITY;
		const {at, mean, low, high, count} = stroke;
		if (column < 0) {
			// Only the latest point before the plot matters.
			at.length = 0;
		}

		const bottom = Number.isFinite(lows[index]) ? (lows[index] ?? y) : y;
		const top = Number.isFinite(highs[index]) ? (highs[index] ?? y) : y;
		if (column === last && column >= 0) {
			const place = at.length - 1;
			const points = (count[place] ?? 0) + 1;
			const average = mean[place] ?? y;
			count[place] = points;
			// In two halves: the difference of two finite numbers may not be finite.
			mean[place] = average + (y / points - average / points);
			low[place] = Math.min(low[place] ?? bottom, bottom);
			high[place] = Math.max(high[place] ?? top, top);
		} else {
			const place = at.length;
			at[place] = column;
			count[place] = 1;
			mean[place] = y;
			low[place] = bottom;
			high[place] = top;
		}

		last = column;
		if (column >= columns) {
			break;
		}
	}

	settle(stroke);
	return strokes;
}

/**
A column that is filling would jump with every point, and the range of y with it. What is missing to the count of the
column before is taken from that column.
*/
function settle(stroke: Stroke | undefined): void {
	const end = (stroke?.at.length ?? 0) - 1;
	const points = stroke?.count[end] ?? 0;
	const usual = stroke?.count[end - 1] ?? 0;
	if (stroke !== undefined && points < usual && stroke.at[end - 1] === (stroke.at[end] ?? 0) - 1) {
		const share = points / usual;
		stroke.mean[end] = (stroke.mean[end] ?? 0) * share + (stroke.mean[end - 1] ?? 0) * (1 - share);
		stroke.filling = true;
	}
}
