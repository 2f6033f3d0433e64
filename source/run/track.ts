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
