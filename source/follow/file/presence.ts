import type {FollowEvent} from '../follow-event.js';

/** Looks in a row that find nothing before a path counts as empty: a file that is replaced is away for a moment. */
const looks = 2;

/** Tells when a path has lost its file, and when there is one again. */
export class Presence {
	#missed = 0;

	/** Takes what one look at the path has found. */
	*note(isThere: boolean): Generator<FollowEvent> {
		const wasGone = this.#missed >= looks;
		this.#missed = isThere ? 0 : this.#missed + 1;
		const isGone = this.#missed >= looks;
		if (isGone !== wasGone) {
			yield {kind: isGone ? 'gone' : 'back'};
		}
	}
}
