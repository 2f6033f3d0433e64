import {ifKnown} from '../cell.js';
import {Clock} from './clock/clock.js';
import {reopenEpoch, reopenSteps, repairColumns, withdrawSegment} from './columns/columns-repair.js';
import {Position} from './columns/position.js';
import type {SeriesShelf} from './columns/series-shelf.js';
import type {SeriesStore} from './columns/series-store.js';
import type {Happenings} from './happenings.js';
import {endsEpoch, runsOn} from './segments/counters-order.js';
import {type Lane, noteLane} from './segments/lane.js';
import {Segmenter} from './segments/segmenter.js';
import type {SoFar} from './segments/so-far.js';
import {soFar} from './so-far.js';
import {known, type Stated} from './stated.js';

/** The way of training through its segments and epochs, and what a line says about the points of earlier ones. */
export class Course {
	readonly clock = new Clock();
	readonly segmenter: Segmenter;

	/** Of the line placed last. */
	readonly position = new Position();

	/** The line that moved training on last; 0 before one. */
	lastLine = 0;

	/** See `SoFar`. */
	isNewStream = false;
	readonly #shelf: SeriesShelf;
	readonly #soFar: SoFar;
	#isSegmentPlaced = true;

	/** @param mostSegments - Most that are told apart. */
	constructor(shelf: SeriesShelf, happenings: Happenings, mostSegments: number) {
		this.#shelf = shelf;
		this.segmenter = new Segmenter(mostSegments);
		this.#soFar = soFar(this, happenings);
	}

	/**
	Moves on to a line of training: segments, then the clock, then what the line says about earlier ones. A line out of order
	moves nothing: it is another writer's.

	@param isOpening - The line stands at the beginning of its epoch.
	*/
	advance(stated: Stated, line: number, format: string, lane: Lane, isOpening: boolean): void {
		const {clock, segmenter} = this;
		const hasFigures = !lane.isHeader;
		if (segmenter.segments.length === 0) {
			segmenter.start(line);
			this.#isSegmentPlaced = false;
		}

		if (endsEpoch(stated, lane)) {
			stated.batch = stated.batches;
		}

		if (stated.step < lane.step) {
			this.#noticeStepBatch(stated, lane);
		}

		const before = segmenter.current;
		const begun = segmenter.segments.at(-1)?.line ?? line;
		if (!hasFigures && this.#shelf.stores.length === 0) {
			// Bars before the first figures say nothing of where training stood.
		} else if (segmenter.look(line, stated, lane, this.#soFar)) {
			clock.restart();
			this.#isSegmentPlaced = false;
		} else if (segmenter.current !== before) {
			withdrawSegment(this.#shelf.stores, before, segmenter.current, begun);
		}

		if (segmenter.isOutOfOrder) {
			return;
		}

		const hasRunOn = this.#noticeRunsOn(stated, lane);
		if (!lane.isWithinEpoch && !lane.hasBatches && !known(stated.batch) && !lane.isStepBatch) {
			this.#noticeWithin(stated, lane, this.#shelf.stores);
		}

		this.position.segment = segmenter.current;
		clock.place(stated, format, lane, hasFigures && !isOpening, this.position);
		if (hasRunOn) {
			clock.epochSizeIsKnown();
		}

		this.#repair();
		if (!this.#isSegmentPlaced) {
			this.#isSegmentPlaced = true;
			segmenter.locate(ifKnown(clock.step), ifKnown(clock.epoch));
		}
	}

	/** Places an evaluation, which does not move training on. */
	placeEvaluation(stated: Stated, format: string, store: SeriesStore): void {
		const {lane} = store;
		const isFirst = lane.segment !== this.segmenter.current;
		const floor = isFirst ? this.clock.step / 2 : lane.trainingStep;
		if (!lane.isWithinEpoch) {
			this.#noticeWithin(stated, lane, [store]);
		}

		this.position.segment = this.segmenter.current;
		this.clock.placeEvaluation(stated, format, lane, floor, this.position);
		this.#repair();
	}

	/** Notes in the lane where it has spoken, once its line is written. */
	note(stated: Stated, line: number, lane: Lane): void {
		if (!lane.isHeader || this.#shelf.stores.length > 0) {
			noteLane(lane, stated, this.segmenter.current, line);
		}

		lane.trainingStep = this.clock.step;
		lane.trainingEpoch = this.clock.epoch;
	}

	/** A line that states the epoch of the line before it and a later step says that both lie within the epoch. */
	#noticeWithin(stated: Stated, lane: Lane, stores: readonly SeriesStore[]): void {
		if (
			lane.segment === this.segmenter.current &&
			stated.epoch === lane.epoch &&
			stated.step > lane.step &&
			!this.clock.epochCounter.isFraction
		) {
			lane.isWithinEpoch = true;
			reopenEpoch(stores, lane.line);
		}
	}

	/** What was taken for the batches of the first epoch runs on in the next: it counts the steps of the run. */
	#noticeRunsOn(stated: Stated, lane: Lane): boolean {
		const hasRunOn = lane.segment === this.segmenter.current && runsOn(stated, lane);
		if (hasRunOn) {
			lane.hasBatches = known(stated.batch);
			lane.isWithinEpoch = true;
			reopenSteps(this.#shelf.stores, this.segmenter.current);
			this.clock.batchesWereSteps(lane.batch);
		}

		return hasRunOn;
	}

	/**
	A step that falls where the epoch rises counts within the epoch, and so does one that begins again after its total in a
	log that names no epoch.
	*/
	#noticeStepBatch(stated: Stated, lane: Lane): void {
		const {clock} = this;
		if (lane.isStepBatch || lane.segment !== this.segmenter.current) {
			return;
		}

		const epoch = known(stated.epoch) ? stated.epoch : clock.epoch;
		const isLoop = !known(epoch) && lane.step >= lane.steps && stated.steps <= lane.steps;
		if (isLoop || (epoch > lane.trainingEpoch && !clock.epochCounter.isFraction)) {
			lane.isStepBatch = true;
			clock.stepsWereBatches(lane.steps > 0 ? lane.steps : lane.step);
			this.#repair();
		}
	}

	#repair(): void {
		const {repair} = this.clock.epochCounter;
		if (repair !== undefined) {
			this.clock.epochCounter.repair = undefined;
			repairColumns(this.#shelf.stores, repair, this.segmenter.current);
		}
	}
}
