import {EpochBase} from './epoch-base.js';
import {EpochSize} from './epoch-size.js';
import type {Lane} from './lane.js';
import type {Position} from './position.js';
import type {CountersInput} from './reading-input.js';
import {Stopwatch} from './stopwatch.js';

/** What turns out later about points that were placed already. `columns-repair.ts` puts it right. */
export type Repair =
	| {readonly kind: 'shift'; readonly epochs: number}
	| {readonly kind: 'batches'; readonly index: number; readonly batches: number}
	| {readonly kind: 'steps'; readonly perEpoch: number};

const known = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);

/**
Where training stands, from what its lines state: the counters as logged, and the position that they come to.
NaN where unknown.
*/
export class Clock {
	/** As the log counts. */
	epoch = Number.NaN;
	epochs = Number.NaN;
	batch = Number.NaN;
	batches = Number.NaN;
	steps = Number.NaN;
	tokens = Number.NaN;
	remaining = Number.NaN;

	/** Global step, and epochs done as a fraction. */
	step = Number.NaN;
	done = Number.NaN;
	readonly stopwatch = new Stopwatch();
	readonly size = new EpochSize();

	/** Set by a placed line, for the caller to take away. */
	repair: Repair | undefined;

	/** Whole epoch under way or last closed, from 0. */
	#index = Number.NaN;

	/** An epoch header was read and no figures since: figures without a counter belong to that epoch. */
	#isHeaded = false;

	/** Batches of an epoch where the log does not state them: the most seen in one. */
	#mostBatch = Number.NaN;
	#learnedBatches = Number.NaN;
	#hasStep = false;

	/** Total and latest batch of the longest loop, in a log that names no epoch. */
	#loopBatches = Number.NaN;
	#loopBatch = Number.NaN;
	#bases: EpochBase[] = [];
	#base: EpochBase | undefined;

	/** Base of the epochs that the log counts; 1 for fractions. */
	get base(): 0 | 1 {
		return this.#base === undefined || this.#base.isFraction ? 1 : this.#base.base;
	}

	get isFraction(): boolean {
		return this.#base?.isFraction ?? false;
	}

	/** Counters begin anew. The total of epochs stands until the log states another; that of steps is a bar's. */
	restart(): void {
		this.steps = Number.NaN;
		this.batch = Number.NaN;
		this.step = Number.NaN;
		this.done = Number.NaN;
		this.epoch = Number.NaN;
		this.#index = Number.NaN;
		this.#isHeaded = false;
		this.#mostBatch = Number.NaN;
		this.size.reset();
	}

	/** The steps that were stated so far were batches of an epoch: the lane says so from now on. */
	stepsWereBatches(perEpoch: number): void {
		this.#hasStep = false;
		this.size.reset();
		this.steps = Number.NaN;
		this.repair = {kind: 'steps', perEpoch};
	}

	/**
	Moves on to a line of training and fills `position`.

	@param hasFigures - False for a header or a bar that only moves the counters.
	*/
	place(counters: CountersInput, format: string, lane: Lane, hasFigures: boolean, position: Position): void {
		const {epoch, epochs, steps, tokens, remaining} = counters;
		const batch = counters.batch ?? (lane.isStepBatch ? counters.step : undefined);
		const batches = counters.batches ?? (lane.isStepBatch ? steps : undefined);
		const step = lane.isStepBatch ? undefined : counters.step;
		this.epochs = epochs ?? this.epochs;
		this.batches = batches ?? this.batches;
		this.tokens = tokens ?? this.tokens;
		this.remaining = remaining ?? Number.NaN;
		if (!lane.isStepBatch && steps !== undefined) {
			this.steps = steps;
			this.size.state(this.steps, this.epochs);
		}

		if (known(epoch)) {
			this.#enter(epoch, format);
		}

		if (known(step)) {
			this.#hasStep = true;
		}

		const wasDone = this.done;
		if (this.isFraction) {
			this.done = known(epoch) ? epoch : this.done;
		} else if (known(batch)) {
			this.#placeBatch(batch, batches);
		} else if (known(epoch)) {
			this.#placeEpoch(step, lane, hasFigures);
		} else if (known(step)) {
			this.#placeStep(step);
		} else if (this.#isHeaded && hasFigures) {
			this.done = this.#index + 1;
		}

		if (known(step)) {
			this.step = step;
		} else if (!this.#hasStep && !known(batch) && this.done !== wasDone) {
			this.step = this.done * this.batches;
		}

		this.batch = known(batch) ? batch : this.batch;
		this.#isHeaded = hasFigures ? false : this.#isHeaded || known(epoch);
		position.step = this.step;
		position.epoch = this.done;
		position.batch = batch ?? Number.NaN;
		position.tokens = this.tokens;
		position.time = this.stopwatch.read(counters);
	}

