import type {ListedRun} from '../../compare/order-summaries.js';
import type {Timers} from '../store.js';

/** The runs of a folder as the screen shows them. */
export type RunsData = {
	readonly runs: readonly ListedRun[];

	/** Files that may be logs, and how many of them have been looked into. */
	readonly files: number;
	readonly read: number;

	/** Milliseconds since 1970. */
	readonly now: number;
};

export type RunsStore = {
	/** The same object until the next change is shown. */
	readonly snapshot: () => RunsData;
	readonly subscribe: (listener: () => void) => () => void;

	/** Something has changed: it is shown soon. Costs nothing when called often. */
	readonly changed: () => void;
	readonly close: () => void;
};

/** A list that moves more often than this, in milliseconds, cannot be read. */
const shortestInterval = 250;

/** How long ago a run was changed is told anew after so many milliseconds. */
const heartbeat = 10_000;

/** Keeps the list of the screen and says when to draw it. `read` is called once for each drawing. */
export const createRunsStore = (read: () => Omit<RunsData, 'now'>, timers: Timers): RunsStore => {
	const listeners = new Set<() => void>();
	let data: RunsData = {...read(), now: timers.now()};
	let last = Number.NEGATIVE_INFINITY;
	let isDirty = false;
	let cancel: (() => void) | undefined;
	const publish = () => {
		isDirty = false;
		last = timers.now();
		data = {...read(), now: last};
		for (const listener of listeners) {
			listener();
		}

		if (!isDirty) {
			cancel = timers.after(heartbeat, publish);
		}
	};

	cancel = timers.after(heartbeat, publish);
	return {
		snapshot: () => data,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		changed: () => {
			if (!isDirty) {
				isDirty = true;
				cancel?.();
				cancel = timers.after(Math.max(0, last + shortestInterval - timers.now()), publish);
			}
		},
		close: () => {
			cancel?.();
			isDirty = true;
		},
	};
};
