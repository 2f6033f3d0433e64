import type {Counters, Direction, Split} from '../reading.js';

/** What a name in a log stands for. */
export type Meaning =
	| {
			readonly kind: 'metric';
			readonly split: Split | undefined;
			readonly metric: string;
			readonly direction: Direction;

			/** The vocabulary knows it. Others are figures only by the company they keep. */
			readonly known: boolean;
	  }
	| {
			readonly kind: 'counter';
			readonly counter: keyof Counters;

			/** Units of the counter in one of the name's: 0.001 for milliseconds. */
			readonly scale: number;
			readonly split: Split | undefined;
	  }

	/** A figure that sums up, such as the best so far: no point of a curve. */
	| {readonly kind: 'summary'}

	/** Timings, memory, and what else is no figure of training. */
	| {readonly kind: 'ignored'}

	/** A hyper-parameter or argument. */
	| {readonly kind: 'setting'};
