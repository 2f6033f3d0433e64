import type {ChartStyle, XUnit} from '../../chart/chart.js';
import type {Language} from '../../locale/messages.js';
import type {RowUnit} from '../../run/rows/drafts.js';
import type {Filtered} from '../content/filter-charts.js';
import type {Borders} from '../layout/panes.js';
import type {ThemeName} from '../theme/palette.js';
import type {Pane} from './state.js';

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

	/** There is a curve among them that smoothing changes. */
	readonly canSmooth: boolean;
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

	/**
	The log itself, where it can be looked at: lines before the first one that is kept, lines in all, and cells by which the
	longest of those that are seen is longer than the screen.
	*/
	readonly log: {readonly gone: number; readonly lines: number; readonly beyond: number} | undefined;

	/** There is a finding, or a metric, to explain where the screen is. */
	readonly canExplain: boolean;

	/** The finding that is looked at: the chosen one, else the leading one. */
	readonly currentFinding: {readonly key: string; readonly isMuted: boolean} | undefined;

	/** Findings that stand at the end of the text in one line each. */
	readonly muted: number;

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
