/**
Charts as rows of text. Pure: points and a size in, spans out. Colour is not decided here: a span has a role, and the
theme of `view/` gives the role its colour.
*/

/** `line` draws with asciichart, `braille` with 2x4 dots a cell, `ascii` with the printable ASCII characters only. */
export type ChartStyle = 'line' | 'braille' | 'ascii';

/** One curve. The arrays are parallel, `length` of them count, `x` never falls. NaN and infinite values are gaps. */
export type Curve = {
	/** Role of its spans and its place in the legend. */
	readonly role: string;
	readonly label: string;

	/** One character that tells the curve apart without colour. */
	readonly glyph: string;
	readonly length: number;
	readonly x: ArrayLike<number>;
	readonly y: ArrayLike<number>;

	/** Least and greatest value behind each `y`, where a point stands for several. */
	readonly low: ArrayLike<number> | undefined;
	readonly high: ArrayLike<number> | undefined;

	/** Indexes at which the curve must not be joined to the point before: a restart. */
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

export type ChartSpec = {
	/** Size in cells, axes and title rows included. */
	readonly columns: number;
	readonly rows: number;
	readonly style: ChartStyle;
	readonly curves: readonly Curve[];
	readonly marks: readonly Mark[];

	/** The stretch of x to show; undefined shows all. */
	readonly window: {readonly from: number; readonly to: number} | undefined;
	readonly yScale: 'linear' | 'log';

	/** What x counts, for the axis. */
	readonly xUnit: 'step' | 'epoch' | 'time' | 'tokens' | 'point';
};

/** A run of cells of one role: `axis`, `label`, `cursor`, `mark-best`, …, or the role of a curve. */
export type Span = {readonly text: string; readonly role: string};

export type Row = readonly Span[];

export type DrawnChart = {
	/** Exactly `rows` of them, each at most `columns` cells wide. */
	readonly rows: readonly Row[];

	/** The x that the first and the last column of the plot stand for. */
	readonly window: {readonly from: number; readonly to: number};

	/** Column of the plot's first cell, so that a column can be turned into an x. */
	readonly left: number;
	readonly plotColumns: number;
};
