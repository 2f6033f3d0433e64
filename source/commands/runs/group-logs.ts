import {basename, dirname, relative} from 'node:path';

/** Files by which a framework tells of the one run of their folder, beside others of the same run. */
const facet =
	/^(?:trainer_state|trainer_log|(?:all|train|eval|test|predict)_results|scalars|metrics)\.jsonl?$|^(?:metrics|results|progress|summary|history)\.csv$/i;

/** Logs whose name says nothing of the run: its folder is its name. */
const nameless =
	/^(?:train(?:ing|er)?|logs?|out(?:put)?|err(?:or)?|stdout|stderr|console|run|main|nohup)(?:[-_.](?:log|out(?:put)?|loss|history))?\.(?:log|txt|out|err|jsonl?|csv)(?:\.gz)?$/i;

/** Folders that a framework makes within the folder of a run, for more files of that run. */
const inner = /^(?:checkpoint[-_]\d+|vis_data|catboost_info)$/i;

/** MMCV writes `20240501.log.json` beside `20240501.log`. */
const beside = /\.json$/i;

/** A run of a folder: the files that tell of it. */
export type LogGroup = {readonly name: string; readonly paths: readonly string[]};

/** The folder of the run that a file belongs to: above the inner ones. */
function folderOf(path: string, top: string): string {
	const folder = dirname(path);
	return folder !== top && inner.test(basename(folder)) ? folderOf(folder, top) : folder;
}

const isFacet = (path: string, folder: string): boolean =>
	facet.test(basename(path)) || dirname(path) !== folder;

const isNameless = (path: string, folder: string): boolean => {
	const name = basename(path);
	return nameless.test(name) || name.startsWith(`${basename(folder)}.`);
};

/**
Which files tell of one run, and its name. What a framework writes beside each other in a folder is one run, with the log of
no particular name if there is just one; every other file is a run of its own. A run is called by its folder where it has
that for itself and its files have no name of their own, else by its file.

@param top - The folder that is listed: names are relative to it.
@param paths - Files within it that hold figures.
*/
export function groupLogs(top: string, paths: readonly string[]): readonly LogGroup[] {
	const known = new Set(paths);
	const facets = new Map<string, string[]>();
	const plain = new Map<string, string[]>();
	const named = new Map<string, string[]>();
	const put = (groups: Map<string, string[]>, key: string, path: string) => {
		const group = groups.get(key);
		if (group === undefined) {
			groups.set(key, [path]);
		} else {
			group.push(path);
		}
	};

	for (const path of paths) {
		const folder = folderOf(path, top);
		const without = path.replace(beside, '');
		if (isFacet(path, folder)) {
			put(facets, folder, path);
		} else if (isNameless(path, folder)) {
			put(plain, folder, path);
		} else {
			put(named, known.has(without) ? without : path, path);
		}
	}

	const besides = new Set([...named.keys()].map(path => dirname(path)));
	const groups: LogGroup[] = [...named].map(([path, all]) => ({name: relative(top, path), paths: all}));
	for (const folder of new Set([...facets.keys(), ...plain.keys()])) {
		const [told, logs] = [facets.get(folder) ?? [], plain.get(folder) ?? []];
		const together = logs.length === 1 ? [[...logs, ...told]] : [told, ...logs.map(path => [path])];
		const each = together.filter(files => files.length > 0);
		for (const [index, files] of each.entries()) {
			const isAlone = each.length === 1 && !besides.has(folder);
			const isFolder = folder !== top && index === 0 && (isAlone || told.length > 0);
			groups.push({name: relative(top, isFolder ? folder : (files[0] ?? '')), paths: files});
		}
	}

	return groups;
}
