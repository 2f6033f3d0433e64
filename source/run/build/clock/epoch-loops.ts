/**
The batches of an epoch, as far as its lines tell them. In a log that names no epoch the longest loop is the training's, and
where it begins again the next epoch does. Where no total is stated, an epoch has the most batches that were seen in one.
*/
export class EpochLoops {
	/** Total and latest batch of the longest loop; NaN before one. */
	batches = Number.NaN;
	batch = Number.NaN;

	/** Batches of an epoch where the log does not state them; NaN before the second epoch. */
	learned = Number.NaN;

	/** The most seen in the epoch under way. */
	#most = Number.NaN;

	/** Takes a batch of a log that names no epoch. Returns whether an epoch begins with it. */
	count(batch: number, batches: number): boolean {
		const isNext = batches === this.batches && batch < this.batch;
		if (!(batches < this.batches)) {
			this.batches = batches;
			this.batch = batch;
		}

		return isNext;
	}

	/** Takes a batch whose total is not stated. */
	see(batch: number): void {
		this.#most = this.#most > batch ? this.#most : batch;
	}

	/** Another epoch begins, which follows the one under way or not. Returns whether the size of an epoch is known by it. */
	close(isNext: boolean): boolean {
		const most = this.#most;
		const isFirst = isNext && most > 0 && Number.isNaN(this.learned);
		if (isNext && most > 0) {
			this.learned = this.learned > most ? this.learned : most;
		}

		this.#most = Number.NaN;
		return isFirst;
	}

	/** Counters begin anew; what was learned holds. */
	restart(): void {
		this.#most = Number.NaN;
	}
}
