import type {Direction, Split} from '../series.js';

/**
What the builder takes: the readings of `reading/`, by their shape alone, so that the run knows nothing of how a log is
read. A point is copied at once: the object may be filled again after the call.
*/

/** An object that is filled again for a later line keeps its metric and name. */
export type MeasurementInput = {
	readonly split: Split;
	readonly metric: string;
	readonly name: string;
	readonly direction: Direction;
	readonly value: number;
};

/** See `Counters` of the reading: `undefined` where the line does not say. */
export type CountersInput = {
	readonly epoch: number | undefined;
	readonly epochs: number | undefined;
	readonly batch: number | undefined;
	readonly batches: number | undefined;
	readonly step: number | undefined;
	readonly steps: number | undefined;
	readonly tokens: number | undefined;
	readonly time: number | undefined;
	readonly elapsed: number | undefined;
	readonly remaining: number | undefined;
	readonly stepSeconds: number | undefined;
};

export type PointInput = {
	readonly kind: 'point';
	readonly line: number;
	readonly format: string;
	readonly counters: CountersInput;
	readonly measurements: readonly MeasurementInput[];
	readonly replaces: boolean;
	readonly stream: string | undefined;
};

export type SettingInput = {
	readonly kind: 'setting';
	readonly line: number;
	readonly name: string;
	readonly value: string;
};

export type ResultInput = {
	readonly kind: 'result';
	readonly line: number;
	readonly format: string;
	readonly name: string;
	readonly value: number;
};

export type EventInput = {
	readonly kind: 'event';
	readonly line: number;
	readonly event: string;
	readonly text: string;
};

export type ReadingInput = PointInput | SettingInput | ResultInput | EventInput;

/** Points of consecutive lines with the same figures and, but for their values, the same counters. See the reading's `PointBatch`. */
export type BatchInput = {
	readonly length: number;
	readonly line: number;

	/** The point of a row: the same object filled again. */
	readonly at: (row: number) => PointInput;

	/** The counters that change; NaN for `undefined`. */
	readonly counters: ReadonlyArray<{readonly counter: keyof CountersInput; readonly values: Float64Array}>;

	/** A column for each measurement. */
	readonly figures: readonly Float64Array[];
};
