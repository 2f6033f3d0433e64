import type {ListedRun} from '../../compare/order-summaries.js';
import type {RunSummary} from '../../compare/summarise-run.js';
import {writtenAmong} from '../../follow/writers.js';
import {type Entry, newEntry, runsAmong} from './entries.js';
import type {FoundLog} from './find-logs.js';
import type {Kinds} from './group-logs.js';

export type CatalogueList = {
	readonly runs: readonly ListedRun[];

	/** Files that may be logs, and how many of them have been looked into. */
	readonly files: number;
	readonly read: number;
};

/** What a run that is not over looks like: whether it is still written decides what it is. */
export const isOpen = ({summary}: Entry): boolean =>
	summary !== undefined &&
	summary !== 'none' &&
	!summary.progress.isOver &&
	(summary.progress.state === 'running' || summary.progress.state === 'stalled');

/** What is known of the files of a folder. */
export type Shelf = {
	/** The same object until something changes. */
	readonly list: () => CatalogueList;
	readonly get: (path: string) => Entry | undefined;
	readonly paths: () => string[];

	/** Takes over what the folder holds now. */
	readonly reconcile: (logs: readonly FoundLog[]) => void;

	/** A file was looked into. */
	readonly settle: (entry: Entry, summary: RunSummary | 'none') => void;

	/** Sees which of the runs shown are still written: a killed training is told at once, not after minutes of silence. */
	readonly lookForWriters: (shown: readonly string[]) => Promise<void>;
};

export function createShelf(folder: string): Shelf {
	const entries = new Map<string, Entry>();
	const kinds: Kinds = new Map();
	let list: CatalogueList | undefined;
	let read = 0;

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

	async function lookForWriters(shown: readonly string[]): Promise<void> {
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
		get: path => entries.get(path),
		paths: () => [...entries.keys()],
		reconcile,
		settle,
		lookForWriters,
	};
}
