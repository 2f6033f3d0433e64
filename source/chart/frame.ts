import type {ChartSpec, ValueRange} from './chart.js';
import {gutterOf} from './plot/axes.js';
import {type Stroke, strokesOf} from './plot/strokes.js';
import {isStretch, wholeScale, windowScale, type XScale} from './scale/x-scale.js';
import type {YScale} from './scale/y-map.js';
import {rangeOf, rangeOfLine, union} from './scale/y-range.js';
import {yScale} from './scale/y-scale.js';

/** What is decided before anything is drawn: where the plot begins, how high it is, its scales, and the curves in columns. */
export type Frame = {
	readonly left: number;
	readonly rows: number;
	readonly x: XScale;
	readonly y: YScale;
	readonly strokes: readonly Stroke[][];
};

/** Sizes come from a terminal: whole numbers, with a ceiling on memory. */
export function cells(size: number): number {
	return size >= 1 ? Math.min(2000, Math.floor(size)) : 0;
}

export function partsOf({style}: Pick<ChartSpec, 'style'>): 1 | 2 {
	return style === 'braille' ? 2 : 1;
}

/**
The labels of y decide how many columns are left for x, and the columns of x which values y has: a few rounds at most.
The usual width of labels is tried first and is nearly always right.
*/
export function frameOf(spec: ChartSpec): Frame {
	const columns = cells(spec.columns);
	const rows = plotRows(spec);
	let left = gutterOf([], columns);
	for (let round = 1; ; round++) {
		const x = scaleX(spec, Math.max(1, columns - left));
		const strokes = sorted(spec, x);
		const y = scaleY(spec, strokes, x, rows);
		const needed = gutterOf(y.ticks, columns);
		if (needed === left || round === 3) {
			return {left, rows, x, y, strokes};
		}

		left = needed;
	}
}

/**
The values that a chart shows if it is free to choose: all of its visible ones but a few spikes. Undefined where there is
none. The union of those of several charts (`union` in scale/y-range.ts) is the range that they can share.
*/
export function valueRange(spec: ChartSpec): ValueRange | undefined {
	const {x, strokes} = frameOf({...spec, range: undefined});
	return seenRange(spec, strokes, x);
}

function plotRows(spec: ChartSpec): number {
	const rows = cells(spec.rows);
	return rows > 3 ? rows - 2 : Math.min(rows, 2);
}

function scaleX(spec: ChartSpec, columns: number): XScale {
	return isStretch(spec.window)
		? windowScale(spec.window, columns)
		: wholeScale(spec.curves, columns, spec.extent);
}

function sorted(spec: ChartSpec, x: XScale): readonly Stroke[][] {
	return spec.curves.map(curve => strokesOf(curve, x, partsOf(spec)));
}

function seenRange(spec: ChartSpec, strokes: readonly Stroke[][], x: XScale): ValueRange | undefined {
	const parts = partsOf(spec);
	const log = spec.yScale === 'log';
	return union(
		strokes.map((own, index) =>
			parts === 2 || spec.curves[index]?.dotted
				? rangeOf(own, x.columns * parts, parts === 2, log)
				: rangeOfLine(own, x.columns, log),
		),
	);
}

function scaleY(spec: ChartSpec, strokes: readonly Stroke[][], x: XScale, rows: number): YScale {
	const range = isRange(spec.range) ? spec.range : seenRange(spec, strokes, x);

	// Nothing to show: the frame alone, for numbers on it would be made up.
	return range === undefined
		? {...yScale({low: 0, high: 1}, rows, false), ticks: []}
		: yScale(range, rows, spec.yScale === 'log');
}

function isRange(range: ValueRange | undefined): range is ValueRange {
	return range !== undefined && Number.isFinite(range.low) && range.high >= range.low;
}
