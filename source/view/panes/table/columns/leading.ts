import type {RowUnit} from '../../../../run/rows/drafts.js';
import type {ChartContent} from '../../charts/choose-charts.js';
import {apartColumns} from './apart.js';
import {changeColumn, numberColumn, type Reader, type TableColumn, type TableRow} from './columns.js';
import type {HeadWords} from './heads.js';

/** Evaluations an epoch up to which each stands for its epoch: a run may be evaluated before it begins, and once more at its end. */
const mostAnEpoch = 1.5;

/** A curve of the first chart, and its column. */
type Entry = ChartContent['series'][number] & {readonly column: TableColumn};

/** Gap and change stand beside the first metric, the loss: what is looked at most. A gap above zero: validation is worse. */
const derived = (
	rows: readonly TableRow[],
	train: TableColumn | undefined,
	leading: TableColumn,
	validation: TableColumn | undefined,
	areRounded: boolean,
	words: HeadWords,
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
const spansEvaluations = (unit: RowUnit, {series, column}: Entry): boolean =>
	unit === 'epoch' &&
	series.per === 'point' &&
	series.count > mostAnEpoch * Math.max(1, column.course().length);

export type Leading = {
	readonly entries: readonly Entry[];
	readonly rows: readonly TableRow[];
	readonly unit: RowUnit;

	/** See `createTable`. */
	readonly pairedTrain: string | undefined;
	readonly areRounded: boolean;
};

/** The columns of the first chart as they stand in the table, and the one that matters most. */
export const leadingColumns = (
	{entries, rows, unit, pairedTrain, areRounded}: Leading,
	words: HeadWords,
): {readonly columns: readonly TableColumn[]; readonly leader: TableColumn | undefined} => {
	const own = entries.map(({column}) => column);
	const find = (split: string, run = 0) =>
		entries.find(each => each.run === run && each.series.split === split)?.column;
	const paired = entries.find(each => each.run === 0 && each.series.key === pairedTrain)?.column;
	const [train, validation] = [paired ?? find('train'), find('validation')];
	const leader = validation ?? train ?? own[0];
	if (leader === undefined) {
		return {columns: [], leader};
	}

	const evaluated = entries.find(each => each.run === 0 && each.series.split === 'validation');
	const closing = evaluated && !spansEvaluations(unit, evaluated) ? validation : undefined;
	const beside = derived(rows, train, leader, closing, areRounded, words);
	const pairs = [
		[validation, find('validation', 1)],
		[train, find('train', 1)],
	] as const;
	const [one, other] = pairs.find(pair => pair.every(each => each !== undefined)) ?? [];
	if (one !== undefined && other !== undefined) {
		// What is compared stands first, with the difference beside it.
		const apart = apartColumns(rows, [one, other], areRounded);
		return {
			columns: [one, other, ...apart, ...own.filter(each => each !== one && each !== other), ...beside],
			leader,
		};
	}

	const first = [train, validation].filter(each => each !== undefined);
	return {columns: [...first, ...beside, ...own.filter(each => !first.includes(each))], leader};
};
