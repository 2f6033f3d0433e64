import {EpochBase} from './epoch-base.js';
import {EpochSize} from './epoch-size.js';

/** What turns out later about points that were placed already. `columns-repair.ts` puts it right. */
export type Repair =
	| {readonly kind: 'shift'; readonly epochs: number}
	| {readonly kind: 'batches'; readonly index: number; readonly batches: number}
	| {readonly kind: 'steps'; readonly perEpoch: number};

/**
Epochs done, as a fraction, from what lines state: the epoch as logged, a batch, a global step. NaN where unknown.
*/
export class EpochCounter {
	done = Number.NaN;
	readonly size = new EpochSize();

	/** Whole epoch under way or last closed, from 0. */
	index = Number.NaN;

	/** Set by what was stated, for the caller to take away. */
	repair: Repair | undefined;

	/** What the log states most recently: its format decides how it counts. */
	#base: EpochBase | undefined;
	readonly #bases: EpochBase[] = [];

	/** Batches of an epoch where the log does not state them: the most seen in one. */
	#mostBatch = Number.NaN;
	#learnedBatches = Number.NaN;

	/** Total and latest batch of the longest loop, in a log that names no epoch. */
	#loopBatches = Number.NaN;
	#loopBatch = Number.NaN;

	/** Base of the epochs that the log counts; 1 for fractions. */
	get base(): 0 | 1 {
		return this.#base === undefined || this.#base.isFraction ? 1 : this.#base.base;
	}

	get isFraction(): boolean {
		return this.#base?.isFraction ?? false;
	}

	get format(): string | undefined {
		return this.#base?.format;
	}

	/** Counters begin anew. */
	restart(): void {
		this.done = Number.NaN;
		this.index = Number.NaN;
		this.#mostBatch = Number.NaN;
		this.size.reset();
	}

	/**
	A line of training states its epoch, as logged.

	@param epochs - Total, NaN where unknown.
	@returns Whether it is another epoch than before.
	*/
	enter(epoch: number, format: string, epochs: number): boolean {
		const base = this.#baseOf(format, epoch);
		this.#base = base;
		this.#note(base, epoch, epochs);
		const index = base.isFraction ? Math.floor(epoch) : epoch - base.base;
		if (index === this.index) {
			return false;
		}

		if (index > this.index && this.#mostBatch > 0) {
			const isFirst = Number.isNaN(this.#learnedBatches);
			this.#learnedBatches = Math.max(this.#mostBatch, isFirst ? 0 : this.#learnedBatches);
			if (isFirst) {
				this.repair = {kind: 'batches', index: this.index, batches: this.#learnedBatches};
			}
		}

		this.#mostBatch = Number.NaN;
		this.index = index;
		return true;
	}

	/**
	An evaluation states its epoch: training stays where it is.

	@param within - Global step of an evaluation within its epoch; undefined for one that closes it or says no step.
	@returns Epochs done.
	*/
	ofEvaluation(epoch: number, format: string, epochs: number, within: number | undefined): number {
		const base = this.#baseOf(format, epoch);
		this.#note(base, epoch, epochs);
		if (base.isFraction) {
			return epoch;
		}

		const index = epoch - base.base;
		return within === undefined ? index + 1 : this.#clamped(within, index);
	}

	/** A line states the epoch as a fraction, or nothing of it: the fraction stands. */
	placeFraction(epoch: number | undefined): void {
		this.done = epoch ?? this.done;
	}

	/** A line states a batch of the epoch under way. Returns the steps of training so far, NaN where unknown. */
	placeBatch(batch: number, batches: number | undefined): number {
		if (Number.isNaN(this.index)) {
			this.index = 0;
		}

		if (this.#base === undefined && batches !== undefined) {
			this.#countLoop(batch, batches);
			if (batches < this.#loopBatches) {
				return this.index * this.#loopBatches + this.#loopBatch;
			}
		}

		if (batches !== undefined && batches > 0) {
			this.done = this.index + Math.min(1, batch / batches);
			return this.index * batches + batch;
		}

		this.#mostBatch = this.#mostBatch > batch ? this.#mostBatch : batch;
		this.done = this.index + Math.min(1, batch / this.#learnedBatches);
		return Number.NaN;
	}
	/** No epoch in the log: the longest loop is the training's, and where it begins again the next epoch does. */
	#countLoop(batch: number, batches: number): void {
		if (batches === this.#loopBatches && batch < this.#loopBatch) {
			this.index++;
		}

		if (!(batches < this.#loopBatches)) {
			this.#loopBatches = batches;
			this.#loopBatch = batch;
		}
	}

	/** A line states the epoch but no batch: it closes the epoch, unless other lines of its lane lie within it too. */
	placeEpoch(step: number | undefined, isWithin: boolean, hasFigures: boolean): void {
		if (!hasFigures) {
			this.done = this.done > this.index ? this.done : this.index;
			return;
		}

		if (step === undefined || !isWithin) {
			this.done = this.index + 1;
		}

		if (step !== undefined) {
			const before = this.size.steps;
			this.size.note(this.index, step);
			const after = this.size.steps;
			if (Number.isNaN(before) && after > 0) {
				this.repair = {kind: 'steps', perEpoch: after};
			}

			if (isWithin) {
				this.done = this.#clamped(step, this.index);
			}
		}
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

	#note(base: EpochBase, epoch: number, epochs: number): void {
		const shift = base.note(epoch, epochs);
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
			base = new EpochBase(format, epoch, this.index, this.#base?.base ?? 1);
			this.#bases.push(base);
		}

		return base;
	}
}
