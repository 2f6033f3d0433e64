import type {Timers} from '../../view/store.js';

/** The clock and the timers of the process. */
export const timers: Timers = {
	now: () => Date.now(),
	after(milliseconds, callback) {
		const timer = setTimeout(callback, milliseconds);
		return () => clearTimeout(timer);
	},
};
