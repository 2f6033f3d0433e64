import {pauseIn} from '../progress/pause.js';
import type {ArrivalPace} from '../run.js';

const size = 64;

/** An interval is told from this many points on. */
const fewest = 5;

/** A wait of so many times the usual one is a pause: less, and it may be the only evaluation among the latest points. */
const timesUsual = 100;

/** When the latest points arrived, and where they stood: a ring of fixed size. */
export class Arrivals {
	readonly #at = new Float64Array(size);
	readonly #step = new Float64Array(size);
	readonly #done = new Float64Array(size);
	#count = 0;

	/** How many had arrived when the counters began anew. */
	#begun = 0;

	/** Counters begin anew: what came before, and the wait until then, says nothing of the pace from now on. */
	restart(): void {
		this.#begun = this.#count;
	}

	/** @param arrived - Milliseconds since 1970. */
	add(arrived: number, step: number, done: number): void {
		const index = this.#count++ % size;
		this.#at[index] = arrived;
		this.#step[index] = step;
		this.#done[index] = done;
	}

	/** Median milliseconds between two arrivals; undefined before five of them. */
	interval(): number | undefined {
		const times = this.#latest(this.#at, 0);
		if (times.length < fewest) {
			return undefined;
		}

		const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
		gaps.sort((a, b) => a - b);
		return gaps[gaps.length >> 1];
	}

	/** Undefined before five arrivals, or where they all came at once. One pause among them is left out. */
	pace(): ArrivalPace | undefined {
		const times = this.#latest(this.#at, this.#begun);
		const last = times.length - 1;
		if (times.length < fewest) {
			return undefined;
		}

		const pause = pauseIn(times, {begin: 0, from: 0, to: last, times: timesUsual}) ?? 0;
		const passed = (column: readonly number[]): number => {
			const at = (index: number): number => column[index] ?? Number.NaN;
			return at(last) - at(0) - (pause === 0 ? 0 : at(pause) - at(pause - 1));
		};

		const seconds = passed(times) / 1000;
		const steps = passed(this.#latest(this.#step, this.#begun));
		const epochs = passed(this.#latest(this.#done, this.#begun));
		return seconds > 0
			? {
					stepsPerSecond: steps > 0 ? steps / seconds : undefined,
					epochsPerSecond: epochs > 0 ? epochs / seconds : undefined,
				}
			: undefined;
	}

	/** The values of the latest arrivals that are kept, oldest first, from the `begun`-th of all on. */
	#latest(column: Float64Array, begun: number): readonly number[] {
		const oldest = Math.max(begun, this.#count - size);
		return Array.from(
			{length: this.#count - oldest},
			(_, index) => column[(oldest + index) % size] ?? Number.NaN,
		);
	}
}