	/** The line just placed is out of order: training stays where it was, and so does its x, which must not fall. */
	hold(step: number, done: number, position: Position): void {
		this.step = this.step < step ? step : this.step;
		this.done = this.done < done ? done : this.done;
		position.step = this.step;
		position.epoch = this.done;
	}

	/**
	Fills `position` for an evaluation, which does not move training on: it stands where training does, unless it states
	a step or an epoch of its own that can be the training's.

	@param floor - Least step that can be one of training; below it the line counts something else, its batches say.
	*/
	placeEvaluation(
		counters: CountersInput,
		format: string,
		lane: Lane,
		floor: number,
		position: Position,
	): void {
		const {epoch, batch, step, time} = counters;
		position.step = this.step;
		position.epoch = this.done;
		position.batch = Number.NaN;
		position.tokens = counters.tokens ?? this.tokens;
		position.time = time === undefined ? this.stopwatch.seconds : this.stopwatch.read(counters);
		const ownStep = known(step) && !(step < floor) ? step : undefined;
		if (ownStep !== undefined) {
			position.step = ownStep;
		}

		if (!known(epoch)) {
			if (this.#isHeaded) {
				position.epoch = this.#index + 1;
			}

			return;
		}

		const base = this.#baseOf(format, epoch);
		this.#note(base, epoch);
		if (base.isFraction) {
			position.epoch = epoch;
		} else if (!known(batch)) {
			const index = epoch - base.base;
			const within = lane.isWithinEpoch && ownStep !== undefined;
			position.epoch = within ? this.#clamped(ownStep, index) : index + 1;
		}
	}

	#enter(epoch: number, format: string): void {
		const base = this.#baseOf(format, epoch);
		this.#base = base;
		this.#note(base, epoch);
		this.epoch = epoch;
		const index = base.isFraction ? Math.floor(epoch) : epoch - base.base;
		if (index === this.#index) {
			return;
		}

		this.batch = Number.NaN;
		if (index > this.#index && this.#mostBatch > 0) {
			const isFirst = Number.isNaN(this.#learnedBatches);
			this.#learnedBatches = Math.max(this.#mostBatch, isFirst ? 0 : this.#learnedBatches);
			if (isFirst) {
				this.repair = {kind: 'batches', index: this.#index, batches: this.#learnedBatches};
			}
		}

		this.#mostBatch = Number.NaN;
		this.#index = index;
	}

	#placeBatch(batch: number, batches: number | undefined): void {
		if (Number.isNaN(this.#index)) {
			this.#index = 0;
		}

		if (this.#base === undefined && batches !== undefined) {
			this.#countLoop(batch, batches);
			if (batches < this.#loopBatches) {
				return;
			}
		}

		if (batches !== undefined && batches > 0) {
			this.done = this.#index + Math.min(1, batch / batches);
			this.step = this.#hasStep ? this.step : this.#index * batches + batch;
			return;
		}

		this.#mostBatch = this.#mostBatch > batch ? this.#mostBatch : batch;
		this.done = this.#index + Math.min(1, batch / this.#learnedBatches);
	}

	/** No epoch in the log: the longest loop is the training's, and where it begins again the next epoch does. */
	#countLoop(batch: number, batches: number): void {
		if (batches === this.#loopBatches && batch < this.#loopBatch) {
			this.#index++;
		}

		if (!(batches < this.#loopBatches)) {
			this.#loopBatches = batches;
			this.#loopBatch = batch;
		}
	}

	#placeEpoch(step: number | undefined, lane: Lane, hasFigures: boolean): void {
		if (!hasFigures) {
			this.done = this.done > this.#index ? this.done : this.#index;
			return;
		}

		if (step === undefined || !lane.isWithinEpoch) {
			this.done = this.#index + 1;
		}

		if (step !== undefined) {
			const before = this.size.steps;
			this.size.note(this.#index, step);
			const after = this.size.steps;
			if (Number.isNaN(before) && after > 0) {
				this.repair = {kind: 'steps', perEpoch: after};
			}

			if (lane.isWithinEpoch) {
				this.done = this.#clamped(step, this.#index);
			}
		}
	}

	#placeStep(step: number): void {
		if (step !== this.step) {
			this.done = step / this.size.steps;
		}
	}

	/** Share of epoch `index` that is done at the step; NaN before the size of an epoch is known. */
	#clamped(step: number, index: number): number {
		return Math.min(index + 1, Math.max(index, step / this.size.steps));
	}

	#note(base: EpochBase, epoch: number): void {
		const shift = base.note(epoch, this.epochs);
		if (shift !== 0) {
			this.repair = {kind: 'shift', epochs: shift};
		}
	}

	#baseOf(format: string, epoch: number): EpochBase {
		if (this.#base?.format === format) {
			return this.#base;
		}

		let base = this.#bases.find(other => other.format === format);
		if (base === undefined) {
			base = new EpochBase(format, epoch, this.#index, this.#base?.base ?? 1);
			this.#bases.push(base);
		}

		return base;
	}
}
