import type {DurationUnits} from '../../numbers/duration.js';

/** The words of the live screen. Numbers come in formatted; sentences about findings are elsewhere. */

/** What a key does. The keymap of `view/` gives each its keys; help and footer find the words here. */
export type ActionId =
	| 'back-point'
	| 'forward-point'
	| 'back-epoch'
	| 'forward-epoch'
	| 'up'
	| 'down'
	| 'page-up'
	| 'page-down'
	| 'top'
	| 'bottom'
	| 'search'
	| 'next-match'
	| 'previous-match'
	| 'log-left'
	| 'log-right'
	| 'columns-left'
	| 'columns-right'
	| 'next-pane'
	| 'toggle-charts'
	| 'toggle-table'
	| 'toggle-diagnosis'
	| 'smaller'
	| 'larger'
	| 'reset-panes'
	| 'mouse'
	| 'previous-pane'
	| 'follow'
	| 'next-finding'
	| 'previous-finding'
	| 'row-detail'
	| 'row-unit'
	| 'sort'
	| 'columns'
	| 'toggle-column'
	| 'column-earlier'
	| 'column-later'
	| 'all-columns'
	| 'full-chart'
	| 'filter'
	| 'x-unit'
	| 'y-scale'
	| 'smoothing'
	| 'style'
	| 'zoom-in'
	| 'zoom-out'
	| 'zoom-all'
	| 'mute'
	| 'language'
	| 'theme'
	| 'explain'
	| 'raw-log'
	| 'reading'
	| 'help'
	| 'close'
	| 'back'
	| 'side-by-side'
	| 'suspend'
	| 'redraw'
	| 'quit';

/** `help` is a short sentence for the help screen; `hint` a word or two for the footer. */
export type KeyWords = {readonly help: string; readonly hint: string};

