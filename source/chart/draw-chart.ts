import type {ChartSpec, Curve, DrawnChart} from './chart.js';
import {cells, frameOf, partsOf} from './frame.js';
import {curveGlyph, type Glyphs, glyphsOf, hasGlyph} from './glyphs.js';
import {drawXAxis, drawYAxis} from './plot/axes.js';
import {Canvas} from './plot/canvas.js';
import {bandOf, Dots} from './plot/draw-braille.js';
import {drawDots, drawEdges, drawLine, drawPoints} from './plot/draw-line.js';
import {drawMarks} from './plot/marks.js';
import {drawLost, drawOffScale} from './plot/off-scale.js';
import type {Plot} from './plot/plot.js';
import type {Stroke} from './plot/strokes.js';
import {isStretch, xOf} from './scale/x-scale.js';
import {xTicks} from './scale/x-ticks.js';

/**
Draws curves with axes and marks into exactly `rows` rows, none wider than `columns` cells. Pure, and never throws: a size
below one gives no rows or empty ones, a curve without a finite value an empty plot, and a window that is not one the
whole run. x beyond 1e15 is not drawn.
*/
export function drawChart(spec: ChartSpec): DrawnChart {
	const columns = cells(spec.columns);
	const rows = cells(spec.rows);
	const canvas = new Canvas(columns, rows);
	const {left, rows: plotRows, x, y, strokes} = frameOf(spec);
	const plot: Plot = {canvas, left, columns: x.columns, rows: plotRows, parts: partsOf(spec), x, y};

	if (rows > 0 && columns > 0) {
		drawCurves(plot, spec, strokes);
		drawYAxis(plot, glyphsOf(spec.style));
		if (rows > plotRows) {
			const empty = strokes.every(own => own.length === 0) && !isStretch(spec.window);
			// Wide columns hold several epochs each: no tick comes between two of them anyway.
			const inWhole = spec.xUnit === 'epoch' && x.width < 1 && spec.curves.every(isInWhole);
			const ticks = empty ? [] : xTicks(x, spec.xUnit, spec.clock, inWhole);
			drawXAxis(plot, ticks, spec.xTitle ?? '', glyphsOf(spec.style));
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

/** Every point stands at a whole x; a forecast goes wherever it goes. */
function isInWhole({dotted, length, x}: Curve): boolean {
	for (let index = 0; index < length && !dotted; index++) {
		if (!Number.isInteger(x[index])) {
			return false;
		}
	}

	return true;
}

/** The x of a column of the screen, counted from the chart's own left edge; beyond the plot it is that of the edge. */
export function xAtColumn({window, left, plotColumns}: DrawnChart, column: number): number {
	const share = (column - left) / Math.max(1, plotColumns - 1);
	return window.from + (window.to - window.from) * Math.min(1, Math.max(0, share));
}

function drawCurves(plot: Plot, spec: ChartSpec, strokes: readonly Stroke[][]): void {
	const glyphs = glyphsOf(spec.style);
	const dots = plot.parts === 2 ? new Dots(plot) : undefined;
	const curves = spec.curves.map((curve, index) => ({curve, index, strokes: strokes[index] ?? []}));
	const faint = curves.filter(({curve}) => curve.role.endsWith('-band'));

	// What is drawn first stays on top.
	for (const {curve, strokes: own} of [...curves.filter(entry => !faint.includes(entry)), ...faint]) {
		dots?.add(own, curve.role, isLight(curve));
		for (const stroke of own) {
			if (dots === undefined || isPoint(curve, stroke)) {
				drawStroke(plot, curve, stroke, glyphs);
			}
		}
	}

	dots?.draw();
	for (const {curve, index, strokes: own} of curves) {
		const told = !isLight(curve) && hasGlyph(curve, spec.curves[0], spec.style, spec.monochrome);
		for (const stroke of told ? own : []) {
			drawPoints(plot, stroke, curveGlyph(curve.glyph, index, spec.style), curve.role);
		}

		drawOffScale(plot, own, glyphs, curve.role);
		drawLost(plot, curve, glyphs, curve.role);
	}
}

/** A point alone is seen better as a full dot than as one of the eight of a cell. */
function isPoint(curve: Curve, {at}: Stroke): boolean {
	return at.length === 1 && !isLight(curve);
}

/** Dots in place of a line: what is faint must be told from what is not without colour too. */
function isLight({dotted, role}: Curve): boolean {
	return dotted || role.endsWith('-band');
}

function drawStroke(plot: Plot, curve: Curve, stroke: Stroke, glyphs: Glyphs): void {
	if (isLight(curve)) {
		drawDots(plot, stroke, glyphs.dot, curve.role);
		if (curve.dotted && curve.low !== undefined) {
			drawEdges(plot, stroke, glyphs.dot, bandOf(curve.role));
		}
	} else if (stroke.at.length === 1) {
		drawPoints(plot, stroke, glyphs.point, curve.role);
	} else {
		drawLine(plot, stroke, glyphs.line, curve.role);
	}
}
