import {stripVTControlCharacters} from 'node:util';
import stringWidth from 'string-width';
import type {Piece} from '../../../../source/view/canvas/canvas.js';

/** Cells that a painted row takes. */
export const widthOf = (line: string): number => stringWidth(stripVTControlCharacters(line));

/**
The frame as one text, put together as a terminal would.

@throws Error for a row that is wider than its place, for a place beyond the screen and for pieces that overlap: whatever a
test looks for, none of its screens has them.
*/
export const frameText = (pieces: readonly Piece[], columns: number, rows: number): string => {
	const screen = Array.from({length: rows}, () => ({text: '', width: 0}));
	for (const {place, rows: lines} of pieces.toSorted((a, b) => a.place.left - b.place.left)) {
		const right = place.left + place.columns;
		if (right > columns || place.top + Math.max(place.rows, lines.length) > rows) {
			throw new Error(`A piece lies beyond the screen: ${JSON.stringify(place)} of ${columns}x${rows}`);
		}

		for (const [index, line] of lines.entries()) {
			const row = screen[place.top + index];
			if (widthOf(line) > place.columns) {
				throw new Error(`Wider than ${place.columns}: ${line}`);
			}

			if (row === undefined || row.width > place.left) {
				throw new Error(`Overlaps "${row?.text}": ${line}`);
			}

			row.text += ' '.repeat(place.left - row.width) + line;
			row.width = place.left + widthOf(line);
		}
	}

	return screen.map(({text}) => text).join('\n');
};
