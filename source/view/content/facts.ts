import type {ChartStyle} from '../../chart/chart.js';
import {canBeSmoothed} from '../panes/charts/curves/curves.js';
import type {Facts} from '../state/facts.js';
import type {Axis} from './axis.js';
import type {Content} from './content.js';

/** Fewer points than this are not worth a window of their own. */
const leastPoints = 8;

/** Cells that the labels of the y axis usually take. */
const labelColumns = 10;

type Seen = {
	readonly charts: Pick<Facts, 'charts' | 'chartsOnPage'>;

	/** Columns of the largest chart. */
	readonly chartColumns: number;
	readonly zoom: number;
	readonly seen: Facts['seen'];
	readonly borders: Facts['borders'];
	readonly tableRows: number;
	readonly table: Facts['table'];
	readonly diagnosis: Facts['diagnosis'];
	readonly cover: Facts['cover'];
	readonly log: Facts['log'];
	readonly canExplain: boolean;
	readonly findingRows: readonly number[];
	readonly findingPlaces: readonly number[];
	readonly styles: readonly ChartStyle[];
	readonly choices: Pick<Facts, 'filter' | 'currentFinding' | 'muted' | 'languages' | 'language' | 'themes'>;
	readonly hasList: boolean;
};

/** What the keys need to know, put together from what is there and from what is seen. */
export const factsOf = (
	{runs, charts, moments, rowLines}: Content,
	{units, unit}: Axis,
	seen: Seen,
): Facts => ({
	runs: runs.length,
	moments,
	rowLines,
	stride: Math.max(
		1,
		Math.round(moments.length / 2 ** seen.zoom / Math.max(1, seen.chartColumns - labelColumns)),
	),
	seen: seen.seen,
	borders: seen.borders,
	...seen.charts,
	canExplain: seen.canExplain,
	canSmooth: charts.some(({series}) => series.some(each => canBeSmoothed(each.series))),
	tableRows: seen.tableRows,
	table: seen.table,
	diagnosis: seen.diagnosis,
	cover: seen.cover,
	log: seen.log,
	xUnits: units,
	xUnit: unit,
	findingRows: seen.findingRows,
	findingPlaces: seen.findingPlaces,
	styles: seen.styles,
	...seen.choices,
	hasList: seen.hasList,
	deepestZoom: Math.max(0, Math.floor(Math.log2(moments.length / leastPoints))),
});
