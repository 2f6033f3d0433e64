import type {Segment} from '../../run.js';
import {known, type Stated} from '../stated.js';
import {
	beginsAnew,
	type Highest,
	isAhead,
	isBack,
	isSameAgain,
	returns,
	startsAgain,
} from './counters-order.js';
import type {Lane} from './lane.js';
import {SegmentList} from './segment-list.js';
import type {SoFar} from './so-far.js';

/** From this many lines of a lane out of order on, several writers share the file: a step back begins no segment. */
const fewInterleaved = 3;

/** So many lines in a row below the highest are a resumed run after all, also in a file that writers share. */
const resumedAfter = 5;

type Watched = Highest & {
	readonly lane: Lane;

	/** A line of another lane below the highest confirms the segment as well. */
	readonly isCommon: boolean;
};

/** Sees counters that go backwards within a lane, and tells a new segment from a line out of order. */
export class Segmenter {
	/** Lines out of order so far, which were set aside, and whether the line that was looked at last is one. */
	interleaved = 0;
	isOutOfOrder = false;
	readonly #list = new SegmentList();
	readonly #most: number;

	/** Where the lane stood before the latest segment began, until its next line confirms the segment. */
	#highest: Watched | undefined;
	#below = 0;

	/** @param most - Most segments that are told apart; the last one takes the rest. */
	constructor(most: number) {
		this.#most = most;
	}

	/** Id of the segment under way; ids are never used again. */
	get current(): number {
		return this.#list.current;
	}

	get segments(): readonly Segment[] {
		return this.#list.all;
	}

	/** Begins the first segment. */
	start(line: number): void {
		this.#list.begin(line, 'start');
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

		if (soFar.saidModel && beginsAnew(stated, lane, soFar.modelLine)) {
			return this.#beginNext(line);
		}

		const isAgain = isSameAgain(stated, lane) && (soFar.isNewStream || returns(stated, lane, soFar.step));
		if (isBack(stated, lane) || isAgain) {
			return this.#turnBack(line, stated, lane, soFar);
		}

		this.#below = 0;
		return false;
	}

	/** Whether a segment would begin with a header for its step alone: loops that do not train count too. */
	turnsBack(stated: Stated, headers: Lane): boolean {
		return (
			known(stated.step) &&
			!(stated.epoch < headers.epoch) &&
			headers.segment === this.current &&
			headers.outOfOrder < fewInterleaved &&
			isBack(stated, headers)
		);
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
		this.#list.locate(step, epoch);
	}

	/** The next of several models, which the counters do not tell from the one before. */
	#beginNext(line: number): boolean {
		const hasRoom = this.segments.length < this.#most;
		if (hasRoom) {
			this.#highest = undefined;
			this.#below = 0;
			this.#list.begin(line, 'next-run');
		}

		return hasRoom;
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
		const isNext = soFar.isComplete || soFar.isNewStream || soFar.saidFold || soFar.saidModel;
		const because = soFar.saidResumed || !isBeginning ? 'resume' : isNext ? 'next-run' : 'restart';
		this.#list.begin(line, because);
		return true;
	}

	#setAside(lane: Lane): void {
		lane.outOfOrder++;
		this.interleaved++;
	}

	/** The latest segment was one line out of order: what came before it goes on. */
	#withdraw(lane: Lane): void {
		this.#setAside(lane);
		this.#list.withdraw();
		this.#highest = undefined;
	}
}
