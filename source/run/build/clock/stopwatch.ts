import type {Stated} from '../stated.js';

/** A timestamp this much earlier than the one before belongs to another clock: another machine, another day's run. */
const otherClock = 60;

/** Turns timestamps, else elapsed times, into seconds since the start of the run that never fall. */
export class Stopwatch {
	/** Seconds since the start; NaN where the log says neither. */
	seconds = Number.NaN;
	#stamp = Number.NaN;
	#elapsed = Number.NaN;

	read(stated: Stated): void {
		if (Number.isFinite(stated.time)) {
			this.#stamp = this.#advance(stated.time / 1000, this.#stamp, 0);
		} else if (Number.isFinite(stated.elapsed) && Number.isNaN(this.#stamp)) {
			this.#elapsed = this.#advance(stated.elapsed, this.#elapsed, stated.elapsed);
		}
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
