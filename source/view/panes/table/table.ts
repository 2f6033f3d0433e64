import {columnFormat, formatChange} from '../../text/number.js';
import type {ChartContent} from '../charts/choose-charts.js';
import {runMark} from '../run-mark.js';

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

export type Table = {
	/** What the rows count. */
	readonly head: string;
	readonly rows: readonly TableRow[];
	readonly columns: readonly TableColumn[];

	/** Index of the row with the best value of the loss that matters most; -1 where there is none. */
	readonly best: number;
};

type Words = {
	readonly gap: string;
	readonly change: string;
	readonly splits: Readonly<Record<'train' | 'validation' | 'test', string>>;
};

/** Formats are decided on at most so many rows: every second, fourth, … of a long run, so that they stay the same. */
const sampleRows = 256;

const sampled = (
	rows: readonly TableRow[],
	value: (row: number) => number | undefined,
): readonly number[] => {
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

const numberColumn = (
	head: string,
	role: string,
	rows: readonly TableRow[],
	value: (row: number) => number | undefined,
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

type Reader = (row: number) => number | undefined;

/** The row with the best value; none where all are the same. */
const bestOf = (rows: readonly TableRow[], value: Reader, direction: 'up' | 'down' | 'none'): number => {
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

/** Gap and change stand beside the first metric, the loss: what is looked at most. */
const derived = (
	rows: readonly TableRow[],
	train: Reader | undefined,
	headline: Reader,
	validation: Reader | undefined,
	words: Words,
): readonly TableColumn[] => {
	const gap: Reader = row => {
		const [a, b] = [train?.(row), validation?.(row)];
		return a === undefined || b === undefined ? undefined : a - b;
	};
	const change: TableColumn = {
		head: words.change,
		role: 'quiet',
		cell: row => {
			const [now, before] = [headline(row), row === 0 ? undefined : headline(row - 1)];
			return now === undefined || before === undefined ? '' : formatChange((now - before) / Math.abs(before));
		},
	};
	return train === undefined || validation === undefined
		? [change]
		: [numberColumn(words.gap, 'quiet', rows, gap), change];
};

/** The table of the runs: the charts' metrics in their order, a column a split (and a run), with gap and change. */
export const createTable = (
	head: string,
	rows: readonly TableRow[],
	charts: readonly ChartContent[],
	runs: number,
	words: Words,
): Table => {
	const reader =
		(run: number, key: string): Reader =>
		row =>
			rows[row]?.value(run, key);
	const columns: TableColumn[] = [];
	let best = -1;
	for (const [index, {metric, series}] of charts.entries()) {
		const several = series.some(({series: {split}}) => split !== 'train');
		for (const each of series) {
			const {split, name, key} = each.series;
			const twins = series.filter(other => other.run === each.run && other.series.split === split).length > 1;
			const heads = [
				runs > 1 ? runMark(each.run) : '',
				several ? words.splits[split] : '',
				twins ? name : metric,
			];
			const role = split + (each.run > 0 ? '-2' : '');
			columns.push(
				numberColumn(heads.filter(part => part !== '').join(' '), role, rows, reader(each.run, key)),
			);
		}

		if (index === 0) {
			const find = (split: string) => series.find(each => each.run === 0 && each.series.split === split);
			const [train, validation] = [find('train'), find('validation')];
			const leading = validation ?? train ?? series[0];
			if (leading !== undefined) {
				const read = (each: typeof leading | undefined) =>
					each === undefined ? undefined : reader(each.run, each.series.key);
				const headline = reader(leading.run, leading.series.key);
				columns.push(...derived(rows, read(train), headline, read(validation), words));
				best = bestOf(rows, headline, leading.series.direction);
			}
		}
	}

	return {head, rows, columns, best};
};
