import type {XUnit} from '../../chart/chart.js';
import type {Best} from '../../diagnosis/diagnosis.js';
import {pair} from '../../run/headline.js';
import {momentLines} from '../../run/moment.js';
import {progress} from '../../run/progress/progress.js';
import type {Run} from '../../run/run.js';
import type {Words} from '../look.js';
import {
	type ChartContent,
	chooseCharts,
	isDrawable,
	withPartsTogether,
} from '../panes/charts/choose-charts.js';
import type {HeaderRun} from '../panes/header/progress-row.js';
import {createTable, type Table} from '../panes/table/table.js';
import type {RunFeed} from '../run-feed.js';
import type {TableChoices} from '../state/table/table-choices.js';
import {bestNow} from './best-now.js';
import {tableRowsOf} from './rows.js';
import {lineIn, momentsBeyond} from './shared-cursor.js';

/** What is shown of the runs, whatever the size of the screen and wherever the cursor stands. */
export type Content = {
	readonly runs: readonly Run[];
	readonly charts: readonly ChartContent[];

	/** How many of the charts, the first ones, show more than a single point; at least one if there is any. */
	readonly drawable: number;
	readonly table: Table;

	/**
	Places at which the cursor can stand, and at which the rows of the table end; both rising. Lines of the log, and of several
	runs what `shared-cursor` makes of them.
	*/
	readonly moments: readonly number[];
	readonly rowLines: readonly number[];
};

/** Changes with the runs alone: worth keeping while only keys are pressed. */
export const contentOf = (
	runs: readonly Run[],
	words: Words,
	rowUnit: TableChoices['rows'] = undefined,
): Content => {
	const {counts, unit, units, pointsARow, rows} = tableRowsOf(runs, rowUnit);
	const head = words.columns[counts];
	const [first] = runs;
	const table = createTable(
		{head, unit, units, pointsARow, rows},
		chooseCharts(runs, 'epoch'),
		{runs: runs.length, pairedTrain: first && pair(first)?.train.key},
		{
			gap: words.columns.gap,
			change: words.columns.change,
			columnHead: words.columnHead,
		},
	);
	const charts = withPartsTogether(chooseCharts(runs, 'point'));
	return {
		runs,
		charts,
		drawable: Math.max(Math.min(1, charts.length), charts.filter(isDrawable).length),
		table,
		moments: first === undefined ? [] : [...momentLines(first), ...momentsBeyond(runs)],
		rowLines: rows.map(({line}) => line),
	};
};

/** Seconds since a run was last heard of, while it may go on. */
const silenceOf = ({run, following, ended, modified}: RunFeed, now: number): number | undefined => {
	const heard = run.lastPoint?.arrived ?? modified;
	return following && !ended && heard !== undefined ? Math.max(0, now - heard) / 1000 : undefined;
};

/**
How far each run is at the cursor; its state is always that of now.

@param bests - The best value of each run, as its diagnosis has it.
*/
export const headerRunsOf = (
	feeds: readonly RunFeed[],
	bests: ReadonlyArray<Best | undefined>,
	cursor: number | undefined,
	unit: XUnit,
	now: number,
): readonly HeaderRun[] => {
	const runs = feeds.map(({run}) => run);
	return feeds.map((feed, index) => ({
		feed,
		progress: progress(feed.run, {
			at: {line: lineIn(runs, cursor, index, unit)},
			now: feed.following ? now : undefined,
			modified: feed.modified,
			created: feed.created,
			isOpen: feed.isOpen,
			ended: feed.ended,
		}),
		silence: cursor === undefined ? silenceOf(feed, now) : undefined,
		best: bestNow(bests[index], feed.run, cursor, unit),
	}));
};
