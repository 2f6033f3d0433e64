import type {ChartStyle, XUnit} from '../../chart/chart.js';
import type {Language} from '../../locale/messages.js';
import type {RowUnit} from '../../run/metric-rows.js';
import type {Filtered} from '../content/filter-charts.js';
import type {FilterEdit} from '../keys/filter-keys.js';
import {asSuits, type Borders, type PaneChoices} from '../layout/panes.js';
import type {ActionId} from '../look.js';
import {type Choices, noChoices} from '../memory.js';
import type {ThemeName} from '../theme/palette.js';
import {noSearch, type Search} from './search.js';
import {noTableChoices, type TableChoices} from './table-choices.js';

export type Pane = 'charts' | 'table' | 'diagnosis';

export const paneOrder: readonly Pane[] = ['charts', 'table', 'diagnosis'];

/** What lies over the panes: the keys, what was read of the log, what a diagnosis means, the log itself. */
export type Cover = 'help' | 'reading' | 'explain' | 'row' | 'columns' | 'log';

/** Off, light or strong. */
export type Smoothing = 0 | 1 | 2;

/** What the person chose; everything else on the screen follows from it and from the data. */
export type ViewState = {
	readonly focus: Pane;

	/** Which panes are closed, and how large the others are. */
	readonly panes: PaneChoices;

	/** The terminal tells of wheel and clicks, and leaves the selection of text to Shift. */
	readonly mouse: boolean;

	/** The line of the log at which the cursor stands; undefined follows the latest point. */
	readonly cursor: number | undefined;

	/** Index of the finding that is looked at: the charts point to where it began. */
	readonly finding: number | undefined;

	/** Index of the chosen chart, the loss being 0. */
	readonly chart: number;
	readonly full: boolean;

	/** Of several runs each has a chart of its own beside the others. */
	readonly isSplit: boolean;

	/** First visible row of the diagnosis and of the cover; infinite stays at the end of a log that grows. */
	readonly diagnosisTop: number;
	readonly coverTop: number;

	readonly table: TableChoices;

	/** The table was sorted, and the cursor has not moved since: its first rows are shown. */
	readonly isAtTop: boolean;

	/** Undefined until chosen: what suits the log. */
	readonly xUnit: XUnit | undefined;
	readonly yScale: 'linear' | 'log';
	readonly style: ChartStyle;
	readonly smoothing: Smoothing;

	/** 0 shows the whole run; each level halves the stretch that is shown. */
	readonly zoom: number;
	readonly cover: Cover | undefined;

	/** Which charts are shown, by their names; empty shows all. */
	readonly filter: string;
	readonly isTyping: boolean;

	/** Undefined until chosen. */
	readonly language: Language | undefined;
	readonly theme: ThemeName;

	/** What was muted (true) and unmuted again (false) on this screen: findings as `Facts` names them. */
	readonly mutes: ReadonlyMap<string, boolean>;

	/** Cells by which the lines of the log are moved to the left. */
	readonly logLeft: number;
	readonly search: Search;
};

/** What an action needs to know of the data and of the screen as it is drawn now. */
export type Facts = {
	/** Panes that are seen, and the borders between them. */
	readonly seen: readonly Pane[];
	readonly borders: Borders;

	/** Lines at which the cursor can stand, rising. */
	readonly moments: readonly number[];

	/** Lines at which the rows of the table end, rising. */
	readonly rowLines: readonly number[];

	/** How many moments share a column of the chart: what one press of an arrow moves. */
	readonly stride: number;
	readonly runs: number;
	readonly charts: number;
	readonly chartsOnPage: number;
	readonly tableRows: number;

	/** Ids of the columns of the table, of those that are shown among them, and the rows as they are sorted. */
	readonly table: {
		readonly all: readonly string[];
		readonly shown: readonly string[];
		readonly current: string | undefined;
		readonly order: readonly number[] | undefined;
		readonly units: readonly RowUnit[];
		readonly unit: RowUnit;
	};

	/** Rows of text, and rows that are visible. */
	readonly diagnosis: {readonly rows: number; readonly visible: number};
	readonly cover: {readonly rows: number; readonly visible: number};

	/** The log itself, where it can be looked at: lines before the first one that is kept, and lines in all. */
	readonly log: {readonly gone: number; readonly lines: number} | undefined;

	/** The finding that is looked at: the chosen one, else the leading one. */
	readonly currentFinding: {readonly key: string; readonly isMuted: boolean} | undefined;

	/** Languages and themes that a key walks through; none where there is nothing to choose. */
	readonly languages: readonly Language[];
	readonly language: Language;
	readonly themes: readonly ThemeName[];

	/** Rows of the diagnosis at which its findings begin, and the places of the cursor at which what they tell of began. */
	readonly findingRows: readonly number[];
	readonly findingPlaces: readonly number[];

	/** What became of the filter. */
	readonly filter: Filtered['state'];
	readonly xUnits: readonly XUnit[];
	readonly xUnit: XUnit;
	readonly styles: readonly ChartStyle[];

	/** The run was opened from a list of runs, to which a key goes back. */
	readonly hasList: boolean;

	/** Levels of zoom that still show more than a handful of points. */
	readonly deepestZoom: number;
};

export type Action = {readonly id: ActionId; readonly facts: Facts};

/** What a mouse did, as far as it means something. */
export type Pointing =
	| {
			readonly id: 'wheel';

			/** Where the pointer is; no matter while something lies over the panes. */
			readonly pane: Pane;
			readonly by: 1 | -1;
			readonly facts: Facts;
	  }
	| {
			readonly id: 'click';
			readonly pane: Pane;

			/** The chart that was clicked at, and the line of the log that the click points to. */
			readonly chart: number | undefined;
			readonly line: number | undefined;
			readonly facts: Facts;
	  };

/** The filter, or what is looked for in the log, is typed: what a key makes of it; undefined where nothing. */
export type Typing = {readonly id: 'type'; readonly edit: (filter: string) => FilterEdit | undefined};

export const initialState = (
	style: ChartStyle,
	xUnit: XUnit | undefined,
	choices: Choices = noChoices,
): ViewState => ({
	focus: (choices.panes ?? asSuits).closed.includes('charts') ? 'diagnosis' : 'charts',
	panes: choices.panes ?? asSuits,
	mouse: choices.mouse ?? true,
	cursor: undefined,
	finding: undefined,
	chart: 0,
	full: false,
	isSplit: false,
	diagnosisTop: 0,
	coverTop: 0,
	table: {...noTableChoices, ...choices.table},
	isAtTop: false,
	xUnit,
	yScale: 'linear',
	style,
	smoothing: choices.smoothing ?? 0,
	zoom: 0,
	cover: undefined,
	filter: '',
	isTyping: false,
	language: choices.language,
	theme: choices.theme ?? 'safe',
	mutes: new Map(),
	logLeft: 0,
	search: noSearch,
});
