import type {DurationUnits} from '../numbers/duration.js';

/**
Charts as rows of text. Pure: points and a size in, spans out. Colour is not decided here: a span has a role, and the
theme of `view/` gives the role its colour.
*/

/** `line` draws with asciichart, `braille` with 2x4 dots a cell, `ascii` with the printable ASCII characters only. */
export type ChartStyle = 'line' | 'braille' | 'ascii';

/**
One curve. The arrays are parallel, `length` of them count, `x` never falls. NaN and infinite values are gaps, marked at the
edge.
*/
export type Curve = {
	/** Role of its spans and its place in the legend. A role that ends in `-band` is faint: dots behind all others. */
	readonly role: string;
	readonly label: string;

	/**
	One narrow character that tells the curve apart without colour. The first curve of a chart is a plain line, and so
	are those with the same glyph; every other one carries its glyph at its points, in style `ascii` always, elsewhere
	when `monochrome` asks for it.
	*/
	readonly glyph: string;

	/** Drawn as dots: a forecast. */
	readonly dotted: boolean;
	readonly length: number;
	readonly x: ArrayLike<number>;
	readonly y: ArrayLike<number>;

	/** Least and greatest value behind each `y`, where a point stands for several. */
	readonly low: ArrayLike<number> | undefined;
	readonly high: ArrayLike<number> | undefined;

	/** How many of the values behind each point are NaN or infinite, where a point stands for several. */
	readonly nonFinite: ArrayLike<number> | undefined;

	/** Indexes at which the curve must not be joined to the point before: a restart, or a stretch that is not read yet. */
	readonly breaks: readonly number[];
};

export type MarkKind = 'best' | 'last' | 'finding' | 'epoch' | 'segment' | 'forecast' | 'cursor';

/** Something worth seeing at `x`; `y` where it sits on a curve. */
export type Mark = {
	readonly kind: MarkKind;
	readonly x: number;
	readonly y: number | undefined;
	readonly label: string | undefined;
};

/** What x counts. `time` is in seconds. */
export type XUnit = 'step' | 'epoch' | 'time' | 'tokens' | 'point';

/** Least and greatest value, both finite. */
export type ValueRange = {readonly low: number; readonly high: number};

export type ChartSpec = {
	/** Size in cells, axes included. */
	readonly columns: number;
	readonly rows: number;
	readonly style: ChartStyle;
	readonly curves: readonly Curve[];
	readonly marks: readonly Mark[];

	/** The stretch of x to show; undefined shows all. */
	readonly window: {readonly from: number; readonly to: number} | undefined;

	/** What the whole x axis must hold besides the curves, so that charts of one run are as wide as each other. */
	readonly extent: {readonly from: number; readonly to: number} | undefined;
	readonly yScale: 'linear' | 'log';

	/** Least and greatest y to show, so that charts side by side share a scale; undefined takes what `valueRange` says. */
	readonly range: ValueRange | undefined;

	/** What x counts, for the axis. */
	readonly xUnit: XUnit;

	/** The unit in the reader's language, put at the end of the x axis where there is room. */
	readonly xTitle: string | undefined;

	/** What stands after days, hours, minutes and seconds in the labels of an axis of time. */
	readonly clock: DurationUnits;

	/** There is no colour: curves must differ by their glyphs. */
	readonly monochrome: boolean;
};

/**
A run of cells of one role: `axis`, `label`, `cursor`, `mark-best`, `mark-last`, `mark-finding`, `mark-epoch`,
`mark-segment`, `mark-forecast`, the role of a curve, or that role with `-band` for the spread behind it.
*/
export type Span = {readonly text: string; readonly role: string};

export type Row = readonly Span[];

export type DrawnChart = {
	/** Exactly `rows` of them, each at most `columns` cells wide. */
	readonly rows: readonly Row[];

	/**
	The x at the middle of the first and of the last column of the plot: column `c` of it stands for
	`from + (to - from) * c / (plotColumns - 1)`. `xAtColumn` in draw-chart.ts does the sum.
	*/
	readonly window: {readonly from: number; readonly to: number};

	/** Column of the plot's first cell, so that a column can be turned into an x. */
	readonly left: number;
	readonly plotColumns: number;
};
