import {stat} from 'node:fs/promises';
import {relative} from 'node:path';
import process from 'node:process';
import {type ListedRun, orderRuns} from '../../compare/order-summaries.js';
import {summariseRun} from '../../compare/summarise-run.js';
import {renderMarkdown} from '../../report/render-markdown.js';
import {renderText} from '../../report/render-text.js';
import type {Reported} from '../../report/reported.js';
import {composeRuns} from '../../report/runs/compose-runs.js';
import type {Options} from '../options/options.js';
import {type FoundLog, findLogs} from '../runs/find-logs.js';
import {glance} from '../runs/glance.js';

/** The runs of a folder and of those below it, the one changed last first; undefined where there are not two of them. */
export async function runsIn(word: string): Promise<readonly FoundLog[] | undefined> {
	const about = await stat(word).catch(() => undefined);
	if (!about?.isDirectory()) {
		return undefined;
	}

	const runs: FoundLog[] = [];
	for (const log of await findLogs(word)) {
		if ((await glance(log)) !== undefined) {
			runs.push(log);
		}
	}

	return runs.length > 1 ? runs : undefined;
}

/**
Prints the runs of a folder: as text a table with a row a run, as JSON a document a run.

@param each - Reads a run to its end, one after the other; undefined where it cannot be read, which has then been said.
@param document - A run as its JSON document.
*/
export async function reportFolder(
	folder: string,
	logs: readonly FoundLog[],
	each: (path: string) => Promise<Reported | undefined>,
	document: (reported: Reported) => string,
	{format, messages}: Options,
): Promise<void> {
	const runs: ListedRun[] = [];
	for (const {path, modified} of logs) {
		const reported = await each(path);
		if (reported === undefined) {
			continue;
		}

		if (format === 'json') {
			process.stdout.write(document(reported));
		} else {
			const {run, progress, diagnosis} = reported;
			const summary = summariseRun(run, progress, diagnosis, false);
			runs.push({path, name: relative(folder, path), modified, summary});
		}
	}

	if (format !== 'json') {
		const blocks = composeRuns(folder, orderRuns(runs, 'changed', false), Date.now(), messages);
		process.stdout.write(format === 'markdown' ? renderMarkdown(blocks) : renderText(blocks));
	}
}
