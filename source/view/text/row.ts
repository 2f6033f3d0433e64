import type {Row, Span} from '../../chart/chart.js';
import {cut, widthOf} from './width.js';

/**
Rows are values: spans of text with a role, coloured only when they are painted. Every pane is a list of them.
*/
export const span = (text: string, role = 'text'): Span => ({text, role});

export const blankRow: Row = [];

export const rowWidth = (row: Row): number => row.reduce((width, each) => width + widthOf(each.text), 0);

/** The row as a person without colours reads it. */
export const rowText = (row: Row): string => row.map(each => each.text).join('');

/** The beginning of a row that fits in so many cells. */
export const cutRow = (row: Row, columns: number): Row => {
	if (rowWidth(row) <= columns) {
		return row;
	}

	const kept: Span[] = [];
	let room = columns;
	for (const each of row) {
		const text = cut(each.text, room);
		if (text !== '') {
			kept.push({text, role: each.role});
		}

		room -= widthOf(text);
		if (text.length < each.text.length) {
			break;
		}
	}

	return kept;
};

/** A row filled with blanks up to so many cells. */
export const padRow = (row: Row, columns: number): Row => {
	const missing = columns - rowWidth(row);
	return missing > 0 ? [...row, span(' '.repeat(missing))] : row;
};

/** Two parts at the two ends of a row; the right one gives way if there is not room for both. */
export const spread = (left: Row, right: Row, columns: number): Row => {
	const room = columns - rowWidth(left) - rowWidth(right);
	return room < 1 ? cutRow(left, columns) : [...left, span(' '.repeat(room)), ...right];
};
