import type {ChartStyle, XUnit} from '../../chart/chart.js';
import type {Language} from '../../locale/messages.js';
import {asSuits, type PaneChoices} from '../layout/panes.js';
import type {ActionId} from '../look.js';
import {type Choices, noChoices} from '../memory.js';
import type {ThemeName} from '../theme/palette.js';
import {noSearch, type Search} from './search.js';
import {noTableChoices, type TableChoices} from './table/table-choices.js';

export type Pane = 'charts' | 'table' | 'diagnosis';

export const paneOrder: readonly Pane[] = ['charts', 'table', 'diagnosis'];

/** What lies over the panes: the keys, what was read of the log, what a diagnosis means, the log itself. */
export type Cover = 'help' | 'reading' | 'explain' | 'row' | 'columns' | 'log';

/** Off, light, strong or very strong. */
export const smoothings = [0, 1, 2, 3] as const;
export type Smoothing = (typeof smoothings)[number];

/** What the last key has chosen, or that it can do nothing here. */
export type Told = {readonly id: ActionId; readonly isIdle: boolean};

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

	/** Said in the footer until the next key. */
	readonly told: Told | undefined;

	/** Cells by which the lines of the log are moved to the left. */
	readonly logLeft: number;
	readonly search: Search;
};

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
	told: undefined,
	logLeft: 0,
	search: noSearch,
});
