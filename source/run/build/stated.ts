import type {CountersInput} from './reading-input.js';

/**
What a line states of where it stands, as the log counts. NaN where it says nothing: numbers throughout, so that comparing
them costs nothing and an unknown counter compares as false. One object is filled again for every line.
*/
export class Stated {
	epoch = Number.NaN;
	epochs = Number.NaN;

	/** Within the epoch. */
	batch = Number.NaN;
	batches = Number.NaN;

	/** Over the whole run. */
	step = Number.NaN;
	steps = Number.NaN;
	tokens = Number.NaN;

	/** Milliseconds since 1970. */
	time = Number.NaN;

	/** Seconds. */
	elapsed = Number.NaN;
	remaining = Number.NaN;
	stepSeconds = Number.NaN;

	read(counters: CountersInput): void {
		this.epoch = counters.epoch ?? Number.NaN;
		this.epochs = counters.epochs ?? Number.NaN;
		this.batch = counters.batch ?? Number.NaN;
		this.batches = counters.batches ?? Number.NaN;
		this.step = counters.step ?? Number.NaN;
		this.steps = counters.steps ?? Number.NaN;
		this.tokens = counters.tokens ?? Number.NaN;
		this.time = counters.time ?? Number.NaN;
		this.elapsed = counters.elapsed ?? Number.NaN;
		this.remaining = counters.remaining ?? Number.NaN;
		this.stepSeconds = counters.stepSeconds ?? Number.NaN;
	}
}

export const known = (value: number): boolean => !Number.isNaN(value);
