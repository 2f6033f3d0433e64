import {padLeft} from '../../../cell-width/pad.js';
import {harmless} from '../../../safe-text/harmless.js';
import {shortenMiddle, widthOf} from '../../text/width.js';
import type {Glyphs} from '../../theme/glyphs.js';
import {cellText, type TableColumn} from './columns/columns.js';
import type {Foot} from './foot.js';

/** A column with its place: `whole` cells before the decimal point, `rest` from the point on. */
export type Placed = {
	readonly column: TableColumn;
	readonly head: string;
	readonly whole: number;
	readonly rest: number;

	/** Cells in all, the gap before the column included. */
	readonly width: number;
};

export const gap = 2;

/** Cells of a usual number: a column is no narrower, so that it stays where it is while its figures change. */
const usual = 7;

/** Cells that a head may take: a metric with a longer name would have the table for itself, or no room at all. */
export const widestHead = 28;

/** Stands behind the head of the column that the table is sorted by. */
export const signOf = (from: 'best' | 'worst', {bestFirst, worstFirst}: Glyphs): string =>
	from === 'best' ? bestFirst : worstFirst;

const numberParts = (text: string): readonly [string, string] => {
	const at = text.search(/[.%e]/);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
};

/** A number in its column: decimal points stand below each other. */
export const aligned = ({rest, width}: Placed, text: string): string => {
	const [, decimals] = numberParts(text);
	return text === ''
		? ' '.repeat(width)
		: padLeft(text + ' '.repeat(Math.max(0, rest - decimals.length)), width);
};

/**
As wide as its head, the figures of the rows that are seen, and the foot.

@param sign - Stands behind the head of the column that the table is sorted by.
@param more - Stands where a part of the head is left out.
*/
export const placed = (
	column: TableColumn,
	rows: readonly number[],
	foot: readonly Foot[],
	sign: string,
	more: string,
): Placed => {
	const head = shortenMiddle(harmless(column.head), widestHead, more) + (sign === '' ? '' : ` ${sign}`);
	let [whole, rest, free] = [0, 0, widthOf(head)];
	const take = (text: string): void => {
		const [integer, decimals] = numberParts(text);
		whole = Math.max(whole, integer.length);
		rest = Math.max(rest, decimals.length);
	};

	for (const row of rows) {
		take(cellText(column, row));
	}

	for (const {kind, cell} of foot) {
		if (kind === 'figure') {
			take(cell(column, 0));
		} else if (kind === 'label') {
			free = Math.max(free, widthOf(cell(column, 0)));
		}
	}

	return {column, head, whole, rest, width: Math.max(free, usual, whole + rest) + gap};
};

/**
The columns that have room, each whole or not at all: from the first one on or, where the current one would not be among
them, those that end with it.
*/
export const fitting = (
	columns: readonly TableColumn[],
	current: number,
	room: number,
	place: (column: TableColumn) => Placed,
): {readonly left: number; readonly shown: readonly Placed[]} => {
	const shown: Placed[] = [];
	let rest = room;
	for (const column of columns) {
		const next = place(column);
		if (next.width > rest) {
			break;
		}

		rest -= next.width;
		shown.push(next);
	}

	if (current < shown.length || shown.length === columns.length) {
		return {left: 0, shown};
	}

	const last: Placed[] = [];
	rest = room;
	for (let index = current; index >= 0; index--) {
		const column = columns[index];
		const next = column && place(column);
		if (next === undefined || next.width > rest) {
			break;
		}

		rest -= next.width;
		last.unshift(next);
	}

	return {left: current - last.length + 1, shown: last};
};
