import type {ChartSpec, Curve, DrawnChart} from './chart.js';
import {curveGlyph, type Glyphs, glyphsOf, hasGlyph} from './glyphs.js';
import {drawXAxis, drawYAxis, gutterOf} from './plot/axes.js';
import {Canvas} from './plot/canvas.js';
import {Dots} from './plot/draw-braille.js';
import {drawDots, drawLine, drawPoints} from './plot/draw-line.js';
import {drawMarks, drawOffScale} from './plot/marks.js';
import type {Plot} from './plot/plot.js';
import {type Stroke, strokesOf} from './plot/strokes.js';
import {isStretch, wholeScale, windowScale, type XScale, xOf} from './scale/x-scale.js';
import {xTicks} from './scale/x-ticks.js';
import type {YScale} from './scale/y-map.js';
import {rangeOf, union} from './scale/y-range.js';
import {yScale} from './scale/y-scale.js';

/**
Draws curves with axes and marks into exactly `rows` rows, none wider than `columns` cells. Pure, and never throws: a size
below one gives no rows or empty ones, a curve without a finite value an empty plot, and a window that is not one the
whole run. x beyond 1e15 is not drawn.
*/
export function drawChart(spec: ChartSpec): DrawnChart {
	const columns = cells(spec.columns);
	const rows = cells(spec.rows);
	const plotRows = rows > 3 ? rows - 2 : Math.min(rows, 2);
	const canvas = new Canvas(columns, rows);

	const {left, x, y, strokes} = frameOf(spec, columns, plotRows);
	const plot: Plot = {canvas, left, columns: x.columns, rows: plotRows, parts: partsOf(spec), x, y};

	if (rows > 0 && columns > 0) {
		drawCurves(plot, spec, strokes);
		drawYAxis(plot, glyphsOf(spec.style));
		if (rows > plotRows) {
			const empty = strokes.every(own => own.length === 0) && !isStretch(spec.window);
			drawXAxis(plot, empty ? [] : xTicks(x, spec.xUnit), spec.xTitle ?? '', glyphsOf(spec.style));
		}

		drawMarks(plot, spec, glyphsOf(spec.style));
	}

	return {
		rows: canvas.toRows(),
		window: {from: xOf(x, 0), to: xOf(x, x.columns - 1)},
		left,
		plotColumns: x.columns,
	};
}

/** The x of a column of the screen, counted from the chart's own left edge; beyond the plot it is that of the edge. */
export function xAtColumn({window, left, plotColumns}: DrawnChart, column: number): number {
	const share = (column - left) / Math.max(1, plotColumns - 1);
	return window.from + (window.to - window.from) * Math.min(1, Math.max(0, share));
}

type Frame = {
	readonly left: number;
	readonly x: XScale;
	readonly y: YScale;
	readonly strokes: readonly Stroke[][];
};

/** Sizes come from a terminal: whole numbers, with a ceiling on memory. */
function cells(size: number): number {
	return size >= 1 ? Math.min(2000, Math.floor(size)) : 0;
}

function partsOf(spec: ChartSpec): 1 | 2 {
	return spec.style === 'braille' ? 2 : 1;
}

function scaleX(spec: ChartSpec, columns: number): XScale {
	return isStretch(spec.window) ? windowScale(spec.window, columns) : wholeScale(spec.curves, columns);
}

/**
The labels of y decide how many columns are left for x, and the columns of x which values y has: a few rounds at most.
The usual width of labels is tried first and is nearly always right.
*/
function frameOf(spec: ChartSpec, columns: number, rows: number): Frame {
	let left = gutterOf([], columns);
	for (let round = 1; ; round++) {
		const x = scaleX(spec, Math.max(1, columns - left));
		const strokes = spec.curves.map(curve => strokesOf(curve, x, partsOf(spec)));
		const y = scaleY(spec, strokes, x, rows);
		const needed = gutterOf(y.ticks, columns);
		if (needed === left || round === 3) {
			return {left, x, y, strokes};
		}

		left = needed;
	}
}

function scaleY(spec: ChartSpec, strokes: readonly Stroke[][], x: XScale, rows: number): YScale {
	const bands = spec.style === 'braille';
	const log = spec.yScale === 'log';
	const range = union(strokes.map(own => rangeOf(own, x.columns * partsOf(spec), bands, log)));

	// Nothing to show: the frame alone, for numbers on it would be made up.
	return range === undefined
		? {...yScale({low: 0, high: 1}, rows, false), ticks: []}
		: yScale(range, rows, log);
}

function drawCurves(plot: Plot, spec: ChartSpec, strokes: readonly Stroke[][]): void {
	const glyphs = glyphsOf(spec.style);
	const dots = plot.parts === 2 ? new Dots(plot) : undefined;
	const curves = spec.curves.map((curve, index) => ({curve, index, strokes: strokes[index] ?? []}));
	const faint = curves.filter(({curve}) => curve.role.endsWith('-band'));

	// What is drawn first stays on top.
	for (const {curve, strokes: own} of [...curves.filter(entry => !faint.includes(entry)), ...faint]) {
		dots?.add(own, curve.role, curve.dotted);
		for (const stroke of dots === undefined ? own : []) {
			drawStroke(plot, curve, stroke, glyphs);
		}
	}

	dots?.draw();
	for (const {curve, index, strokes: own} of curves) {
		const told = hasGlyph(curve, spec.curves[0], spec.style, spec.monochrome);
		for (const stroke of told ? own : []) {
			drawPoints(plot, stroke, curveGlyph(curve.glyph, index, spec.style), curve.role);
		}

		drawOffScale(plot, own, glyphs, curve.role);
	}
}

function drawStroke(plot: Plot, curve: Curve, stroke: Stroke, glyphs: Glyphs): void {
	if (curve.dotted) {
		drawDots(plot, stroke, glyphs.dot, curve.role);
	} else if (stroke.at.length === 1) {
		drawPoints(plot, stroke, glyphs.point, curve.role);
	} else {
		drawLine(plot, stroke, glyphs.line, curve.role);
	}
}
