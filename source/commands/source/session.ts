import {createDataStore, type DataStore} from '../../view/store.js';
import type {Options} from '../options/options.js';
import {keepGarbageLow} from '../small-heap.js';
import {createFeed} from './feed.js';
import type {Source} from './source.js';
import {timers} from './timers.js';

/** A word of the command line and what it names. */
export type Watched = {readonly word: string; readonly source: Source};

/** Sources that are being read for the screen. */
export type Session = {
	readonly store: DataStore;

	/** Fulfilled when there is something to show; rejects with what cannot be read at all. */
	readonly ready: Promise<void>;

	/** Told of what goes wrong later. */
	readonly onProblem: (listener: (problem: unknown) => void) => void;

	/** Fulfilled when nothing more can come, or when reading failed. */
	readonly finished: Promise<void>;
	readonly isFinished: () => boolean;

	/** Stops reading. */
	readonly close: () => void;
};

/** Begins to read sources: one run, or several to compare. */
export function openSession(watched: readonly Watched[], options: Options): Session {
	keepGarbageLow();
	const stop = new AbortController();
	const feeds = watched.map(({word, source}) => createFeed(word, source, options));
	const store = createDataStore(() => ({feeds: feeds.map(feed => feed.now()), now: Date.now()}), timers);
	const ready = feeds.map(() => Promise.withResolvers<void>());
	const reading = Promise.all(
		feeds.map((feed, index) =>
			feed.read({change: store.changed, ready: () => ready[index]?.resolve()}, stop.signal),
		),
	);
	let isFinished = false;
	const finish = () => {
		isFinished = true;
	};
	return {
		store,
		finished: reading.then(finish, finish),
		isFinished: () => isFinished,
		ready: Promise.race([reading, Promise.all(ready.map(({promise}) => promise))]).then(() => store.flush()),
		onProblem(listener) {
			reading.catch(listener);
		},
		close() {
			stop.abort();
			store.close();
		},
	};
}
