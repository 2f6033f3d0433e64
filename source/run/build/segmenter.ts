import type {Segment} from '../run.js';
import type {Lane} from './lane.js';
import type {CountersInput} from './reading-input.js';

/** From this many lines out of order on, several writers share the file: a small step back begins no segment. */
const fewInterleaved = 3;

/** So many lines in a row below the highest are a resumed run after all, also in a file that writers share. */
const resumedAfter = 5;

/** Back to the first sixteenth of what had been reached is back to the beginning. */
const beginningShare = 1 / 16;

/** What the segmenter has to know of the run so far to name a segment. */
export type SoFar = {
	/** The last segment reached its last step or epoch, or said that it had ended. */
	readonly isComplete: boolean;

	/** The log said `resumed` after the last point. */
	readonly saidResumed: boolean;
};

type Highest = {readonly lane: Lane; readonly epoch: number; readonly batch: number; readonly step: number};

/** Sees counters that go backwards within a lane, and tells a new segment from a line out of order. */
export class Segmenter {
	/** Id of the segment under way; ids are never used again. */
	current = 0;

	/** Lines out of order so far, and whether the line that was looked at last is one that was kept in its segment. */
	interleaved = 0;
	isOutOfOrder = false;
	segments: readonly Segment[] = [];
	readonly #most: number;
	#lastId = 0;
	#ids: number[] = [];

	/** Where the lane stood before the latest segment began, until its next line confirms the segment. */
	#highest: Highest | undefined;
	#below = 0;

	/** @param most - Most segments that are told apart; the last one takes the rest. */
	constructor(most: number) {
		this.#most = most;
	}

	/** Begins the first segment. */
	start(line: number): void {
		this.#push({line, because: 'start', step: undefined, epoch: undefined});
	}

	/**
	Looks at a line of training before it is placed.

	@returns Whether a segment begins with it.
	*/
	look(line: number, counters: CountersInput, lane: Lane, soFar: SoFar): boolean {
		this.isOutOfOrder = false;
		if (lane.segment !== this.current) {
			return false;
		}

		if (this.#highest !== undefined && this.#highest.lane === lane) {
			if (isAhead(counters, this.#highest)) {
				this.#withdraw();
				return false;
			}

			this.#highest = undefined;
		}

		if (!isBack(counters, lane)) {
			this.#below = 0;
			return false;
		}

		const isBeginning = startsAgain(counters, lane);
		if (lane.isHeader && counters.step === undefined && !isBeginning) {
			// Headers name earlier epochs for many reasons: what was evaluated, which checkpoint was kept.
			return false;
		}

		if (this.interleaved >= fewInterleaved && !isBeginning && ++this.#below < resumedAfter) {
			this.interleaved++;
			this.isOutOfOrder = true;
			return false;
		}

		if (this.segments.length >= this.#most) {
			return false;
		}

		this.#highest = {lane, epoch: lane.epoch, batch: lane.batch, step: lane.step};
		this.#below = 0;
		const because = soFar.saidResumed || !isBeginning ? 'resume' : soFar.isComplete ? 'next-run' : 'restart';
		this.#push({line, because, step: undefined, epoch: undefined});
		return true;
	}

	/** Says where the latest segment begins, once its first point is placed. */
	locate(step: number | undefined, epoch: number | undefined): void {
		const last = this.segments.at(-1);
		if (last !== undefined) {
			this.segments = [...this.segments.slice(0, -1), {...last, step, epoch}];
		}
	}

	#push(segment: Segment): void {
		this.segments = [...this.segments, segment];
		this.#lastId++;
		this.#ids.push(this.#lastId);
		this.current = this.#lastId;
	}

	/** The latest segment was one line out of order: what came before it goes on. */
	#withdraw(): void {
		this.segments = this.segments.slice(0, -1);
		this.#ids.pop();
		this.current = this.#ids.at(-1) ?? this.current;
		this.#highest = undefined;
		this.interleaved++;
	}
}

/** Notes what the lane has stated. A line out of order does not lower what had been reached. */
export const noteLane = (lane: Lane, counters: CountersInput, segment: number, line: number): void => {
	const {epoch, batch, batches, step, steps} = counters;
	const isOutOfOrder = lane.segment === segment && isBack(counters, lane);
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

const isBack = ({epoch, batch, batches, step}: CountersInput, lane: Lane): boolean => {
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

const isAhead = ({epoch, batch, step}: CountersInput, highest: Highest): boolean => {
	if (step !== undefined && !Number.isNaN(highest.step)) {
		return step > highest.step;
	}

	if (epoch === undefined) {
		return false;
	}

	return epoch > highest.epoch || (epoch === highest.epoch && (batch ?? Number.NaN) > highest.batch);
};

/** Back where training began, or near it. */
const startsAgain = ({epoch, step}: CountersInput, lane: Lane): boolean => {
	if (step !== undefined && !lane.isStepBatch && !Number.isNaN(lane.step)) {
		return step - lane.leastStep <= (lane.step - lane.leastStep) * beginningShare;
	}

	return epoch !== undefined && epoch - lane.leastEpoch <= (lane.epoch - lane.leastEpoch) * beginningShare;
};
