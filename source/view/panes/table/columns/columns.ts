import {columnFormat} from '../../../../numbers/number.js';
import {changeShare, formatChange} from '../../../../numbers/share.js';
import {type Places, placesOf} from './places.js';

/** A row of figures at one place of training; `values` by run and series key. */
export type TableRow = {
	readonly line: number;

	/** `3`, or `1200` where rows are steps. */
	readonly label: string;

	/** What the label says, as a number. */
	readonly place: number;

	/** Trained again after a restart: shown, and left out of what sums up a column. */
	readonly isReplaced: boolean;
	readonly value: (run: number, series: string) => number | undefined;
};

/** The figure of a column at a row. */
export type Reader = (row: number) => number | undefined;

export type TableColumn = {
	/** Unique in the table, and the same for every run that has the metric. */
	readonly id: string;
	readonly head: string;

	/** Where it takes its colour from. */
	readonly role: string;
	readonly direction: 'up' | 'down' | 'none';

	/** Made of other columns: its change over the run would say little. */
	readonly isDerived: boolean;
	readonly value: Reader;

	/** A figure as the column writes it. */
	readonly write: (value: number) => string;

	/** A figure a row, NaN where there is none that counts. */
	readonly values: () => Float64Array;

	/** The finite figures alone: what its course is drawn from, however seldom it is told. */
	readonly course: () => Float64Array;

	/** Over all rows. */
	readonly places: () => Places;
};

type Rows = ReadonlyArray<Pick<TableRow, 'isReplaced'>>;

/** Formats are decided on at most so many figures: every second, fourth, … of a long run, so that they stay the same. */
const sampleFigures = 256;

/** Of the figures that there are, and not of the rows: a validation stands at one row in many. */
const sampled = (rows: Rows, value: Reader): readonly number[] => {
	const figures = rows.flatMap((_, row) => value(row) ?? []);
	let every = 1;
	while (figures.length / every > sampleFigures) {
		every *= 2;
	}

	return figures.filter((_, index) => index % every === 0);
};

/** What is worked out when it is first asked for: a wide table is seen in part. */
const once = <Value>(work: () => Value): (() => Value) => {
	let done: {readonly value: Value} | undefined;
	return () => {
		done ??= {value: work()};
		return done.value;
	};
};

type ColumnKind = Pick<TableColumn, 'id' | 'head' | 'role' | 'direction' | 'isDerived'>;

const column = (
	kind: ColumnKind,
	rows: Rows,
	value: Reader,
	writer: () => (value: number) => string,
): TableColumn => {
	const write = once(writer);
	const values = once(() =>
		Float64Array.from(rows, ({isReplaced}, row) => (isReplaced ? Number.NaN : (value(row) ?? Number.NaN))),
	);
	return {
		...kind,
		value,
		write: each => write()(each),
		values,
		course: once(() => values().filter(Number.isFinite)),
		places: once(() => placesOf(values(), kind.direction)),
	};
};

/**
A column of numbers that stand below each other with the same decimals.

@param areRounded - The log has them so; means of its figures have digits that say nothing.
@param like - The figures whose decimals they have: a small difference has no more than what it is taken of.
*/
export const numberColumn = (
	kind: ColumnKind,
	rows: Rows,
	value: Reader,
	areRounded: boolean,
	like: readonly Reader[] = [value],
): TableColumn =>
	column(kind, rows, value, () =>
		columnFormat(
			like.flatMap(each => sampled(rows, each)),
			areRounded,
		),
	);

/** The figure before a row: that of the nearest row above that has one. */
const above =
	(value: Reader): Reader =>
	row => {
		let before = row - 1;
		while (before >= 0 && value(before) === undefined) {
			before--;
		}

		return before < 0 ? undefined : value(before);
	};

/** How much another column changed since the row before, or from `from` at the same row, in percent. */
export const changeColumn = (
	kind: ColumnKind,
	rows: Rows,
	value: Reader,
	from: Reader = above(value),
): TableColumn => {
	const change: Reader = row => {
		const [now, before] = [value(row), from(row)];
		const share = now === undefined || before === undefined ? Number.NaN : changeShare(before, now);
		return Number.isFinite(share) ? share : undefined;
	};
	return column(kind, rows, change, () => formatChange);
};

/** The text of a column at a row; empty where there is nothing to say. */
export const cellText = ({value, write}: TableColumn, row: number): string => {
	const each = value(row);
	return each === undefined ? '' : write(each);
};
