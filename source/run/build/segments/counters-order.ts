import type {CountersInput} from '../reading-input.js';
import type {Lane} from './lane.js';

/** Back to the first sixteenth of what had been reached is back to the beginning. */
const beginningShare = 1 / 16;

/** Counters as a lane had stated them. */
export type Highest = {readonly epoch: number; readonly batch: number; readonly step: number};

/** Whether the line stands before the latest of its lane. */
export const isBack = ({epoch, batch, batches, step}: CountersInput, lane: Lane): boolean => {
	if (step !== undefined && !lane.isStepBatch && !Number.isNaN(lane.step)) {
		return step < lane.step;
	}

	if (epoch === undefined) {
		return false;
	}

	const within = batch ?? (lane.isStepBatch ? step : undefined);
	const before = batch === undefined ? lane.step : lane.batch;
	const isSameLoop = batch === undefined || (batches ?? Number.NaN) === lane.batches;
	return epoch < lane.epoch || (epoch === lane.epoch && isSameLoop && (within ?? Number.NaN) < before);
};

/** Whether the line stands after the highest. */
export const isAhead = ({epoch, batch, step}: CountersInput, highest: Highest): boolean => {
	if (step !== undefined && !Number.isNaN(highest.step)) {
		return step > highest.step;
	}

	if (epoch === undefined) {
		return false;
	}

	return epoch > highest.epoch || (epoch === highest.epoch && (batch ?? Number.NaN) > highest.batch);
};

/** Back where training began, or near it. */
export const startsAgain = ({epoch, step}: CountersInput, lane: Lane): boolean => {
	if (step !== undefined && !lane.isStepBatch && !Number.isNaN(lane.step)) {
		return step - lane.leastStep <= (lane.step - lane.leastStep) * beginningShare;
	}

	return epoch !== undefined && epoch - lane.leastEpoch <= (lane.epoch - lane.leastEpoch) * beginningShare;
};
