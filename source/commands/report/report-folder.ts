import {stat} from 'node:fs/promises';
import process from 'node:process';
import {type ListedRun, orderRuns} from '../../compare/order-summaries.js';
import {summariseRun} from '../../compare/summarise-run.js';
import type {Reported} from '../../report/reported.js';
import {composeRuns} from '../../report/runs/compose-runs.js';
import {progress} from '../../run/progress/progress.js';
import type {Options} from '../options/options.js';
import {type Entry, runsAmong} from '../runs/entries.js';
import {findLogs} from '../runs/find-logs.js';
import {glance} from '../runs/glance.js';
import {rendered} from './rendered.js';

/** The runs of a folder and of those below it, the one changed last first; undefined where there are not two of them. */
export async function runsIn(
	word: string,
	names: Options['names'],
): Promise<readonly ListedRun[] | undefined> {
	const about = await stat(word).catch(() => undefined);
	if (!about?.isDirectory()) {
		return undefined;
	}

	const entries: Array<Pick<Entry, 'log' | 'summary'>> = [];
	for (const log of await findLogs(word)) {
		const seen = await glance(log, names);
		if (seen !== undefined) {
			entries.push({log, summary: summariseRun(seen.run, progress(seen.run), undefined, seen.isPart)});
		}
	}

	const runs = runsAmong(word, entries);
	return runs.length > 1 ? orderRuns(runs, 'changed', false) : undefined;
}

/**
Prints the runs of a folder: as text a table with a row a run, as JSON a document a run.

@param each - Reads a run to its end, one after the other; undefined where it cannot be read, which has then been said.
@param document - A run as its JSON document.
*/
export async function reportFolder(
	folder: string,
	found: readonly ListedRun[],
	each: (path: string) => Promise<Reported | undefined>,
	document: (reported: Reported) => Promise<string>,
	{format, messages}: Options,
): Promise<void> {
	const runs: ListedRun[] = [];
	for (const {path, name, modified} of found) {
		const reported = await each(path);
		if (reported === undefined) {
			continue;
		}

		if (format === 'json') {
			process.stdout.write(await document(reported));
		} else {
			const {run, progress, diagnosis} = reported;
			const summary = summariseRun(run, progress, diagnosis, false);
			runs.push({path, name, modified, summary});
		}
	}

	if (format !== 'json') {
		const blocks = composeRuns(folder, orderRuns(runs, 'changed', false), Date.now(), messages);
		process.stdout.write(await rendered(blocks, format));
	}
}