export type ScreenMessages = {
	readonly panes: Readonly<
		Record<
			'charts' | 'table' | 'diagnosis' | 'help' | 'reading' | 'explain' | 'row' | 'columns' | 'log',
			string
		>
	>;
	readonly states: Readonly<
		Record<'waiting' | 'running' | 'stalled' | 'finished' | 'crashed' | 'stopped', string>
	>;
	readonly splits: Readonly<Record<'train' | 'validation' | 'test', string>>;

	/** Short forms for column heads: `train`, `val`, `test`. */
	readonly shortSplits: Readonly<Record<'train' | 'validation' | 'test', string>>;
	readonly units: Readonly<Record<'step' | 'epoch' | 'time' | 'tokens' | 'point' | 'batch', string>>;

	readonly clock: DurationUnits;

	/** The head of a column: `val loss`; without a side the metric alone. A metric without a word of its own keeps its name. */
	readonly columnHead: (split: 'train' | 'validation' | 'test' | undefined, metric: string) => string;

	/** `epoch 3/10`, `step 1200`: a counter with its name. */
	readonly position: (unit: 'step' | 'epoch' | 'batch' | 'point', value: string) => string;
	readonly lineNumber: (line: string) => string;
	readonly stepsPerSecond: (rate: string) => string;
	readonly secondsPerStep: (seconds: string) => string;
	readonly timeLeft: (duration: string) => string;
	readonly elapsed: (duration: string) => string;
	readonly loading: (percent: string) => string;

	/** A stalled run: nothing has been heard of it for so long. */
	readonly silent: (duration: string) => string;
	/** In the header: what is followed was deleted or moved away. */
	readonly fileGone: string;

	/** Follows a best value where the screen tells of a past moment. */
	readonly inWholeRun: string;
	readonly bestSoFar: (name: string, value: string, where: string) => string;

	/** Nothing has been read from the log yet, or nothing that is a figure. */
	readonly waitingForLog: (source: string) => string;
	readonly waitingForFigures: (lines: string) => string;
	/** The charts show the first and the latest lines of a large log while the rest is read. */
	readonly previewing: (percent: string) => string;

	readonly muted: (title: string) => string;

	/** In the footer: the key that goes to what was muted, and the one that brings it back. */
	readonly unmuting: {readonly goTo: string; readonly bringBack: string};

	/** The place of a value among all of its column. */
	readonly rank: (place: string, count: string) => string;
	/** How far a value is on the way from the first one to the best. */
	readonly way: (percent: string) => string;
	readonly inThisRun: string;

	/** Lines of the log that cannot be shown any more. */
	readonly notKept: string;

	/** In place of lines of the log that can no longer be read. */
	readonly linesGone: string;
	readonly asOf: (where: string) => string;
	readonly page: (page: number, pages: number) => string;

	/** How much is not seen of a text or a table: `12 lines above`. */
	readonly moreAbove: (count: number, of: 'lines' | 'rows') => string;
	readonly moreBelow: (count: number, of: 'lines' | 'rows') => string;

	/** How many of the columns of a table have room. */
	readonly columnsSeen: (seen: string, columns: number) => string;
	readonly logScale: string;
	readonly smoothed: Readonly<Record<1 | 2 | 3, string>>;

	/** Title of a chart of the parts of a loss, and `loss 2 of 3` on one of a single part. */
	readonly lossParts: string;
	readonly lossPart: (place: string, count: string) => string;
	readonly columns: Readonly<Record<'gap' | 'change' | 'epoch' | 'step' | 'point', string>>;
	readonly table: {
		/** What its rows stand for, and how they are sorted by a column. */
		readonly rowsBy: Readonly<Record<'epoch' | 'evaluation' | 'point', string>>;

		/** Of rows that are logged points, several of which are one row. */
		readonly rowsByMeans: (points: string) => string;

		/** That figures of training are means: beside what the rows stand for, and beside such a figure. */
		readonly means: string;
		readonly meanOfRow: string;
		readonly sortedBy: (column: string, first: 'best' | 'worst' | 'lowest' | 'highest') => string;

		/** How many columns were hidden by key. */
		readonly hidden: (columns: number) => string;

		/** Labels below the rows; `at` follows a best value and names what the rows count. */
		readonly course: string;
		readonly best: string;

		/** The same where the screen tells of a past moment: the best of the whole run, not of the run until then. */
		readonly bestOfAll: string;
		readonly worst: string;
		readonly change: string;
		readonly at: (head: string) => string;
	};
	readonly gapTrend: Readonly<Record<'narrowing' | 'widening' | 'crossed' | 'steady', string>>;
	readonly diagnosis: {
		readonly none: string;
		readonly since: (where: string) => string;
		readonly best: (name: string, value: string, where: string) => string;
		readonly forecast: (name: string, value: string, low: string, high: string, where: string) => string;
		readonly atTheEnd: string;
		readonly gaps: string;
	};
	/** What becomes of a filter of charts, and the keys while it is typed and after. */
	/** Of the search in the log. */
	readonly search: {readonly typing: string; readonly running: string; readonly nowhere: string};
	readonly filter: Readonly<Record<'nothing' | 'no-expression' | 'typing' | 'kept', string>>;

	/** What happened in a run: numbers and names come in ready. */
	readonly happenings: {
		readonly 'rate-up': (before: string, after: string) => string;
		readonly 'rate-down': (before: string, after: string) => string;
		readonly spike: (name: string, value: string, usual: string) => string;
		readonly began: Readonly<Record<'start' | 'restart' | 'resume' | 'next-run', string>>;
		readonly evaluation: (name: string, value: string) => string;
		readonly best: (name: string, value: string) => string;
	};
	/** Of a key that can do nothing here, with its word in the footer. */
	readonly idle: (key: string, hint: string) => string;

	/** What a key has just chosen. */
	readonly themes: Readonly<Record<'safe' | 'dark' | 'light', string>>;
	readonly mouse: Readonly<Record<'on' | 'off', string>>;
	readonly tooSmall: (size: string, needed: string) => string;
	readonly keys: Readonly<Record<ActionId, KeyWords>>;

	/** Names of keys that are not a character. */
	readonly keyNames: Readonly<
		Record<
			'tab' | 'space' | 'shift' | 'ctrl' | 'enter' | 'escape' | 'page-up' | 'page-down' | 'home' | 'end',
			string
		>
	>;
	readonly helpGroups: Readonly<Record<'move' | 'panes' | 'layout' | 'charts' | 'log' | 'program', string>>;
};
