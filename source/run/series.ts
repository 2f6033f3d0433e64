export type Split = 'train' | 'validation' | 'test';
export type Direction = 'down' | 'up' | 'none';

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
