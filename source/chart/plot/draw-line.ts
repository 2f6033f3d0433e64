import asciichart from 'asciichart';
import {type Plot, rowOf} from './plot.js';
import type {Stroke} from './strokes.js';

const space = 0x20;

/**
Draws one stroke with asciichart and puts its cells where nothing is yet. asciichart is given rows in place of values,
from 0 to the top row: only then is its own count of rows always right.
*/
export function drawLine(plot: Plot, stroke: Stroke, symbols: readonly string[], role: string): void {
	const first = Math.max(0, stroke.at[0] ?? 0);
	const series = rowsUp(plot, stroke, first).map(up => inside(plot, up));
	if (series.length < 2) {
		return;
	}

	const picture = asciichart.plot(series, {
		min: 0,
		max: plot.rows - 1,
		height: plot.rows - 1,
		offset: 1,
		format: () => ' ',
		symbols,
	});
	let row = 0;
	let column = first - 1;
	for (let index = 0; index < picture.length; index++) {
		const glyph = picture.charCodeAt(index);
		if (glyph === 0x0a) {
			row++;
			column = first - 1;
			continue;
		}

		if (glyph !== space && column >= 0 && column < plot.columns) {
			plot.canvas.putBehind(plot.left + column, row, glyph, role);
		}

		column++;
	}
}

/** Draws every other column of a stroke as a dot; `far` draws every fourth, and none that is off scale. */
export function drawDots(plot: Plot, stroke: Stroke, dot: string, role: string, far = false): void {
	const first = Math.max(0, stroke.at[0] ?? 0);
	const series = rowsUp(plot, stroke, first);
	for (let index = 1; index < series.length; index++) {
		const column = first + index - 1;
		const up = series[index] ?? 0;
		// Counted from x = 0, so that the dots stay where they are when the curve grows.
		if ((column + plot.x.first) % (far ? 4 : 2) === 0 && !(far && up !== inside(plot, up))) {
			const row = plot.rows - 1 - inside(plot, up);
			plot.canvas.putBehind(plot.left + column, row, dot.charCodeAt(0), role);
		}
	}
}

/** The ends of what a forecast leaves open, where no band is drawn between them. */
export function drawEdges(plot: Plot, stroke: Stroke, dot: string, role: string): void {
	drawDots(plot, {...stroke, mean: stroke.low}, dot, role, true);
	drawDots(plot, {...stroke, mean: stroke.high}, dot, role, true);
}

function inside({rows}: Plot, up: number): number {
	return Math.min(rows - 1, Math.max(0, up));
}

/**
Rows above the bottom for the column before `first` and for each column from there to the stroke's end: asciichart draws
in a column the way from the value before to its own. Columns without a point are bridged straight. What is off scale
lies beyond the rows.
*/
function rowsUp(plot: Plot, stroke: Stroke, first: number): number[] {
	const {at, mean} = stroke;
	const end = Math.min(plot.columns - 1, at[at.length - 1] ?? -1);
	const rows: number[] = [];
	let next = 0;
	for (let column = first - 1; column <= end; column++) {
		while (next < at.length - 1 && (at[next] ?? 0) < column) {
			next++;
		}

		const right = at[next] ?? column;
		const left = at[next - 1];
		const height = plot.y.position(mean[next] ?? 0);
		const from = plot.y.position(mean[next - 1] ?? 0);
		const share = left === undefined || right <= column ? 1 : (column - left) / (right - left);
		const up = Math.round(from + (height - from) * (left === undefined ? 1 : share));
		rows.push(up);
	}

	return rows;
}

/** Puts a glyph on the points of a stroke, over whatever is there: it tells curves apart where they meet. */
export function drawPoints(plot: Plot, stroke: Stroke, glyph: string, role: string): void {
	let free = Number.NEGATIVE_INFINITY;
	const dense = stroke.at.length > (plot.columns * plot.parts) / 2;
	for (let index = 0; index < stroke.at.length; index++) {
		const column = Math.floor((stroke.at[index] ?? -1) / plot.parts);
		// On a dense curve every fourth column, or the glyphs would hide the line.
		const chosen = dense ? (column + plot.x.first) % 4 === 0 : column >= free;
		if (chosen && column >= 0 && column < plot.columns) {
			plot.canvas.put(plot.left + column, rowOf(plot, stroke.mean[index] ?? 0), glyph.charCodeAt(0), role);
			free = column + 2;
		}
	}
}
