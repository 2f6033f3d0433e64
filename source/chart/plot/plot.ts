import type {XScale} from '../scale/x-scale.js';
import type {YScale} from '../scale/y-map.js';
import type {Canvas} from './canvas.js';

/** The part of the canvas inside the axes, and what its columns and rows mean. */
export type Plot = {
	readonly canvas: Canvas;

	/** Column of the canvas at which the plot begins; its top row is the canvas's. */
	readonly left: number;
	readonly columns: number;
	readonly rows: number;

	/** Strokes are sorted into columns or, for braille, into halves of them. */
	readonly parts: 1 | 2;
	readonly x: XScale;
	readonly y: YScale;
};

/** Row of a value, 0 at the top; what is off scale lies on the nearest edge. */
export function rowOf(plot: Plot, value: number): number {
	const up = Math.round(plot.y.position(value));
	return plot.rows - 1 - Math.min(plot.rows - 1, Math.max(0, up));
}

/** How many rows a value is beyond the top or the bottom row; 0 in the plot. */
export function rowsBeyond(plot: Plot, value: number, side: 'above' | 'below'): number {
	const up = Math.round(plot.y.position(value));
	return Math.max(0, side === 'above' ? up - (plot.rows - 1) : -up);
}
