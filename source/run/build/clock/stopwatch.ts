import type {CountersInput} from '../reading-input.js';

/** A timestamp this much earlier than the one before belongs to another clock: another machine, another day's run. */
const otherClock = 60;

/** Turns timestamps, else elapsed times, into seconds since the start of the run that never fall. */
export class Stopwatch {
	/** Seconds since the start; NaN where the log says neither. */
	seconds = Number.NaN;
	#stamp = Number.NaN;
	#elapsed = Number.NaN;

	read(counters: CountersInput): number {
		const {time, elapsed} = counters;
		if (time !== undefined && Number.isFinite(time)) {
			this.#stamp = this.#advance(time / 1000, this.#stamp, 0);
		} else if (elapsed !== undefined && Number.isFinite(elapsed) && Number.isNaN(this.#stamp)) {
			this.#elapsed = this.#advance(elapsed, this.#elapsed, elapsed);
		}

		return this.seconds;
	}

	/** Moves on by what passed since `previous`; starts at `start`. An earlier reading (a resumed run) counts from 0 again. */
	#advance(now: number, previous: number, start: number): number {
		if (Number.isNaN(previous)) {
			this.seconds = Number.isNaN(this.seconds) ? start : this.seconds;
			return now;
		}

		const passed = now - previous;
		if (passed >= 0) {
			this.seconds += passed;
			return now;
		}

		if (-passed < otherClock && start === 0) {
			return previous;
		}

		this.seconds += start;
		return now;
	}
}
