import type {EpochBase} from './epoch-base.js';
import {EpochBases} from './epoch-bases.js';
import {EpochLoops} from './epoch-loops.js';
import {EpochSize} from './epoch-size.js';
import type {Repair} from './repair.js';

/** Epochs done, as a fraction, from what lines state: the epoch as logged, a batch, a global step. NaN where unknown. */
export class EpochCounter {
	done = Number.NaN;
	readonly size = new EpochSize();

	/** Whole epoch under way or last closed, from 0. */
	index = Number.NaN;

	/** Steps of training so far by the batch that was placed last; NaN where the size of its epoch is unknown. */
	stepsByBatch = Number.NaN;

	/** Set by what was stated, for the caller to take away. */
	repair: Repair | undefined;

	/** The latest epoch of training was a fraction. */
	isFraction = false;
	format: string | undefined;

	/** The line says that its epoch, the last one, is over. */
	#isOver = false;
	readonly #bases = new EpochBases();
	readonly #loops = new EpochLoops();

	/** Base of the epochs that the log counts; 1 for fractions. */
	get base(): 0 | 1 {
		const base = this.#bases.current;
		return base === undefined || base.isFraction ? 1 : base.base;
	}

	/** Counters begin anew. */
	restart(): void {
		this.done = Number.NaN;
		this.index = Number.NaN;
		this.#loops.restart();
		this.size.reset();
	}

	/**
	A line of training states its epoch, as logged.

	@param epochs - Total, NaN where unknown.
	@returns Whether it is another epoch than before.
	*/
	enter(epoch: number, format: string, epochs: number): boolean {
		const base = this.#bases.of(format, epoch, this.index);
		this.#bases.current = base;
		this.#note(base, epoch, epochs);
		this.isFraction = base.isFraction;
		this.format = format;
		const index = base.indexOf(epoch, epochs);
		this.#isOver = base.isEnd(epoch, epochs);
		if (index === this.index) {
			return false;
		}

		if (this.#loops.close(index > this.index)) {
			this.repair = {kind: 'batches', index: this.index, batches: this.#loops.learned};
		}

		this.index = index;
		return true;
	}

	/** Whether a bar that counts from 0 states its total as the epoch. */
	isAtTotal(epoch: number, epochs: number): boolean {
		return this.#bases.current?.isEnd(epoch, epochs) ?? false;
	}

	/**
	An evaluation states its epoch: training stays where it is.

	@param within - Global step of an evaluation within its epoch; NaN for one that closes it or says no step.
	@returns Epochs done.
	*/
	ofEvaluation(epoch: number, format: string, epochs: number, within: number): number {
		const base = this.#bases.of(format, epoch, this.index);
		this.#note(base, epoch, epochs);
		this.isFraction = this.#bases.current?.isFraction ?? false;
		if (base.isFraction) {
			return epoch;
		}

		const index = base.indexOf(epoch, epochs);
		return Number.isNaN(within) ? index + 1 : this.#clamped(within, index);
	}

	/** A line states a batch of the epoch under way. */
	placeBatch(batch: number, batches: number): void {
		if (Number.isNaN(this.index)) {
			this.index = 0;
		}

		this.#noteTrained();
		if (this.#bases.current === undefined && !Number.isNaN(batches)) {
			const loops = this.#loops;
			if (loops.count(batch, batches)) {
				this.index++;
			}

			if (batches < loops.batches) {
				this.stepsByBatch = this.index * loops.batches + loops.batch;
				return;
			}
		}

		if (batches > 0) {
			this.done = this.index + Math.min(1, batch / batches);
			this.stepsByBatch = this.index * batches + batch;
			return;
		}

		this.#loops.see(batch);
		this.done = this.index + Math.min(1, batch / this.#loops.learned);
		this.stepsByBatch = Number.NaN;
	}

	/**
	A line states the epoch but no batch: it closes the epoch, unless other lines of its lane lie within it too.

	@param step - NaN where the line states none.
	*/
	placeEpoch(step: number, isWithin: boolean, hasFigures: boolean): void {
		if (!hasFigures && !this.#isOver) {
			this.done = this.done > this.index ? this.done : this.index;
			return;
		}

		this.#noteTrained();
		if (Number.isNaN(step)) {
			this.done = this.index + 1;
			return;
		}

		const before = this.size.steps;
		this.size.note(this.index, step);
		const after = this.size.steps;
		if (Number.isNaN(before) && after > 0) {
			this.repair = {kind: 'steps', perEpoch: after};
		}

		this.done = isWithin ? this.#clamped(step, this.index) : this.index + 1;
	}

	/** A line states a global step alone. */
	placeStep(step: number): void {
		this.done = step / this.size.steps;
	}

	/** Figures without a counter below a header: they speak of its epoch. */
	close(): void {
		this.done = this.index + 1;
	}

	/** Share of epoch `index` that is done at the step; NaN before the size of an epoch is known. */
	#clamped(step: number, index: number): number {
		return Math.min(index + 1, Math.max(index, step / this.size.steps));
	}

	#noteTrained(): void {
		const {current} = this.#bases;
		if (current !== undefined && this.index === 0) {
			current.isZeroTrained = true;
		}
	}

	#note(base: EpochBase, epoch: number, epochs: number): void {
		const shift = base.note(epoch, epochs);
		if (shift !== 0) {
			this.repair = {kind: 'shift', epochs: shift};
		}
	}
}
