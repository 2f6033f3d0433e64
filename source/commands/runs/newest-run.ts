import {summariseRun} from '../../compare/summarise-run.js';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import {progress} from '../../run/progress/progress.js';
import {type Entry, runsAmong} from './entries.js';
import {findLogs} from './find-logs.js';
import {glance} from './glance.js';
import {groupLogs} from './group-logs.js';

/** So many runs of a folder are looked into. */
const mostRuns = 50;

/**
The file that tells most of the run in a folder that was written last: a newer configuration is no log, and final results
beside the log of their training are not all of it. Undefined where no file holds a figure.

@param names - What names in the logs mean.
*/
export async function newestRun(folder: string, names: readonly GivenName[]): Promise<string | undefined> {
	const logs = new Map((await findLogs(folder)).map(log => [log.path, log]));
	let results: string | undefined;
	const newestOf = (paths: readonly string[]) =>
		Math.max(...paths.map(path => logs.get(path)?.modified ?? Number.NEGATIVE_INFINITY));
	const groups = groupLogs(folder, [...logs.keys()]).toSorted(
		(a, b) => newestOf(b.paths) - newestOf(a.paths),
	);
	for (const {paths} of groups.slice(0, mostRuns)) {
		const entries: Array<Pick<Entry, 'log' | 'summary'>> = [];
		for (const path of paths) {
			const log = logs.get(path);
			const seen = log && (await glance(log, names));
			if (log !== undefined && seen !== undefined) {
				entries.push({log, summary: summariseRun(seen.run, progress(seen.run), undefined, seen.isPart)});
			}
		}

		const [run] = runsAmong(folder, entries);
		if (run !== undefined && run.summary.points > 0) {
			return run.path;
		}

		results ??= run?.path;
	}

	return results;
}
