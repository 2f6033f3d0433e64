/**
What one log line says, in the terms of training. This is the contract between the rooms that read (`formats/`,
`reading/`) and the room that keeps (`run/`).
*/

/** Which data a figure was computed on. A figure without any sign of it belongs to training. */
export type Split = 'train' | 'validation' | 'test';

/** Which way is good: a loss goes down, an accuracy goes up, a learning rate goes neither way. */
export type Direction = 'down' | 'up' | 'none';

/** One figure that a line states. */
export type Measurement = {
	readonly split: Split;

	/** Canonical name (`loss`, `learning_rate`, `grad_norm`, `accuracy`), else the log's own without the split. */
	readonly metric: string;

	/** The name as the log has it. */
	readonly name: string;
	readonly direction: Direction;

	/** As printed: percentages stay percentages. May be NaN or infinite. */
	readonly value: number;
};

/**
Where in training a line stands, as the log itself counts (from 0 or from 1). `undefined` where the line does not say.
*/
export type Counters = {
	/** May be a fraction (Hugging Face Trainer). */
	readonly epoch: number | undefined;
	readonly epochs: number | undefined;

	/** Within the epoch. */
	readonly batch: number | undefined;
	readonly batches: number | undefined;

	/** Over the whole run: optimizer steps, iterations, boosting rounds or environment steps. */
	readonly step: number | undefined;
	readonly steps: number | undefined;

	/** Tokens seen since the start. */
	readonly tokens: number | undefined;

	/** Milliseconds since 1970, from the line's own timestamp. */
	readonly time: number | undefined;

	/** Seconds since the start of training, where the line states them. */
	readonly elapsed: number | undefined;

	/** Seconds left, as the trainer itself estimates them. */
	readonly remaining: number | undefined;

	/** Seconds that a step (or batch) takes, as the line states them. */
	readonly stepSeconds: number | undefined;
};

/**
Figures at one point of training.

For speed the reader fills the same object again for the next line of the same shape: it is valid until the callback
returns. Whoever keeps it, copies it.
*/
export type PointReading = {
	readonly kind: 'point';

	/** Number of the line in the log, from 1. */
	readonly line: number;

	/** Id of the family that read it, for example `batch-line`, `trainer-dict`, `keras-bar`, `csv`. */
	readonly format: string;
	readonly counters: Counters;

	/** Empty where a line only moves the counters (an epoch header, a progress bar without figures). */
	readonly measurements: readonly Measurement[];

	/** The same step told again (a bar that refreshes, an epoch line that repeats): the last one wins. */
	readonly replaces: boolean;

	/**
	What tells apart writers and phases that share a file, for example the fold or the dataset of an evaluation;
	undefined for the only one.
	*/
	readonly stream: string | undefined;
};

/** A hyper-parameter or argument that the log states before training. */
export type SettingReading = {
	readonly kind: 'setting';
	readonly line: number;
	readonly name: string;
	readonly value: string;
};

/** A figure about the run as a whole: a final test score, the total run time. */
export type ResultReading = {
	readonly kind: 'result';
	readonly line: number;
	readonly format: string;
	readonly name: string;
	readonly value: number;
};

export type EventKind =
	| 'traceback'

	/** The line that names an error: the last of a traceback. Not the end of a run by itself. */
	| 'error'
	| 'out-of-memory'
	| 'killed'
	| 'cancelled'

	/** A warning that a loss or gradient is no finite number, in words: no point. */
	| 'not-finite'
	| 'restarted'
	| 'resumed'
	| 'checkpoint'
	| 'early-stopping'
	| 'finished'
	| 'run-started'

	/** `===== fold: 3 =====`: the next of several fits. */
	| 'fold'

	/** `Training model B`: the next of several models. */
	| 'model';

/** Something that happened. `text` is one line of the log, made harmless and cut to 200 characters. */
export type EventReading = {
	readonly kind: 'event';
	readonly line: number;
	readonly event: EventKind;
	readonly text: string;
};

export type Reading = PointReading | SettingReading | ResultReading | EventReading;

/** Receives the readings of a log in its order. */
export type ReadingSink = (reading: Reading) => void;

/**
Consecutive lines of one shape, each of which is a point: what a log says millions of times, handed over at once. It stands
for `at(0)`, `at(1)` ... handed over one by one, and holds until the callback returns.
*/
export type PointBatch = {
	readonly length: number;

	/** Line of the first; the others follow it without a gap. */
	readonly line: number;

	/** The point of a row, from 0: always the same object, filled again. */
	readonly at: (row: number) => PointReading;

	/** The counters that change within the batch, a value a row (NaN for `undefined`). The others are those of any row. */
	readonly counters: ReadonlyArray<{readonly counter: keyof Counters; readonly values: Float64Array}>;

	/** The values of every measurement, a value a row. The columns may be longer than the batch. */
	readonly figures: readonly Float64Array[];
};

/** Receives points many at a time. */
export type BatchSink = (batch: PointBatch) => void;
