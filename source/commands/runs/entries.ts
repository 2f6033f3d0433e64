import type {ListedRun} from '../../compare/order-summaries.js';
import {type RunSummary, summariseRun} from '../../compare/summarise-run.js';
import {diagnose} from '../../diagnosis/diagnose.js';
import {progress} from '../../run/progress/progress.js';
import {latest, type Run} from '../../run/run.js';
import type {FoundLog} from './find-logs.js';
import {groupLogs, type Kinds} from './group-logs.js';

/** A file that may be a log, and what is known of it. */
export type Entry = {
	log: FoundLog;

	/** `undefined` before the first look, `none` where the file is no run. */
	summary: RunSummary | 'none' | undefined;

	/** When it was looked into, in milliseconds since 1970. */
	readAt: number;
	isStale: boolean;

	/** A process has it open to write; undefined where none was ever seen, as where the system does not tell. */
	isWritten: boolean | undefined;
};

export const newEntry = (log: FoundLog): Entry => ({
	log,
	summary: undefined,
	readAt: 0,
	isStale: true,
	isWritten: undefined,
});

/** The summary of a run as its file is now. */
export function summariseEntry(
	run: Run,
	{log: {modified, created}, isWritten}: Entry,
	isPart: boolean,
	target: number | undefined,
): RunSummary {
	const now = Date.now();
	const diagnosis = isPart ? undefined : diagnose(run, latest, {target, now, following: false});
	const state = {now, modified, created, isOpen: isWritten, ended: isWritten === false};
	return summariseRun(run, progress(run, state), diagnosis, isPart);
}

/** The log that tells most of a run: of held-out data rather than of training data alone, and with most points. */
function isFuller(a: ListedRun, b: ListedRun): boolean {
	const [one, other] = [a.summary, b.summary];
	const heldOut = ({measure}: RunSummary): number =>
		measure === undefined ? 0 : measure.split === 'train' ? 1 : 2;
	return (heldOut(one) - heldOut(other) || one.points - other.points || a.modified - b.modified) > 0;
}

/**
The runs that files tell of: of the files of one run the one that tells most, with the time of the one changed last.

@param folder - The folder that is listed: names are relative to it.
@param kinds - What `groupLogs` keeps for the next time.
*/
export function runsAmong(
	folder: string,
	entries: Iterable<Pick<Entry, 'log' | 'summary'>>,
	kinds?: Kinds,
): readonly ListedRun[] {
	const runs = new Map<string, ListedRun>();
	for (const {
		log: {path, modified},
		summary,
	} of entries) {
		if (summary !== undefined && summary !== 'none') {
			runs.set(path, {path, name: path, modified, summary});
		}
	}

	return groupLogs(folder, [...runs.keys()], kinds).flatMap(({name, paths}) => {
		const files = paths.flatMap(path => runs.get(path) ?? []);
		const [first] = files;
		const fullest = first && files.reduce((best, each) => (isFuller(each, best) ? each : best), first);
		const modified = Math.max(...files.map(each => each.modified));
		return fullest === undefined ? [] : [{...fullest, name, modified}];
	});
}
