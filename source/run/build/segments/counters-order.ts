import type {Stated} from '../stated.js';
import type {Lane} from './lane.js';

/** Back to the first sixteenth of what had been reached is back to the beginning. */
const beginningShare = 1 / 16;

/** Counters as a lane had stated them. */
export type Highest = {readonly epoch: number; readonly batch: number; readonly step: number};

/** Both say a global step, by which they are compared then. */
const hasSteps = (stated: Stated, lane: Lane): boolean =>
	!lane.isStepBatch && !Number.isNaN(stated.step) && !Number.isNaN(lane.step);

/** Whether the line stands before the latest of its lane. */
export const isBack = (stated: Stated, lane: Lane): boolean => {
	if (hasSteps(stated, lane)) {
		return stated.step < lane.step;
	}

	const {epoch, batch} = stated;
	if (!(epoch <= lane.epoch)) {
		return false;
	}

	if (epoch < lane.epoch) {
		return true;
	}

	return Number.isNaN(batch)
		? lane.isStepBatch && stated.step < lane.step
		: stated.batches === lane.batches && batch < lane.batch;
};

/** Whether the line stands where the latest of its lane stands, by whatever both count. */
export const isSameAgain = (stated: Stated, lane: Lane): boolean =>
	hasSteps(stated, lane)
		? stated.step === lane.step
		: stated.epoch === lane.epoch && Number.isNaN(stated.batch) && Number.isNaN(stated.step);

/** An epoch that is so far at least may end with the next line. */
const nearEnd = 0.8;

/** Loops that print `i % length` count batch 0 where the epoch ends. */
export const endsEpoch = (stated: Stated, lane: Lane): boolean =>
	stated.batch === 0 &&
	stated.epoch === lane.epoch &&
	stated.batches === lane.batches &&
	lane.batch >= nearEnd * lane.batches &&
	!hasSteps(stated, lane);

/** Whether the line tells the first step of its lane once more, though training has gone on to `step` since. */
export const returns = (stated: Stated, lane: Lane, step: number): boolean =>
	!lane.isHeader && hasSteps(stated, lane) && stated.step === lane.leastStep && step > stated.step;

/** Whether the line stands after the highest. */
export const isAhead = ({epoch, batch, step}: Stated, highest: Highest): boolean =>
	Number.isNaN(step) || Number.isNaN(highest.step)
		? epoch > highest.epoch || (epoch === highest.epoch && batch > highest.batch)
		: step > highest.step;

/** Back where training began, or near it. */
export const startsAgain = (stated: Stated, lane: Lane): boolean =>
	hasSteps(stated, lane)
		? stated.step - lane.leastStep <= (lane.step - lane.leastStep) * beginningShare
		: stated.epoch - lane.leastEpoch <= (lane.epoch - lane.leastEpoch) * beginningShare;

/** Whether what the lane stated as its batches has become the steps of the run: it goes on where an epoch begins. */
export const runsOn = (stated: Stated, lane: Lane): boolean =>
	stated.steps === lane.batches && stated.step > lane.batch && Number.isNaN(lane.step);

/**
Whether the counters leave open that training begins anew with the line: there are none, or it stands where its lane began.
Without counters the lane must have spoken twice: a score a model is a series of its own.

@param since - Line that named the model of the segment under way.
*/
export const beginsAnew = (stated: Stated, lane: Lane, since: number): boolean => {
	const counts = [stated.epoch, stated.batch, stated.step, lane.epoch, lane.batch, lane.step];
	return counts.every(Number.isNaN)
		? !lane.isHeader && lane.earlierLine > since
		: isSameAgain(stated, lane) &&
				(hasSteps(stated, lane) ? stated.step === lane.leastStep : stated.epoch === lane.leastEpoch);
};
