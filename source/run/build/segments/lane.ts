import type {CountersInput} from '../reading-input.js';

/**
What the counters of one kind of line were when it last spoke. Counters are only compared within a lane: an evaluation
counts its own batches, and one line may count from 0 where its neighbour counts from 1. NaN where never stated.
*/
export class Lane {
	/** Its lines only move the counters. */
	readonly isHeader: boolean;

	/** Id of the segment in which it last spoke; 0 before it did. */
	segment = 0;
	epoch = Number.NaN;
	batch = Number.NaN;
	batches = Number.NaN;
	step = Number.NaN;
	steps = Number.NaN;

	/** The least it ever stated: where training begins. */
	leastEpoch = Number.NaN;
	leastStep = Number.NaN;

	/** Several of its lines state the same whole epoch with rising steps: such a line does not close its epoch. */
	isWithinEpoch = false;

	/** Its step falls where its epoch rises: it counts within the epoch. */
	isStepBatch = false;

	/** Line that first told the place where its latest point stands; the same place may be told again. */
	placeLine = 0;

	/** Line of its latest point, and the step and epoch (as logged) of training when it spoke. */
	line = 0;
	trainingStep = Number.NaN;
	trainingEpoch = Number.NaN;

	/** Some of its lines stated a batch: one that states the epoch alone speaks of the whole epoch. */
	hasBatches = false;

	constructor(isHeader: boolean) {
		this.isHeader = isHeader;
	}
}

/** Notes what the lane has stated. A line out of order does not lower what had been reached. */
export const noteLane = (
	lane: Lane,
	counters: CountersInput,
	segment: number,
	line: number,
	isOutOfOrder: boolean,
): void => {
	const {epoch, batch, batches, step, steps} = counters;
	lane.segment = segment;
	lane.line = line;
	lane.hasBatches ||= batch !== undefined;
	if (isOutOfOrder) {
		return;
	}

	if (epoch !== undefined) {
		lane.epoch = epoch;
		lane.leastEpoch = lane.leastEpoch <= epoch ? lane.leastEpoch : epoch;
	}

	lane.batch = batch ?? Number.NaN;
	lane.batches = batches ?? Number.NaN;
	if (step !== undefined) {
		lane.step = step;
		lane.steps = steps ?? Number.NaN;
		lane.leastStep = lane.leastStep <= step ? lane.leastStep : step;
	}
};
