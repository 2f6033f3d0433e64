import {columnFormat} from '../../text/number.js';

/** A row of figures at one place of training; `values` by run and series key. */
export type TableRow = {
	readonly line: number;

	/** `3`, or `1200` where rows are steps. */
	readonly label: string;
	readonly value: (run: number, series: string) => number | undefined;
};

export type TableColumn = {
	readonly head: string;

	/** Where it takes its colour from. */
	readonly role: string;

	/** The text at a row; empty where there is nothing to say. */
	readonly cell: (row: number) => string;
};

/** The figure of a column at a row. */
export type Reader = (row: number) => number | undefined;

/** Formats are decided on at most so many rows: every second, fourth, … of a long run, so that they stay the same. */
const sampleRows = 256;

const sampled = (rows: readonly TableRow[], value: Reader): readonly number[] => {
	let every = 1;
	while (rows.length / every > sampleRows) {
		every *= 2;
	}

	const values: number[] = [];
	for (let row = 0; row < rows.length; row += every) {
		const each = value(row);
		if (each !== undefined) {
			values.push(each);
		}
	}

	return values;
};

/** A column of numbers that stand below each other with the same decimals. */
export const numberColumn = (
	head: string,
	role: string,
	rows: readonly TableRow[],
	value: Reader,
): TableColumn => {
	const format = columnFormat(sampled(rows, value));
	return {
		head,
		role,
		cell: row => {
			const each = value(row);
			return each === undefined ? '' : format(each);
		},
	};
};

/** The row with the best value; none where all are the same. */
export const bestOf = (
	rows: readonly TableRow[],
	value: Reader,
	direction: 'up' | 'down' | 'none',
): number => {
	let best = -1;
	let differs = false;
	for (let row = 0; row < rows.length; row++) {
		const [each, before] = [value(row), best < 0 ? undefined : value(best)];
		if (each === undefined || !Number.isFinite(each) || direction === 'none') {
			continue;
		}

		differs ||= before !== undefined && each !== before;
		if (before === undefined || (direction === 'up' ? each > before : each < before)) {
			best = row;
		}
	}

	return differs ? best : -1;
};
