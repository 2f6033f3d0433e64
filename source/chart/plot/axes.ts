import {cellWidth} from '../../cell-width/cell-width.js';
import type {Glyphs} from '../glyphs.js';
import type {XTick} from '../scale/x-ticks.js';
import type {YTick} from '../scale/y-map.js';
import type {Plot} from './plot.js';

/** Labels narrower than this get as much room, so that charts above each other share their columns. */
const usualLabel = 6;

/** Cells to the left of the plot: labels, a space and the axis. None where they would leave too little to draw on. */
export function gutterOf(ticks: readonly YTick[], columns: number): number {
	const widest = ticks.reduce(
		(most, {label}) => Math.max(most, label.length),
		columns >= 40 ? usualLabel : 0,
	);
	const gutter = widest + 2;
	return columns - gutter >= Math.max(4, columns / 3) ? gutter : 0;
}

export function drawYAxis(plot: Plot, glyphs: Glyphs): void {
	const axis = plot.left - 1;
	for (let row = 0; row < plot.rows && axis >= 0; row++) {
		plot.canvas.write(axis, row, glyphs.yAxis, 'axis');
	}

	for (const {row, label} of plot.y.ticks.filter(({label}) => label.length + 1 <= axis)) {
		plot.canvas.write(axis - 1 - label.length, row, label, 'label');
		plot.canvas.write(axis, row, glyphs.yTick, 'axis');
	}
}

/** The line under the plot and, where there is a row for them, the labels under the line. */
export function drawXAxis(plot: Plot, ticks: readonly XTick[], title: string, glyphs: Glyphs): void {
	const {canvas, left, columns, rows} = plot;
	canvas.write(left - 1, rows, glyphs.corner, 'axis');
	for (let column = 0; column < columns; column++) {
		canvas.write(left + column, rows, glyphs.xAxis, 'axis');
	}

	const width = cellWidth(title);
	const titled = width > 0 && width * 4 <= columns;
	const end = titled ? canvas.columns - width - 1 : canvas.columns;
	if (titled) {
		canvas.writeWords(canvas.columns - width, rows + 1, title, 'label');
	}

	let free = 0;
	for (const {column, label} of ticks) {
		canvas.write(left + column, rows, glyphs.xTick, 'axis');
		const taken = cellWidth(label);
		const middle = left + column - Math.floor((taken - 1) / 2);
		const start = Math.max(0, Math.min(middle, end - taken));
		// At the edges a label may stand beside its tick, not away from it.
		if (start >= free && left + column < start + taken) {
			canvas.writeWords(start, rows + 1, label, 'label');
			free = start + taken + 1;
		}
	}
}
