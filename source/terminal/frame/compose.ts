import {blankCells, type Cells, cellsOf} from './cells.js';

export type Size = {readonly columns: number; readonly rows: number};

/** Rows of text with SGR sequences at their place on the screen, in cells from 0. Pieces do not overlap. */
export type Piece = {
	readonly place: {readonly left: number; readonly top: number; readonly columns: number};
	readonly rows: readonly string[];
};

/** The part of a row of the screen that comes from one piece. */
export type Segment = {readonly left: number; readonly columns: number; readonly line: string};

/** The segments of each row of the screen, from left to right; what is beyond its edges is left out. */
export const segmentsOf = (pieces: readonly Piece[], {columns, rows}: Size): ReadonlyArray<Segment[]> => {
	const screen = Array.from({length: rows}, (): Segment[] => []);
	for (const {place, rows: lines} of pieces) {
		const room = Math.min(place.columns, columns - place.left);
		for (const [index, line] of lines.entries()) {
			if (line !== '' && room > 0) {
				screen[place.top + index]?.push({left: place.left, columns: room, line});
			}
		}
	}

	for (const segments of screen) {
		segments.sort((a, b) => a.left - b.left);
	}

	return screen;
};

const isSame = (a: Segment | undefined, b: Segment): boolean =>
	a !== undefined && a.line === b.line && a.left === b.left && a.columns === b.columns;

export const sameSegments = (before: readonly Segment[], after: readonly Segment[]): boolean =>
	before.length === after.length && after.every((segment, index) => isSame(before[index], segment));

/** The cells of a row of the screen. Those of segments that `before` has as well are taken from there. */
export const composed = (
	segments: readonly Segment[],
	before: {readonly segments: readonly Segment[]; readonly cells: Cells} | undefined,
	columns: number,
): Cells => {
	const {text, look} = blankCells(columns);
	for (const segment of segments) {
		const {left, columns: width, line} = segment;
		const known = before?.segments.some(each => isSame(each, segment)) ? before.cells : undefined;
		const from = known === undefined ? 0 : left;
		const cells = known ?? cellsOf(line, width);
		for (let column = 0; column < width; column++) {
			text[left + column] = cells.text[from + column] ?? ' ';
			look[left + column] = cells.look[from + column] ?? '';
		}
	}

	return {text, look};
};
