import {cellWidth} from './cell-width.js';

/** A text in so many cells, at their right end; a longer one stays as it is. */
export const padLeft = (text: string, columns: number): string =>
	' '.repeat(Math.max(0, columns - cellWidth(text))) + text;

/** The same at their left end. */
export const padRight = (text: string, columns: number): string =>
	text + ' '.repeat(Math.max(0, columns - cellWidth(text)));
