import type {Counters, Measurement, PointReading} from '../reading.js';

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

export type MutableCounters = Mutable<Counters>;
export type MutableMeasurement = Mutable<Measurement>;

/** A point that the reader fills again and again. */
export type MutablePoint = Mutable<Omit<PointReading, 'counters' | 'measurements'>> & {
	counters: MutableCounters;
	measurements: MutableMeasurement[];
};

export function emptyCounters(): MutableCounters {
	return {
		epoch: undefined,
		epochs: undefined,
		batch: undefined,
		batches: undefined,
		step: undefined,
		steps: undefined,
		tokens: undefined,
		time: undefined,
		elapsed: undefined,
		remaining: undefined,
		stepSeconds: undefined,
	};
}
