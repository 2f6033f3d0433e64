import {setImmediate as breathe, setTimeout as sleep} from 'node:timers/promises';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import type {Run} from '../../run/run.js';
import {type Entry, summariseEntry} from './entries.js';
import {findLogs} from './find-logs.js';
import {followLarge} from './follow-large.js';
import {glance} from './glance.js';
import {type CatalogueList, createShelf, isOpen} from './shelf.js';

/** The folder is looked through again after so long, in milliseconds, and for at most a tenth of the time. */
const interval = 2000;
const shareOfTime = 10;

/** A run that was seen running is looked at again after so long, in milliseconds, to see whether it has stalled. */
const stateAge = 60_000;

/** The runs of a folder and of those below it, as they come and go. Holds summaries, never runs. */
export type Catalogue = {
	/** The same object until something changes. */
	readonly list: () => CatalogueList;

	/** Which runs are on the screen: they are read first, and whole. */
	readonly show: (paths: readonly string[]) => void;

	/** Looks until `signal` ends it. */
	readonly run: (changed: () => void, signal: AbortSignal) => Promise<void>;
};

const isAging = (entry: Entry): boolean => isOpen(entry) && Date.now() - entry.readAt > stateAge;

/** @param names - What names in the logs mean. */
export function createCatalogue(
	folder: string,
	target: number | undefined,
	names: readonly GivenName[] = [],
): Catalogue {
	const shelf = createShelf(folder);
	let shown: readonly string[] = [];
	return {
		list: shelf.list,
		show(paths) {
			shown = paths;
		},
		async run(changed, signal) {
			const tell = (path: string, run: Run): void => {
				const entry = shelf.get(path);
				if (entry !== undefined) {
					shelf.settle(entry, summariseEntry(run, entry, false, target));
					changed();
				}
			};

			const large = followLarge(tell, names, signal);

			while (!signal.aborted) {
				const begun = Date.now();
				shelf.reconcile(await findLogs(folder));
				await shelf.lookForWriters(shown);
				const pause = Math.max(interval, (Date.now() - begun) * shareOfTime);
				changed();
				const waiting = shelf.paths().reverse();
				const next = (): Entry | undefined => {
					const first = shown.map(path => shelf.get(path)).find(entry => entry?.isStale);
					return first ?? shelf.get(waiting.pop() ?? '');
				};
				while (!signal.aborted && waiting.length > 0) {
					const entry = next();
					if (entry === undefined || !(entry.isStale || isAging(entry))) {
						continue;
					}

					if (large.has(entry.log.path)) {
						large.again(entry.log.path);
						entry.isStale = false;
						continue;
					}

					const seen = await glance(entry.log, names);
					shelf.settle(
						entry,
						seen === undefined ? 'none' : summariseEntry(seen.run, entry, seen.isPart, target),
					);
					changed();
					await breathe();
				}

				large.watch(
					shown.filter(path => {
						const summary = shelf.get(path)?.summary;
						return summary !== undefined && summary !== 'none' && summary.isPart;
					}),
				);
				await sleep(pause, undefined, {signal, ref: false}).catch(() => undefined);
			}
		},
	};
}
