import type {Curve} from '../chart.js';
import type {Glyphs} from '../glyphs.js';
import {columnOf, usableX} from '../scale/x-scale.js';
import {type Plot, rowsBeyond} from './plot.js';
import type {Stroke} from './strokes.js';

/**
An arrow at the edge for each column that goes beyond it: nothing off scale is hidden. Where no band is drawn the spread of
a column is not on show; only what is further off than the plot is high is told of it then.
*/
export function drawOffScale(plot: Plot, strokes: readonly Stroke[], glyphs: Glyphs, role: string): void {
	const far = plot.parts === 2 ? 1 : plot.rows + 1;
	for (const {at, mean, low, high} of strokes) {
		for (let index = 0; index < at.length; index++) {
			const column = Math.floor((at[index] ?? -1) / plot.parts);
			const value = mean[index] ?? 0;
			if (column < 0 || column >= plot.columns) {
				continue;
			}

			if (rowsBeyond(plot, value, 'above') > 0 || rowsBeyond(plot, high[index] ?? value, 'above') >= far) {
				plot.canvas.write(plot.left + column, 0, glyphs.above, role);
			}

			if (rowsBeyond(plot, value, 'below') > 0 || rowsBeyond(plot, low[index] ?? value, 'below') >= far) {
				plot.canvas.write(plot.left + column, plot.rows - 1, glyphs.below, role);
			}
		}
	}
}

/** A letter at the top for each column with values that are no number, an arrow for those that are infinite. */
export function drawLost(plot: Plot, {length, x, y, nonFinite}: Curve, glyphs: Glyphs, role: string): void {
	for (let index = 0; index < length; index++) {
		const at = x[index] ?? Number.NaN;
		const value = y[index] ?? Number.NaN;
		if (!usableX(at) || (Number.isFinite(value) && !((nonFinite?.[index] ?? 0) > 0))) {
			continue;
		}

		const column = columnOf(plot.x, at);
		if (column >= 0 && column < plot.columns) {
			const below = value === Number.NEGATIVE_INFINITY;
			const glyph = below ? glyphs.below : value === Number.POSITIVE_INFINITY ? glyphs.above : glyphs.lost;
			plot.canvas.write(plot.left + column, below ? plot.rows - 1 : 0, glyph, role);
		}
	}
}
