import type {ChartStyle, XUnit} from '../../chart/chart.js';
import type {ActionId} from '../look.js';

export type Pane = 'charts' | 'table' | 'diagnosis';

export const paneOrder: readonly Pane[] = ['charts', 'table', 'diagnosis'];

/** What lies over the panes: the keys, what was read of the log, what a diagnosis means, the log itself. */
export type Cover = 'help' | 'reading' | 'explain' | 'log';

/** Off, light or strong. */
export type Smoothing = 0 | 1 | 2;

/** What the person chose; everything else on the screen follows from it and from the data. */
export type ViewState = {
	readonly focus: Pane;

	/** The line of the log at which the cursor stands; undefined follows the latest point. */
	readonly cursor: number | undefined;

	/** Index of the finding that is looked at: the charts point to where it began. */
	readonly finding: number | undefined;

	/** Index of the chosen chart, the loss being 0. */
	readonly chart: number;
	readonly full: boolean;

	/** First visible row of the diagnosis and of the cover; infinite stays at the end of a log that grows. */
	readonly diagnosisTop: number;
	readonly coverTop: number;

	/** First visible metric column of the table. */
	readonly tableLeft: number;

	/** Undefined until chosen: what suits the log. */
	readonly xUnit: XUnit | undefined;
	readonly yScale: 'linear' | 'log';
	readonly style: ChartStyle;
	readonly smoothing: Smoothing;

	/** 0 shows the whole run; each level halves the stretch that is shown. */
	readonly zoom: number;
	readonly cover: Cover | undefined;

	/** Cells by which the lines of the log are moved to the left. */
	readonly logLeft: number;
};

/** What an action needs to know of the data and of the screen as it is drawn now. */
export type Facts = {
	/** Lines at which the cursor can stand, rising. */
	readonly moments: readonly number[];

	/** Lines at which the rows of the table end, rising. */
	readonly rowLines: readonly number[];

	/** How many moments share a column of the chart: what one press of an arrow moves. */
	readonly stride: number;
	readonly charts: number;
	readonly chartsOnPage: number;
	readonly tableRows: number;
	readonly hiddenColumns: number;

	/** Rows of text, and rows that are visible. */
	readonly diagnosis: {readonly rows: number; readonly visible: number};
	readonly cover: {readonly rows: number; readonly visible: number};

	/** The log itself, where it can be looked at: lines before the first one that is kept, and lines in all. */
	readonly log: {readonly gone: number; readonly lines: number} | undefined;

	/** Rows of the diagnosis at which its findings begin. */
	readonly findingRows: readonly number[];
	readonly xUnits: readonly XUnit[];
	readonly xUnit: XUnit;
	readonly styles: readonly ChartStyle[];

	/** The run was opened from a list of runs, to which a key goes back. */
	readonly hasList: boolean;

	/** Levels of zoom that still show more than a handful of points. */
	readonly deepestZoom: number;
};

export type Action = {readonly id: ActionId; readonly facts: Facts};

export const initialState = (style: ChartStyle, xUnit: XUnit | undefined): ViewState => ({
	focus: 'charts',
	cursor: undefined,
	finding: undefined,
	chart: 0,
	full: false,
	diagnosisTop: 0,
	coverTop: 0,
	tableLeft: 0,
	xUnit,
	yScale: 'linear',
	style,
	smoothing: 0,
	zoom: 0,
	cover: undefined,
	logLeft: 0,
});
