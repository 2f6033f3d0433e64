import type {Part} from '../general/plan.js';
import type {Split} from '../reading.js';
import type {Statement} from '../statement/statement.js';

/** Where a line stands, as slots. */
export type Position = {
	epoch: Part[] | undefined;
	epochs: Part[] | undefined;
	batch: Part[] | undefined;
	batches: Part[] | undefined;
	step: Part[] | undefined;
	steps: Part[] | undefined;
	tokens: Part[] | undefined;
	elapsed: Part[] | undefined;
	remaining: Part[] | undefined;
	stepSeconds: Part[] | undefined;

	/** The split that a counter names: `Train Epoch: 1`, `Epoch(val)`, `Test: [10/185]`. */
	split: Split | undefined;

	/** The statements that are used up by the position. */
	readonly used: Set<Statement>;

	/** The step stands by a name that counts over the whole run. */
	stepIsGlobal: boolean;

	/** What is counted is an update, of many steps of an environment. */
	stepIsOfUpdate: boolean;

	/** The step is called an iteration. */
	stepIsIteration: boolean;

	/** The step stands by a name in the plural, which may state how many steps the epoch had. */
	stepIsPlural: boolean;

	/** The batch is called a step: it may count on over the epochs. */
	batchIsStep: boolean;

	/** Nothing names the number that is taken for the step. */
	stepIsBare: boolean;
};

export function emptyPosition(): Position {
	return {
		epoch: undefined,
		epochs: undefined,
		batch: undefined,
		batches: undefined,
		step: undefined,
		steps: undefined,
		tokens: undefined,
		elapsed: undefined,
		remaining: undefined,
		stepSeconds: undefined,
		split: undefined,
		used: new Set(),
		stepIsGlobal: false,
		stepIsOfUpdate: false,
		stepIsIteration: false,
		stepIsPlural: false,
		batchIsStep: false,
		stepIsBare: false,
	};
}
