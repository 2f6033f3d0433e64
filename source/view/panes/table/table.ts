import type {RowUnit} from '../../../run/metric-rows.js';
import {rateUnit} from '../../text/metric-title.js';
import type {ChartContent} from '../charts/choose-charts.js';
import {runMark} from '../run-mark.js';
import {apartColumns} from './apart.js';
import {changeColumn, numberColumn, type Reader, type TableColumn, type TableRow} from './columns.js';

export type Table = {
	/** What the labels of the rows count. */
	readonly head: string;
	readonly unit: RowUnit;

	/** What rows could stand for as well; one where there is nothing to choose. */
	readonly units: readonly RowUnit[];

	/** Logged points that a row is the mean of, where rows are points and the run has more of them than are kept apart; else 1. */
	readonly pointsARow: number;

	/** As training went. */
	readonly rows: readonly TableRow[];

	/** The important ones first. */
	readonly columns: readonly TableColumn[];

	/** Index of the row with the best value of the loss that matters most; -1 where there is none. */
	readonly best: number;
};

type Words = {
	readonly gap: string;
	readonly change: string;
	readonly columnHead: (split: 'train' | 'validation' | 'test' | undefined, metric: string) => string;
};

/** Evaluations an epoch up to which each stands for its epoch: a run may be evaluated before it begins, and once more at its end. */
const mostAnEpoch = 1.5;

/** Names that begin with their split. */
const saysSplit = {train: /^train/i, validation: /^(?:val|dev|eval)/i, test: /^test/i};

type Entry = ChartContent['series'][number];

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ');

/** Gap and change stand beside the first metric, the loss: what is looked at most. A gap above zero: validation is worse. */
const derived = (
	rows: readonly TableRow[],
	train: TableColumn | undefined,
	leading: TableColumn,
	validation: TableColumn | undefined,
	areRounded: boolean,
	words: Words,
): readonly TableColumn[] => {
	const kind = {role: 'quiet', direction: 'none', isDerived: true} as const;
	const change = changeColumn({...kind, id: 'change', head: words.change}, rows, leading.value);
	if (train === undefined || validation === undefined) {
		return [change];
	}

	const sign = leading.direction === 'up' ? -1 : 1;
	const gap: Reader = row => {
		const [a, b] = [train.value(row), validation.value(row)];
		return a === undefined || b === undefined ? undefined : sign * (b - a);
	};
	const parts = [train.value, validation.value];
	return [numberColumn({...kind, id: 'gap', head: words.gap}, rows, gap, areRounded, parts), change];
};

/**
Whether a row holds several evaluations: the mean of training over all of it is further back than the last of them, and the
difference of the two would be no gap.
*/
const spansEvaluations = (unit: RowUnit, column: TableColumn, {series}: Entry): boolean =>
	unit === 'epoch' &&
	series.per === 'point' &&
	series.count > mostAnEpoch * Math.max(1, column.course().length);

/**
The table of the runs: the charts' metrics in their order, a column a split (and a run), with gap and change.

@param pairedTrain - Key of the first run's series of training that its validation is compared with.
*/
export const createTable = (
	{head, unit, units, pointsARow, rows}: Pick<Table, 'head' | 'unit' | 'units' | 'pointsARow' | 'rows'>,
	charts: readonly ChartContent[],
	{runs, pairedTrain}: {readonly runs: number; readonly pairedTrain: string | undefined},
	words: Words,
): Table => {
	const count = rows.length;
	const read =
		({run, series: {key}}: Entry): Reader =>
		row =>
			rows[row]?.value(run, key);
	// With more points than rows a row shows the mean of them.
	const isRounded = (each: Entry): boolean => each.series.split !== 'train' || each.series.count <= count;
	const columns: TableColumn[] = [];
	let leader: TableColumn | undefined;
	for (const [index, {metric, series}] of charts.entries()) {
		const several = series.some(({series: {split}}) => split !== 'train');
		const own = series.map(each => {
			const {split, name, direction} = each.series;
			const twins = series.filter(other => other.run === each.run && other.series.split === split).length > 1;
			const mark = runs > 1 ? runMark(each.run) : '';
			const figure = twins ? name : metric;
			return numberColumn(
				{
					id: joined(mark, split, figure),
					head: joined(
						mark,
						words.columnHead(several && !saysSplit[split].test(figure) ? split : undefined, figure),
						twins ? '' : rateUnit([each.series]),
					),
					role: split + (each.run > 0 ? '-2' : ''),
					direction,
					isDerived: false,
				},
				rows,
				read(each),
				isRounded(each),
			);
		});
		if (index > 0) {
			columns.push(...own);
		} else {
			const find = (split: string, run = 0) =>
				own[series.findIndex(each => each.run === run && each.series.split === split)];
			const paired = own[series.findIndex(each => each.run === 0 && each.series.key === pairedTrain)];
			const [train, validation] = [paired ?? find('train'), find('validation')];
			const pairs = [
				[validation, find('validation', 1)],
				[train, find('train', 1)],
			] as const;
			let others: readonly TableColumn[] = [];
			const [one, other] = pairs.find(pair => pair.every(each => each !== undefined)) ?? [];
			if (one !== undefined && other !== undefined) {
				// What is compared stands first, with the difference beside it.
				const apart = apartColumns(rows, [one, other], series.every(isRounded));
				columns.unshift(one, other, ...apart, ...own.filter(each => each !== one && each !== other));
			} else {
				const first = [train, validation].filter(each => each !== undefined);
				others = own.filter(each => !first.includes(each));
				columns.push(...first);
			}

			const leading = validation ?? train ?? own[0];
			if (leading !== undefined) {
				const evaluated = series.find(each => each.run === 0 && each.series.split === 'validation');
				const closing =
					validation && evaluated && !spansEvaluations(unit, validation, evaluated) ? validation : undefined;
				columns.push(...derived(rows, train, leading, closing, series.every(isRounded), words));
				leader = leading;
			}

			columns.push(...others);
		}
	}

	return {head, unit, units, pointsARow, rows, columns, best: leader?.places().best ?? -1};
};
