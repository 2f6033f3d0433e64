import type {Counters, Direction, Split} from '../reading.js';
import type {Clock} from './clock.js';

/** A number of the line in the units of what it counts; of a rate (`3.2 it/s`) what is counted is one over it. */
export type Part = readonly [slot: number, factor: number, kind?: 'rate'];

export type PlannedMeasurement = {
	readonly slot: number;

	/** The whole, where the figure is a fraction: `9830/10000`. */
	readonly over: number | undefined;

	/** 100 where the log shows that fraction as a percentage. */
	readonly factor: number;

	/** As the name says it; undefined leaves it to the line and to the lines before. */
	readonly split: Split | undefined;
	readonly metric: string;
	readonly name: string;
	readonly direction: Direction;
};

/** The meaning of a shape: what each number of its lines is. Decided once. */
export type Plan = {
	readonly format: string;

	/**
	`point`: says where training stands and what the figures are. `detail`: figures of the place that an earlier line
	named. `header`: only where training stands.
	*/
	readonly role: 'point' | 'detail' | 'header';
	readonly measurements: readonly PlannedMeasurement[];

	/** The sum of the parts is the counter. */
	readonly counters: ReadonlyArray<readonly [counter: keyof Counters, parts: readonly Part[]]>;

	/** Where `clock` has slots, the line says when it was written. */
	readonly clock: Clock | undefined;
	readonly rank: number | undefined;

	/** A label such as `1: ` may number something else: only at a place that another has told is it a rank. */
	readonly isRankSure: boolean;

	/** Which split the line as a whole is about, as it says itself. */
	readonly split: Split | undefined;

	/** The data that the line as a whole is about, where it says so by a word that others call the evaluation by. */
	readonly data: 'dev' | 'validation' | undefined;

	/** The number that is the best so far of a figure that nothing names. */
	readonly best: number | undefined;

	/** Beside the loss of training stand figures that only a split names: how the first of them moves says which way is good. */
	readonly hasScores: boolean;

	/** A bar redraws the same step; a bar of an evaluation is no progress of training. */
	readonly bar: boolean;

	/** Nothing but rates and norms, as a configuration has them too: needs company right above. */
	readonly weak: boolean;

	/** What counts within the epoch is called a step: it is one of the whole run if it runs on over the epochs. */
	readonly batchMayBeStep: boolean;

	/** The total of the epochs is the number of the last one, if they are counted from 0: Lightning's rich bar. */
	readonly namesLastEpoch: boolean;

	/** The step counts within the epoch if it begins again with it. */
	readonly stepMayBeBatch: boolean;
};
