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

The arrays are shared with the builder. Whoever holds an older snapshot may read its first `length` buckets for ever:
later points change the last of them at most, and positions that only became known later (the size of an epoch) are put
right in place.
*/
export type Columns = {
	readonly length: number;

	/**
	Line of the bucket's last point. Strictly rising: cut a series at a moment by binary search here. A whole number, but
	for the second and later points of one line (a run in one line of JSON), which follow it by tiny fractions.
	*/
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

	/**
	What a point stands for. `epoch`: the figure of a whole epoch, where the log states it under the name that its points
	within the epoch have too. `point`: all else.
	*/
	readonly per: 'point' | 'epoch';

	/** Points told the same step again, as bars do: the figures run on within an epoch, the last one stands for it. */
	readonly isRunning: boolean;
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

	/** Global step and epoch (as the log counts) of its first point, where known. */
	readonly step: number | undefined;
	readonly epoch: number | undefined;
};

/**
The counters along the log, oldest first, as columns of equal length (`length` of them are filled). Only lines of training
move them. At most 4,096 rows: in a longer log a row stands for several lines and has the counters of the last of them.
NaN where unknown.
*/
export type Track = {
	readonly length: number;

	/** Rising. */
	readonly line: Float64Array;

	/** Index into `Run.segments`. */
	readonly segment: Float64Array;

	/** As the log counts: may begin with 0, may be a fraction. */
	readonly epoch: Float64Array;
	readonly epochs: Float64Array;
	readonly batch: Float64Array;
	readonly batches: Float64Array;

	/** Global step and epochs done, as in `Columns`. */
	readonly step: Float64Array;
	readonly done: Float64Array;
	readonly steps: Float64Array;

	/** Seconds since the start of the run. */
	readonly time: Float64Array;

	/** Seconds left, where that very line states them. */
	readonly remaining: Float64Array;

	/** Seconds that a step (or batch) takes, where that very line states them. */
	readonly stepSeconds: Float64Array;
};

/** How fast the latest points arrived, while following. */
export type ArrivalPace = {
	readonly stepsPerSecond: number | undefined;
	readonly epochsPerSecond: number | undefined;
};

/**
`waiting`: no figure yet. `running`: points come, or nothing says otherwise. `stalled`: no point for much longer than usual,
and not at its end; cause unknown. `finished`: at its last step or epoch, or said so. `crashed`: an error was the last thing.
*/
export type RunState = 'waiting' | 'running' | 'stalled' | 'finished' | 'crashed';

export type Progress = {
	/** The epoch under way or last closed, as the log counts. */
	readonly epoch: number | undefined;
	readonly epochs: number | undefined;
	readonly batch: number | undefined;
	readonly batches: number | undefined;
	readonly step: number | undefined;
	readonly steps: number | undefined;

	/** Tokens seen since the start. */
	readonly tokens: number | undefined;

	/** Share of training done, 0 to 1. */
	readonly fraction: number | undefined;

	/** Steps (or batches) a second over the latest stretch. */
	readonly stepsPerSecond: number | undefined;
	readonly secondsElapsed: number | undefined;
	readonly secondsLeft: number | undefined;
	readonly state: RunState;

	/** Nothing more will come: told of a `stalled` run that is known not to be written any more. */
	readonly isOver: boolean;
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
	readonly arrivalPace: ArrivalPace | undefined;
	readonly track: Track;

	/** Where the log's epochs begin: 1 for a log that counts from 1 or in fractions. Epoch as logged = ceil(done) - 1 + base. */
	readonly epochBase: 0 | 1;

	/** The log states epochs as fractions: they are the epochs done. */
	readonly epochIsFraction: boolean;

	/** Lines that were set aside because they stand before the line above them: other writers share the file. */
	readonly interleaved: number;

	/** Figures that were passed over because the log has more than 256 series. */
	readonly leftOut: number;

	/** Line after which a stretch of the log is missing: a first look at a large one holds its beginning and its end. */
	readonly unreadAfter: number | undefined;
};
