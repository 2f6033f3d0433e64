import type {Segment} from '../../run.js';
import {known, type Stated} from '../stated.js';
import {type Highest, isAhead, isBack, isSameAgain, returns, startsAgain} from './counters-order.js';
import type {Lane} from './lane.js';

/** From this many lines of a lane out of order on, several writers share the file: a step back begins no segment. */
const fewInterleaved = 3;

/** So many lines in a row below the highest are a resumed run after all, also in a file that writers share. */
const resumedAfter = 5;

/** What the segmenter has to know of the run so far to name a segment. */
export type SoFar = {
	/** The last segment reached its last step or epoch, or said that it had ended. */
	readonly isComplete: boolean;

	/** The log said `resumed` after the last point. */
	readonly saidResumed: boolean;

	/** The log named the next fold after the last point. */
	readonly saidFold: boolean;

	/** Step of training before the line; NaN where none was stated. */
	readonly step: number;

	/** The line belongs to another stream than the one before it: a fit of one epoch may follow another. */
	readonly isNewStream: boolean;
};

type Watched = Highest & {
	readonly lane: Lane;

	/** A line of another lane below the highest confirms the segment as well. */
	readonly isCommon: boolean;
};

/** Sees counters that go backwards within a lane, and tells a new segment from a line out of order. */
export class Segmenter {
	/** Id of the segment under way; ids are never used again. */
	current = 0;

	/** Lines out of order so far, which were set aside, and whether the line that was looked at last is one. */
	interleaved = 0;
	isOutOfOrder = false;
	segments: readonly Segment[] = [];
	readonly #most: number;
	#lastId = 0;
	#ids: number[] = [];

	/** Where the lane stood before the latest segment began, until its next line confirms the segment. */
	#highest: Watched | undefined;
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
	look(line: number, stated: Stated, lane: Lane, soFar: SoFar): boolean {
		this.isOutOfOrder = false;
		if (
			this.#highest?.isCommon === true &&
			lane !== this.#highest.lane &&
			stated.step <= this.#highest.step
		) {
			this.#highest = undefined;
		}

		if (lane.segment !== this.current) {
			return false;
		}

		if (this.#highest !== undefined && this.#highest.lane === lane) {
			if (isAhead(stated, this.#highest)) {
				this.#withdraw(lane);
				return false;
			}

			this.#highest = undefined;
		}

		const isAgain = isSameAgain(stated, lane) && (soFar.isNewStream || returns(stated, lane, soFar.step));
		if (isBack(stated, lane) || isAgain) {
			return this.#turnBack(line, stated, lane, soFar);
		}

		this.#below = 0;
		return false;
	}

	/** In a file that writers share, whether the line tells the step of its lane once more. */
	isEcho(stated: Stated, lane: Lane): boolean {
		const isAgain =
			lane.outOfOrder >= fewInterleaved &&
			lane.segment === this.current &&
			!lane.isHeader &&
			!lane.isStepBatch &&
			stated.step === lane.step;
		if (isAgain) {
			this.#setAside(lane);
		}

		return isAgain;
	}

	/** Likewise whether the line is an evaluation at a step that its lane has passed. */
	isLate(stated: Stated, lane: Lane): boolean {
		const isLate =
			this.interleaved >= fewInterleaved && lane.segment === this.current && stated.step <= lane.step;
		if (isLate) {
			this.#setAside(lane);
		}

		return isLate;
	}

	/** Whether nothing is in doubt: a further line of the lane that counts on only counts on. */
	isSettled(lane: Lane): boolean {
		return !this.isOutOfOrder && lane.segment === this.current && this.#highest?.lane !== lane;
	}

	/** Says where the latest segment begins, once its first point is placed. */
	locate(step: number | undefined, epoch: number | undefined): void {
		const last = this.segments.at(-1);
		if (last !== undefined) {
			this.segments = [...this.segments.slice(0, -1), {...last, step, epoch}];
		}
	}

	/** The line stands before the latest of its lane. */
	#turnBack(line: number, stated: Stated, lane: Lane, soFar: SoFar): boolean {
		const isBeginning = startsAgain(stated, lane);
		if (lane.isHeader && !known(stated.step) && !isBeginning) {
			// Headers name earlier epochs for many reasons: what was evaluated, which checkpoint was kept.
			return false;
		}

		if (lane.outOfOrder >= fewInterleaved && ++this.#below < resumedAfter) {
			this.#setAside(lane);
			this.isOutOfOrder = true;
			return false;
		}

		if (this.segments.length >= this.#most) {
			return false;
		}

		this.#highest = soFar.isNewStream
			? undefined
			: {
					lane,
					epoch: lane.epoch,
					batch: lane.batch,
					step: isBack(stated, lane) ? lane.step : soFar.step,
					isCommon: !isBack(stated, lane),
				};
		this.#below = 0;
		const isNext = soFar.isComplete || soFar.isNewStream || soFar.saidFold;
		const because = soFar.saidResumed || !isBeginning ? 'resume' : isNext ? 'next-run' : 'restart';
		this.#push({line, because, step: undefined, epoch: undefined});
		return true;
	}

	#push(segment: Segment): void {
		this.segments = [...this.segments, segment];
		this.#lastId++;
		this.#ids.push(this.#lastId);
		this.current = this.#lastId;
	}

	#setAside(lane: Lane): void {
		lane.outOfOrder++;
		this.interleaved++;
	}

	/** The latest segment was one line out of order: what came before it goes on. */
	#withdraw(lane: Lane): void {
		this.#setAside(lane);
		this.segments = this.segments.slice(0, -1);
		this.#ids.pop();
		this.current = this.#ids.at(-1) ?? this.current;
		this.#highest = undefined;
	}
}
