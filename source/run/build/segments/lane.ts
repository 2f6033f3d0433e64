import type {Stated} from '../stated.js';

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

	/** Lines of it that stood before the line above them. */
	outOfOrder = 0;

	/** Several of its lines state the same whole epoch with rising steps: such a line does not close its epoch. */
	isWithinEpoch = false;

	/** Its step falls where its epoch rises: it counts within the epoch. */
	isStepBatch = false;

	/** Line that first told the place where its latest point stands; the same place may be told again. */
	placeLine = 0;

	/** Line of the point before its latest one. */
	earlierLine = 0;

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

export const noteLane = (lane: Lane, stated: Stated, segment: number, line: number): void => {
	lane.segment = segment;
	lane.earlierLine = lane.line;
	lane.line = line;
	if (!Number.isNaN(stated.batch)) {
		lane.hasBatches = true;
	}

	const {epoch, step} = stated;
	lane.batch = stated.batch;
	lane.batches = stated.batches;
	if (!Number.isNaN(epoch)) {
		lane.epoch = epoch;
		if (!(lane.leastEpoch <= epoch)) {
			lane.leastEpoch = epoch;
		}
	}

	if (!Number.isNaN(step)) {
		lane.step = step;
		lane.steps = stated.steps;
		if (!(lane.leastStep <= step)) {
			lane.leastStep = step;
		}
	}
};
