import {relative} from 'node:path';
import {setImmediate as breathe, setTimeout as sleep} from 'node:timers/promises';
import type {ListedRun} from '../../compare/order-summaries.js';
import {type RunSummary, summariseRun} from '../../compare/summarise-run.js';
import {diagnose} from '../../diagnosis/diagnose.js';
import {progress} from '../../run/progress.js';
import {latest, type Run} from '../../run/run.js';
import {type FoundLog, findLogs} from './find-logs.js';
import {followLarge} from './follow-large.js';
import {glance} from './glance.js';

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

type Entry = {
	log: FoundLog;

	/** `undefined` before the first look, `none` where the file is no run. */
	summary: RunSummary | 'none' | undefined;

	/** When it was looked into, in milliseconds since 1970. */
	readAt: number;
	isStale: boolean;
};

export function createCatalogue(folder: string, target: number | undefined): Catalogue {
	const entries = new Map<string, Entry>();
	let shown: readonly string[] = [];
	let list: CatalogueList | undefined;
	let read = 0;

	function summarise(run: Run, {modified}: FoundLog, isPart: boolean): RunSummary {
		const now = Date.now();
		const diagnosis = isPart ? undefined : diagnose(run, latest, {target, now, following: false});
		return summariseRun(run, progress(run, {now, modified}), diagnosis, isPart);
	}

	/** Takes over what the folder holds now. */
	function reconcile(logs: readonly FoundLog[]): void {
		const paths = new Set(logs.map(({path}) => path));
		for (const [path, entry] of entries) {
			if (!paths.has(path)) {
				entries.delete(path);
				read -= entry.summary === undefined ? 0 : 1;
				list = undefined;
			}
		}

		for (const log of logs) {
			const entry = entries.get(log.path);
			if (entry === undefined) {
				entries.set(log.path, {log, summary: undefined, readAt: 0, isStale: true});
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

	const isAging = ({summary, readAt}: Entry): boolean =>
		summary !== undefined &&
		summary !== 'none' &&
		summary.progress.state === 'running' &&
		Date.now() - readAt > stateAge;

	return {
		list() {
			list ??= {
				runs: [...entries.values()].flatMap(({log: {path, modified}, summary}) =>
					summary === undefined || summary === 'none'
						? []
						: [{path, name: relative(folder, path), modified, summary}],
				),
				files: entries.size,
				read,
			};
			return list;
		},
		show(paths) {
			shown = paths;
		},
		async run(changed, signal) {
			const large = followLarge((path, run) => {
				const entry = entries.get(path);
				if (entry !== undefined) {
					settle(entry, summarise(run, entry.log, false));
					changed();
				}
			}, signal);

			while (!signal.aborted) {
				const begun = Date.now();
				reconcile(await findLogs(folder));
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
						entry.isStale = false;
						continue;
					}

					const seen = await glance(entry.log);
					settle(entry, seen === undefined ? 'none' : summarise(seen.run, entry.log, seen.isPart));
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
