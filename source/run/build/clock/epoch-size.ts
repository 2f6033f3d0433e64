/** A counter may turn an iteration late, or an epoch leave one out: bounds that cross by less than this still hold. */
const tolerance = 0.01;

/**
How many global steps an epoch has, from lines that state both. The last step seen in epoch i (from 0) is at most
(i + 1) sizes, the first one at least i sizes: the bounds close in on the size as epochs pass. NaN before the second epoch.
*/
export class EpochSize {
	#least = 0;
	#most = Number.POSITIVE_INFINITY;
	#index = Number.NaN;
	#exact = Number.NaN;

	get steps(): number {
		if (this.#exact > 0) {
			return this.#exact;
		}

		// Bounds that cross further: the steps do not begin with the epochs (a resumed run, another unit).
		return this.#most >= this.#least * (1 - tolerance) && Number.isFinite(this.#most)
			? (this.#least + this.#most) / 2
			: Number.NaN;
	}

	/** Totals of the run that the log states. */
	state(steps: number, epochs: number): void {
		if (steps > 0 && epochs > 0) {
			this.#exact = steps / epochs;
		}
	}

	/**
	@param index - Epoch under way, from 0.
	@param step - Global step.
	*/
	note(index: number, step: number): void {
		this.#least = Math.max(this.#least, step / (index + 1));
		if (index !== this.#index) {
			if (index > 0 && index > this.#index) {
				this.#most = Math.min(this.#most, step / index);
			}

			this.#index = index;
		}
	}

	reset(): void {
		this.#least = 0;
		this.#most = Number.POSITIVE_INFINITY;
		this.#index = Number.NaN;
	}
}
