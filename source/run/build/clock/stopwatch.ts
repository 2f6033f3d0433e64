import {known, type Stated} from '../stated.js';
import {EpochTimes} from './epoch-times.js';

/** A timestamp this much earlier than the one before belongs to another clock: another machine, another day's run. */
const otherClock = 60;

/** Turns timestamps, else elapsed times, into seconds since the start of the run that never fall. */
export class Stopwatch {
	/** Seconds since the start; NaN where the log says neither. */
	seconds = Number.NaN;
	#stamp = Number.NaN;
	#elapsed = Number.NaN;
	readonly #epochTimes = new EpochTimes();

	/** Counters begin anew: elapsed times may, too. */
	restart(): void {
		this.#epochTimes.restart();
	}

	/** @param epoch - Under way, as the log counts. */
	read(stated: Stated, epoch: number): void {
		if (known(stated.time)) {
			this.#readStamp(stated.time / 1000);
		} else if (known(stated.elapsed) && !known(this.#stamp)) {
			this.#readElapsed(stated.elapsed, epoch);
		}
	}

	#readStamp(now: number): void {
		const passed = known(this.#stamp) ? now - this.#stamp : 0;
		if (!known(this.seconds)) {
			this.seconds = 0;
		}

		if (passed >= 0) {
			this.seconds += passed;
		} else if (-passed < otherClock) {
			return;
		}

		this.#stamp = now;
	}

	/** A time that fell began again: with the epoch, or in a resumed run. */
	#readElapsed(now: number, epoch: number): void {
		const before = this.#elapsed;
		const missed = this.#epochTimes.missedBy(now, epoch);
		this.#elapsed = now;
		if (known(before)) {
			this.seconds += missed + (now >= before ? now - before : now);
		} else {
			this.seconds = known(this.seconds) ? this.seconds : now;
		}
	}
}
