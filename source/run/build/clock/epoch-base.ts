/**
Whether a kind of line counts epochs from 0 or from 1, or states them as fractions, worked out from what it has stated.
Lines of different formats are judged apart: a header may say `Epoch 1/10` above a dictionary with `'epoch': 0`.

It cannot be known when the first epoch that is stated is 2 or later (a log that begins in the middle, an evaluation
every five epochs): then the base of the other lines is taken, else 1.
*/
export class EpochBase {
	readonly format: string;
	base: 0 | 1;
	isFraction = false;

	/** Training went on in what the format calls epoch 0. */
	isZeroTrained = false;

	/**
	@param epoch - First epoch that the format states.
	@param current - Whole epoch under way or last closed, from 0, as other formats have told it; NaN where they have not.
	@param assumed - Base of the other formats.
	*/
	constructor(format: string, epoch: number, current: number, assumed: 0 | 1) {
		this.format = format;
		this.isFraction = !Number.isInteger(epoch);
		if (epoch === 0) {
			this.base = 0;
		} else if (epoch - current === 0 || epoch - current === 1) {
			this.base = epoch - current === 0 ? 0 : 1;
		} else {
			this.base = epoch === 1 ? 1 : assumed;
		}
	}

	/**
	Takes an epoch that the format states.

	@param epochs - Total as the log states it; NaN where it does not.
	@returns What must be added to the epochs (as a share done) of the points so far: they were read with another base.
	*/
	note(epoch: number, epochs: number): number {
		if (this.isFraction) {
			return 0;
		}

		if (!Number.isInteger(epoch)) {
			this.isFraction = true;

			// They were taken for epochs that close: done = epoch - base + 1.
			return this.base - 1;
		}

		if (epoch === 0) {
			this.base = 0;
		} else if (this.base === 0 && epoch === epochs && !this.#countsDone) {
			// Epoch 10 of 10: what was called epoch 0 was the state before training.
			this.base = 1;
			return -1;
		}

		return 0;
	}

	/**
	The epoch as an index from 0.

	@param epochs - Total as the log states it; NaN where it does not.
	*/
	indexOf(epoch: number, epochs: number): number {
		return this.isFraction ? Math.floor(epoch) : epoch - this.base - (this.isEnd(epoch, epochs) ? 1 : 0);
	}

	/** Whether the epoch is the number of those done: the end of the last one, and not another. */
	isEnd(epoch: number, epochs: number): boolean {
		return epoch === epochs && this.#countsDone;
	}

	/** A bar of epochs counts those done: it has the figures of the first at `0/10` and ends on `10/10`. */
	get #countsDone(): boolean {
		return this.format === 'progress-bar' && this.base === 0 && this.isZeroTrained;
	}
}
