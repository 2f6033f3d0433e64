import type {ArrivalPace} from '../run.js';

const size = 64;

/** An interval is told from this many points on. */
const fewest = 5;

/** When the latest points arrived, and where they stood: a ring of fixed size. */
export class Arrivals {
	readonly #at = new Float64Array(size);
	readonly #step = new Float64Array(size);
	readonly #done = new Float64Array(size);
	#count = 0;

	/** @param arrived - Milliseconds since 1970. */
	add(arrived: number, step: number, done: number): void {
		const index = this.#count++ % size;
		this.#at[index] = arrived;
		this.#step[index] = step;
		this.#done[index] = done;
	}

	/** Median milliseconds between two arrivals; undefined before five of them. */
	interval(): number | undefined {
		const {length} = this;
		if (length < fewest) {
			return undefined;
		}

		const gaps: number[] = [];
		for (let index = 1; index < length; index++) {
			gaps.push(this.#get(this.#at, index) - this.#get(this.#at, index - 1));
		}

		gaps.sort((a, b) => a - b);
		return gaps[gaps.length >> 1];
	}

	/** Undefined before five arrivals, or where they all came at once. */
	pace(): ArrivalPace | undefined {
		const {length} = this;
		if (length < fewest) {
			return undefined;
		}

		const last = length - 1;
		const seconds = (this.#get(this.#at, last) - this.#get(this.#at, 0)) / 1000;
		const steps = this.#get(this.#step, last) - this.#get(this.#step, 0);
		const epochs = this.#get(this.#done, last) - this.#get(this.#done, 0);
		return seconds > 0
			? {
					stepsPerSecond: steps > 0 ? steps / seconds : undefined,
					epochsPerSecond: epochs > 0 ? epochs / seconds : undefined,
				}
			: undefined;
	}

	get length(): number {
		return Math.min(this.#count, size);
	}

	/** @param index - From the oldest that is kept. */
	#get(column: Float64Array, index: number): number {
		const oldest = Math.max(0, this.#count - size);
		return column[(oldest + index) % size] ?? Number.NaN;
	}
}
