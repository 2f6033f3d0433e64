import type {Curve} from '../chart.js';

/** x in columns: column `c` stands for the x nearest to `(first + c) * width`. */
export type XScale = {
	/** x of one column. */
	readonly width: number;

	/** Number of the first column, counted from x = 0. */
	readonly first: number;
	readonly columns: number;
};

type Stretch = {readonly from: number; readonly to: number};

/** Beyond it whole numbers are no longer exact enough to tell columns apart. */
const greatestX = 1e15;

export function usableX(x: number): boolean {
	return Math.abs(x) <= greatestX;
}

/**
The scale of the whole run. A column is 1, 1.25, 1.5 or 1.75 times a power of two wide, in the unit of x, and columns are
counted from 0: a point keeps its column while the run grows, until it no longer fits and a wider column is taken.
At least four fifths of the columns are in use then.

@param least - What it holds besides the curves.
*/
export function wholeScale(curves: readonly Curve[], columns: number, least?: Stretch): XScale {
	const {from, to} = extent(curves, least);
	const tiniest = Math.max(Math.abs(from), Math.abs(to)) * 2 ** -40;
	const tightest = Math.max((to - from) / columns, tiniest, 2 ** -40);
	if (from === to) {
		return {width: 1, first: Math.round(from), columns};
	}

	for (let power = 2 ** (Math.floor(Math.log2(tightest)) - 1); ; power *= 2) {
		for (const factor of [1, 1.25, 1.5, 1.75]) {
			const width = power * factor;
			const first = Math.round(from / width);
			if (width >= tiniest && Math.round(to / width) - first < columns) {
				return {width, first, columns};
			}
		}
	}
}

/** The scale of a chosen stretch: `from` is in the first column, `to` in the last. */
export function windowScale({from, to}: Stretch, columns: number): XScale {
	const least = Math.max(Math.abs(from), Math.abs(to), 1e-9) * 2 ** -40;
	const width = Math.max((to - from) / Math.max(1, columns - 1), least);
	return {width, first: Math.round(from / width), columns};
}

export function isStretch(window: Stretch | undefined): window is Stretch {
	return window !== undefined && usableX(window.from) && usableX(window.to) && window.from <= window.to;
}

/** Column of an x; it may lie outside of the plot. */
export function columnOf(scale: XScale, x: number): number {
	return Math.round(x / scale.width) - scale.first;
}

export function xOf(scale: XScale, column: number): number {
	return (scale.first + column) * scale.width;
}

function extent(curves: readonly Curve[], least: Stretch | undefined): Stretch {
	let from = isStretch(least) ? least.from : Number.POSITIVE_INFINITY;
	let to = isStretch(least) ? least.to : Number.NEGATIVE_INFINITY;
	for (const {length, x} of curves) {
		for (let index = 0; index < length; index++) {
			const at = x[index] ?? Number.NaN;
			if (usableX(at)) {
				from = at < from ? at : from;
				to = at > to ? at : to;
			}
		}
	}

	return from <= to ? {from, to} : {from: 0, to: 0};
}
