import {setImmediate as breathe, setTimeout as sleep} from 'node:timers/promises';
import type {ListedRun} from '../../compare/order-summaries.js';
import type {RunSummary} from '../../compare/summarise-run.js';
import {writtenAmong} from '../../follow/writers.js';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import type {Run} from '../../run/run.js';
import {type Entry, newEntry, runsAmong, summariseEntry} from './entries.js';
import {type FoundLog, findLogs} from './find-logs.js';
import {followLarge} from './follow-large.js';
import {glance} from './glance.js';
import type {Kinds} from './group-logs.js';

/** The folder is looked through again after so long, in milliseconds, and for at most a tenth of the time. */
const interval = 2000;
const shareOfTime = 10;

/** A run that was seen running is looked at again after so long, in milliseconds, to see whether it has stalled. */
const stateAge = 60_000;

export type CatalogueList = {
	readonly runs: readonly ListedRun[];

	/** Files that may be logs, and how many of them have been looked into. */
	readonly files: number;
	readonly read: number;
};

/** The runs of a folder and of those below it, as they come and go. Holds summaries, never runs. */
export type Catalogue = {
	/** The same object until something changes. */
	readonly list: () => CatalogueList;

	/** Which runs are on the screen: they are read first, and whole. */
	readonly show: (paths: readonly string[]) => void;

	/** Looks until `signal` ends it. */
	readonly run: (changed: () => void, signal: AbortSignal) => Promise<void>;
};

/** What a run that is not over looks like: whether it is still written decides what it is. */
const isOpen = ({summary}: Entry): boolean =>
	summary !== undefined &&
	summary !== 'none' &&
	!summary.progress.isOver &&
	(summary.progress.state === 'running' || summary.progress.state === 'stalled');

const isAging = (entry: Entry): boolean => isOpen(entry) && Date.now() - entry.readAt > stateAge;

/** @param names - What names in the logs mean. */
export function createCatalogue(
	folder: string,
	target: number | undefined,
	names: readonly GivenName[] = [],
): Catalogue {
	const entries = new Map<string, Entry>();
	const kinds: Kinds = new Map();
	let shown: readonly string[] = [];
	let list: CatalogueList | undefined;
	let read = 0;

	/** Takes over what the folder holds now. */
	function reconcile(logs: readonly FoundLog[]): void {
		const paths = new Set(logs.map(({path}) => path));
		for (const [path, entry] of entries) {
			if (!paths.has(path)) {
				entries.delete(path);
				kinds.delete(path);
				read -= entry.summary === undefined ? 0 : 1;
				list = undefined;
			}
		}

		for (const log of logs) {
			const entry = entries.get(log.path);
			if (entry === undefined) {
				entries.set(log.path, newEntry(log));
				list = undefined;
			} else if (entry.log.size !== log.size || entry.log.modified !== log.modified) {
				entry.log = log;
				entry.isStale = true;
				list = undefined;
			}
		}
	}

	function settle(entry: Entry, summary: RunSummary | 'none'): void {
		read += entry.summary === undefined ? 1 : 0;
		entry.summary = summary;
		entry.isStale = false;
		entry.readAt = Date.now();
		list = undefined;
	}

	/** A killed training is told at once, not after minutes of silence. */
	async function lookForWriters(): Promise<void> {
		const open = shown.flatMap(path => entries.get(path) ?? []).filter(isOpen);
		const written = open.length === 0 ? new Set() : await writtenAmong(open.map(({log}) => log.path));
		for (const entry of open) {
			const isWritten = written.has(entry.log.path);
			if (isWritten || entry.isWritten !== undefined) {
				entry.isStale ||= entry.isWritten !== undefined && entry.isWritten !== isWritten;
				entry.isWritten = isWritten;
			}
		}
	}

	return {
		list() {
			list ??= {runs: runsAmong(folder, entries.values(), kinds), files: entries.size, read};
			return list;
		},
		show(paths) {
			shown = paths;
		},
		async run(changed, signal) {
			const tell = (path: string, run: Run): void => {
				const entry = entries.get(path);
				if (entry !== undefined) {
					settle(entry, summariseEntry(run, entry, false, target));
					changed();
				}
			};

			const large = followLarge(tell, names, signal);

			while (!signal.aborted) {
				const begun = Date.now();
				reconcile(await findLogs(folder));
				await lookForWriters();
				const pause = Math.max(interval, (Date.now() - begun) * shareOfTime);
				changed();
				const waiting = [...entries.keys()].reverse();
				const next = (): Entry | undefined => {
					const first = shown.map(path => entries.get(path)).find(entry => entry?.isStale);
					return first ?? entries.get(waiting.pop() ?? '');
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
					settle(entry, seen === undefined ? 'none' : summariseEntry(seen.run, entry, seen.isPart, target));
					changed();
					await breathe();
				}

				large.watch(
					shown.filter(path => {
						const summary = entries.get(path)?.summary;
						return summary !== undefined && summary !== 'none' && summary.isPart;
					}),
				);
				await sleep(pause, undefined, {signal, ref: false}).catch(() => undefined);
			}
		},
	};
}
