/**
A training run as a value: what is known of it up to the last line that was read. The rooms after this one
(`diagnosis/`, `compare/`, `chart/`, `view/`, `report/`) see only these types.
*/

export type Split = 'train' | 'validation' | 'test';
export type Direction = 'down' | 'up' | 'none';

/**
A moment of training: everything that the log had said by this line, the line itself included. It means the same for
every series, whatever each of them counts in. `latest` is the moment after the last line.
*/
export type Moment = {readonly line: number};

export const latest: Moment = {line: Number.POSITIVE_INFINITY};

/**
The points of a series, oldest first, as columns of equal length (`length` of them are filled; arrays may be longer).

Up to the ceiling every bucket is one point. Past it neighbours merge, two into one, and a bucket keeps what matters of
its points, so that a spike is never lost. Buckets never span two segments. `first` to `mean` are over the finite values
and NaN where a bucket has none.
*/
export type Columns = {
	readonly length: number;

	/** Line of the bucket's last point. Strictly rising: cut a series at a moment by binary search here. */
	readonly line: Float64Array;

	/**
	Position of the bucket's last point: global step where the log lets it be known (counted from the epoch and the
	batch if need be), else NaN.
	*/
	readonly step: Float64Array;

	/**
	Epochs done at the bucket's last point, as a fraction: batch 80 of 160 in epoch 1 (the first) is 0.5, the line that
	closes epoch 1 is 1. NaN where unknown.
	*/
	readonly epoch: Float64Array;

	/** Seconds since the start of the run, from timestamps or elapsed times; NaN where unknown. */
	readonly time: Float64Array;

	/** Tokens seen; NaN where unknown. */
	readonly tokens: Float64Array;

	/** Points in the bucket, finite or not. */
	readonly count: Float64Array;
	readonly nonFinite: Float64Array;
	readonly first: Float64Array;
	readonly last: Float64Array;
	readonly min: Float64Array;
	readonly max: Float64Array;
	readonly mean: Float64Array;
};

export type Series = {
	/** Stable and unique in the run. */
	readonly key: string;
	readonly split: Split;

	/** Canonical where there is one: `loss`, `learning_rate`, `grad_norm`, `accuracy`. */
	readonly metric: string;

	/** As the log has it. */
	readonly name: string;
	readonly direction: Direction;
	readonly columns: Columns;

	/** Over the whole series, in the order of the log; `first` and `last` may be NaN or infinite. */
	readonly count: number;
	readonly nonFinite: number;
	readonly first: number;
	readonly last: number;

	/** Over the finite values; NaN where there is none. */
	readonly min: number;
	readonly max: number;
};

/** A stretch of the log in which the counters only rise. A restart, a resumed run or a next fit begins another. */
export type Segment = {
	/** First line of the segment. */
	readonly line: number;
	readonly because: 'start' | 'restart' | 'resume' | 'next-run';

	/** Step and epoch at which it begins, where known. */
	readonly step: number | undefined;
	readonly epoch: number | undefined;
};

export type RunState = 'waiting' | 'running' | 'stalled' | 'finished' | 'crashed';

export type Progress = {
	/** The epoch under way or last closed, as the log counts. */
	readonly epoch: number | undefined;
	readonly epochs: number | undefined;
	readonly batch: number | undefined;
	readonly batches: number | undefined;
	readonly step: number | undefined;
	readonly steps: number | undefined;

	/** Share of training done, 0 to 1. */
	readonly fraction: number | undefined;

	/** Steps (or batches) a second over the latest stretch. */
	readonly stepsPerSecond: number | undefined;
	readonly secondsElapsed: number | undefined;
	readonly secondsLeft: number | undefined;
	readonly state: RunState;
};

export type RunEvent = {
	readonly line: number;
	readonly event: string;
	readonly text: string;
	readonly step: number | undefined;
	readonly epoch: number | undefined;
};

export type Result = {readonly line: number; readonly name: string; readonly value: number};

export type Run = {
	/** Changes with every change of content: what was computed for one version holds for it. */
	readonly version: number;

	/** What to call the run: the name of its file. */
	readonly source: string;

	/** Id of the format that gave most points. */
	readonly format: string;

	/** In the order of first appearance. */
	readonly series: readonly Series[];
	readonly segments: readonly Segment[];
	readonly events: readonly RunEvent[];
	readonly results: readonly Result[];
	readonly settings: ReadonlyMap<string, string>;
	readonly lines: {readonly total: number; readonly read: number; readonly ignored: number};

	/** Line, and arrival time in milliseconds since 1970, of the last line that moved training on. */
	readonly lastPoint: {readonly line: number; readonly arrived: number | undefined} | undefined;

	/** Usual milliseconds between two points as they arrived, while following; undefined before five of them. */
	readonly arrivalInterval: number | undefined;
};
