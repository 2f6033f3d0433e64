import {known} from '../stated.js';

/** So many epochs that took no longer than the one before are enough. */
const enough = 2;

/** Below so many seconds equal times, printed as whole seconds, may be those of a run that took long only to start. */
const tooShort = 30;

/** The times of epochs differ by less than this; what falls or grows by more is another clock, or one that runs on. */
const alike = 2;

/**
Tells elapsed times that begin with each epoch (`Epoch 3: total time 0:01:50`) from those that run on. They begin with the
epoch where they fall from one to the next by little, or stay the same.
*/
export class EpochTimes {
	#epoch = Number.NaN;
	#elapsed = Number.NaN;

	/** The least since times were alike. */
	#least = Number.NaN;
	#signs = 0;

	/** Times rose within the epoch: they are told by more than its end. */
	#rose = false;

	/** Times of earlier epochs that a reading of them as the run's own leaves out. */
	#missed = 0;

	/** The counters of the log begin again: a time that falls with them says nothing. */
	restart(): void {
		this.#epoch = Number.NaN;
		this.#rose = false;
		this.#forget(Number.NaN);
	}

	/**
	Takes the elapsed time of a line.

	@returns Seconds to add beside what passed since the line before: 0 for times that run on.
	*/
	missedBy(now: number, epoch: number): number {
		const before = this.#elapsed;
		const isNext = Math.floor(epoch) > Math.floor(this.#epoch) && known(before);
		this.#elapsed = now;
		this.#epoch = known(epoch) ? epoch : this.#epoch;
		if (!isNext) {
			this.#rose ||= now > before;
			return 0;
		}

		const runsOn = this.#rose && now >= before;
		this.#rose = false;
		if (runsOn || now * alike < before || Math.max(now, before) > alike * this.#least) {
			this.#forget(now);
			return 0;
		}

		this.#least = Math.min(now, known(this.#least) ? this.#least : before);
		this.#missed += now < before ? 0 : before;
		this.#signs += now < before || (now === before && now >= tooShort) ? 1 : 0;
		const missed = this.#signs >= enough ? this.#missed : 0;
		this.#missed -= missed;
		return missed;
	}

	#forget(elapsed: number): void {
		this.#elapsed = elapsed;
		this.#least = elapsed;
		this.#signs = 0;
		this.#missed = 0;
	}
}
