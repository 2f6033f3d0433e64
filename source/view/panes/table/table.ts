import type {RowUnit} from '../../../run/rows/drafts.js';
import {runRole} from '../../theme/run-role.js';
import type {ChartContent} from '../charts/choose-charts.js';
import {numberColumn, type Reader, type TableColumn, type TableRow} from './columns/columns.js';
import {type HeadWords, headingsOf} from './columns/heads.js';
import {leadingColumns} from './columns/leading.js';

export type Table = {
	/** What the labels of the rows count. */
	readonly head: string;
	readonly unit: RowUnit;

	/** What rows could stand for as well; one where there is nothing to choose. */
	readonly units: readonly RowUnit[];

	/** Logged points that a row is the mean of, where rows are points and the run has more of them than are kept apart; else 1. */
	readonly pointsARow: number;

	/** Some figures are means of the points between a row and the one before. */
	readonly hasMeans: boolean;

	/** As training went. */
	readonly rows: readonly TableRow[];

	/** The important ones first. */
	readonly columns: readonly TableColumn[];

	/** Index of the row with the best value of the loss that matters most; -1 where there is none. */
	readonly best: number;
};

type Entry = ChartContent['series'][number];

/** Whether the rows show means of a series: training has more points than the table has rows. */
export const isMean = ({split, count}: Entry['series'], rows: number): boolean =>
	split === 'train' && count > rows;

/**
The table of the runs: the charts' metrics in their order, a column a split (and a run), with gap and change.

@param pairedTrain - Key of the first run's series of training that its validation is compared with.
*/
export const createTable = (
	{head, unit, units, pointsARow, rows}: Pick<Table, 'head' | 'unit' | 'units' | 'pointsARow' | 'rows'>,
	charts: readonly ChartContent[],
	{runs, pairedTrain}: {readonly runs: number; readonly pairedTrain: string | undefined},
	words: HeadWords,
): Table => {
	const count = rows.length;
	const read =
		({run, series: {key}}: Entry): Reader =>
		row =>
			rows[row]?.value(run, key);
	const isRounded = (each: Entry): boolean => !isMean(each.series, count);
	const headings = headingsOf(charts, runs, words);
	const columnOf = (each: Entry): TableColumn => {
		const {id, head: name} = headings.get(each) ?? {id: each.series.key, head: each.series.name};
		return numberColumn(
			{
				id,
				head: name,
				role: runRole(each.series.split, each.run),
				direction: each.direction,
				isDerived: false,
			},
			rows,
			read(each),
			isRounded(each),
		);
	};
	const [first = [], ...others] = charts.map(({series}) => series);
	const {columns, leader} = leadingColumns(
		{
			entries: first.map(each => ({...each, column: columnOf(each)})),
			rows,
			unit,
			pairedTrain,
			areRounded: first.every(isRounded),
		},
		words,
	);
	return {
		head,
		unit,
		units,
		pointsARow,
		hasMeans: charts.some(({series}) => series.some(each => !isRounded(each))),
		rows,
		columns: [...columns, ...others.flat().map(columnOf)],
		best: leader?.places().best ?? -1,
	};
};
