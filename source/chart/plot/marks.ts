import {cellWidth} from '../../cell-width/cell-width.js';
import type {ChartSpec, Mark} from '../chart.js';
import type {Glyphs} from '../glyphs.js';
import {columnOf, usableX} from '../scale/x-scale.js';
import {xExactly} from '../scale/x-ticks.js';
import {type Plot, rowOf} from './plot.js';

/** From the least to the most important: a later one is put over an earlier one on the same cell. */
const axisOrder = ['epoch', 'segment', 'forecast', 'last', 'best', 'finding'] as const;

export function drawMarks(plot: Plot, spec: ChartSpec, glyphs: Glyphs): void {
	for (const kind of axisOrder) {
		const marks = spec.marks.filter(mark => mark.kind === kind);
		for (const mark of kind === 'epoch' ? thinned(plot, marks) : marks) {
			if (inside(plot, mark)) {
				drawMark(plot, mark, glyphs);
			}
		}
	}

	for (const mark of spec.marks) {
		if (mark.kind === 'cursor' && inside(plot, mark)) {
			drawCursor(plot, mark, spec, glyphs);
		}
	}
}

function inside(plot: Plot, mark: Mark): boolean {
	const column = columnOf(plot.x, mark.x);
	return usableX(mark.x) && column >= 0 && column < plot.columns;
}

function drawMark(plot: Plot, {kind, x, y}: Mark, glyphs: Glyphs): void {
	const column = plot.left + columnOf(plot.x, x);
	const role = `mark-${kind}`;
	const onCurve = kind === 'best' || kind === 'last' || kind === 'forecast';
	if (onCurve && y !== undefined && Number.isFinite(y)) {
		plot.canvas.write(column, rowOf(plot, y), glyphs[kind], role);
	} else if (kind !== 'cursor') {
		plot.canvas.write(column, plot.rows, glyphs[kind], role);
	}

	for (let row = 0; kind === 'segment' && row < plot.rows; row++) {
		plot.canvas.putBehind(column, row, glyphs.segmentLine.charCodeAt(0), role);
	}
}

/**
Epochs closer than four columns would run together: every second, fifth, tenth … of them all is kept, so that they are the
same ones whichever window is on show.
*/
function thinned(plot: Plot, marks: readonly Mark[]): Mark[] {
	const first = marks[0]?.x ?? 0;
	const last = marks[marks.length - 1]?.x ?? 0;
	const apart = (last - first) / plot.x.width / Math.max(1, marks.length - 1);
	const every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(count => apart * count >= 4);
	return marks.filter((_, index) => (index + 1) % (every ?? marks.length) === 0);
}

/** A vertical line behind the curves, and its x under the axis in place of the labels that are in its way. */
function drawCursor(plot: Plot, {x}: Mark, spec: ChartSpec, glyphs: Glyphs): void {
	const {canvas, left, rows} = plot;
	const column = left + columnOf(plot.x, x);
	for (let row = 0; row < rows; row++) {
		canvas.putBehind(column, row, glyphs.cursor.charCodeAt(0), 'cursor');
	}

	canvas.write(column, rows, glyphs.cursorAxis, 'cursor');
	const label = xExactly(x, spec.xUnit, spec.clock);
	const width = cellWidth(label);
	const start = Math.min(canvas.columns - width, Math.max(0, column - Math.floor((width - 1) / 2)));
	canvas.clearWords(start - 1, start + width, rows + 1);
	canvas.writeWords(start, rows + 1, label, 'cursor');
}
