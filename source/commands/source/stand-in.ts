import type {Run} from '../../run/run.js';

/** After so many milliseconds the whole run that took the place of its preview has been drawn. */
const drawn = 200;

/** The run of the beginning and the end of a large log, which stands in for the whole until that has been read. */
export type StandIn = {
	/** Undefined before there is one, and once the whole run is there. */
	readonly run: () => Run | undefined;

	/** Whether what is shown is no run to diagnose. */
	readonly isPreview: () => boolean;
	readonly show: (run: Run | undefined) => void;

	/**
	All has been read. Drawing the whole run and diagnosing it are two waits for a key, not one: for a moment it still counts
	as a preview; `then` is called after it.
	*/
	readonly giveWay: (then: () => void) => void;

	/** The log starts over. */
	readonly drop: () => void;
};

export function createStandIn(): StandIn {
	let run: Run | undefined;
	let isBeingDrawn = false;
	return {
		run: () => run,
		isPreview: () => run !== undefined || isBeingDrawn,
		show(preview) {
			run = preview;
		},
		giveWay(then) {
			if (run === undefined) {
				return;
			}

			run = undefined;
			isBeingDrawn = true;
			setTimeout(() => {
				isBeingDrawn = false;
				then();
			}, drawn).unref();
		},
		drop() {
			run = undefined;
		},
	};
}
