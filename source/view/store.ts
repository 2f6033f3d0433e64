import type {RunFeed} from './run-feed.js';

/** What the screen shows of the data: one run, or several that are compared. */
export type ScreenData = {
	readonly feeds: readonly RunFeed[];

	/** Milliseconds since 1970. */
	readonly now: number;
};

export type DataStore = {
	/** The data of the last flush: the same object until the next. */
	readonly snapshot: () => ScreenData;
	readonly subscribe: (listener: () => void) => () => void;

	/** The data has changed: it is shown soon. Costs nothing when called often. */
	readonly changed: () => void;

	/** Shows what is there now, if it has changed: before a key is answered, and at the end. */
	readonly flush: () => void;

	/**
	A frame is written: what it took decides how soon the next may come. Only the first one after a flush counts, not those
	that answer a key.
	*/
	readonly frameShown: () => void;

	/** The clock it goes by, for work that is done in turns. */
	readonly timers: Timers;

	/** Stops the timers. */
	readonly close: () => void;
};

export type Timers = {
	readonly after: (milliseconds: number, callback: () => void) => () => void;
	readonly now: () => number;
};

/**
Milliseconds between two updates at the least. Just under those of a run that logs ten times a second: were they as many,
each delay would make all that comes after it wait as long.
*/
const shortestInterval = 90;

/** A flush may come so many milliseconds late without putting off the next one. */
const slack = 50;

/**
Frames may take a fifth of the time: one of 40 ms is drawn five times a second. A single dear one, as when the diagnosis is
made anew, puts nothing off.
*/
const shareForFrames = 5;

/** While nothing arrives, a run can still become stalled: seen once in this many milliseconds. */
const heartbeat = 1000;

/**
Keeps the data of the screen and says when to draw it. `read` gives the data as it is at the moment; it is called once
a flush, so that a burst of lines costs one frame. Throttled here, never in the drawing, so that keys stay quick.
*/
export const createDataStore = (read: () => ScreenData, timers: Timers): DataStore => {
	const listeners = new Set<() => void>();
	let data = read();
	let dirty = false;
	let waiting = false;
	let interval = shortestInterval;
	let tookBefore = 0;
	let lastFlush = Number.NEGATIVE_INFINITY;

	/** When the last flush was due: the next one is by so much earlier as this one was late. */
	let beat = Number.NEGATIVE_INFINITY;
	let cancel: (() => void) | undefined;
	let closed = false;

	const publish = () => {
		cancel?.();
		cancel = undefined;
		dirty = false;
		waiting = true;
		lastFlush = timers.now();
		beat = Math.min(lastFlush, Math.max(beat + interval, lastFlush - slack));
		data = read();
		for (const listener of listeners) {
			listener();
		}

		rest();
	};

	const rest = () => {
		if (!closed && cancel === undefined && data.feeds.some(feed => feed.following)) {
			cancel = timers.after(heartbeat, publish);
		}
	};

	rest();
	return {
		snapshot: () => data,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		changed: () => {
			if (dirty || closed) {
				return;
			}

			dirty = true;
			cancel?.();
			cancel = timers.after(Math.max(0, beat + interval - timers.now()), publish);
		},
		flush: () => {
			if (dirty && !closed) {
				publish();
			}
		},
		frameShown: () => {
			if (waiting) {
				waiting = false;
				const took = timers.now() - lastFlush;
				interval = Math.max(shortestInterval, shareForFrames * Math.min(took, tookBefore));
				tookBefore = took;
			}
		},
		timers,
		close: () => {
			closed = true;
			cancel?.();
			cancel = undefined;
		},
	};
};
