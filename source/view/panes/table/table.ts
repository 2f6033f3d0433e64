import {formatChange} from '../../text/number.js';
import type {ChartContent} from '../charts/choose-charts.js';
import {runMark} from '../run-mark.js';
import {bestOf, numberColumn, type Reader, type TableColumn, type TableRow} from './columns.js';

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
