import {basename, dirname, relative, resolve, sep} from 'node:path';

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

/** What the name of a file says of it: worked out once a file, since a list is grouped anew whenever it changes. */
type Kind = {
	/** Of a framework, without a name of its own, or with one. */
	readonly is: 'facet' | 'plain' | 'named';

	/** The folder of its run; for a file with a name the file that it is a copy of. */
	readonly key: string;

	/** The folder that it lies in, for a file with a name. */
	readonly folder: string;
};

export type Kinds = Map<string, Kind>;

function kindOf(path: string, top: string): Kind {
	const name = basename(path);
	const folder = folderOf(path, top);
	if (facet.test(name) || dirname(path) !== folder) {
		return {is: 'facet', key: folder, folder};
	}

	return nameless.test(name) || name.startsWith(`${basename(folder)}.`)
		? {is: 'plain', key: folder, folder}
		: {is: 'named', key: path.replace(beside, ''), folder};
}

/** What to call the one run of a folder that a file tells of: the folder, where the file has no name of its own. */
export function runNameOf(path: string, top: string): string {
	const {is, key} = kindOf(path, top);
	return is === 'named' ? path : basename(key).startsWith('.') ? basename(resolve(key)) : key;
}

/**
Which files tell of one run, and its name. What a framework writes beside each other in a folder is one run, with the log of
no particular name if there is just one; every other file is a run of its own. A run is called by its folder where it has
that for itself and its files have no name of their own, else by its file.

@param top - The folder that is listed: names are relative to it.
@param paths - Files within it that hold figures.
@param kinds - What was worked out before, kept for the next time.
*/
export function groupLogs(
	top: string,
	paths: readonly string[],
	kinds: Kinds = new Map(),
): readonly LogGroup[] {
	const known = new Set(paths);
	const groups = {
		facet: new Map<string, string[]>(),
		plain: new Map<string, string[]>(),
		named: new Map<string, string[]>(),
	};
	const besides = new Set<string>();
	for (const path of paths) {
		const kind = kinds.get(path) ?? kindOf(path, top);
		kinds.set(path, kind);
		const key = kind.is === 'named' && !known.has(kind.key) ? path : kind.key;
		const group = groups[kind.is].get(key);
		if (group === undefined) {
			groups[kind.is].set(key, [path]);
		} else {
			group.push(path);
		}

		if (kind.is === 'named') {
			besides.add(kind.folder);
		}
	}

	const within = top.endsWith(sep) ? top : top + sep;
	const nameOf = (path: string): string =>
		path.startsWith(within) ? path.slice(within.length) : relative(top, path);
	const runs: LogGroup[] = [...groups.named].map(([path, all]) => ({name: nameOf(path), paths: all}));
	for (const folder of new Set([...groups.facet.keys(), ...groups.plain.keys()])) {
		const [told, logs] = [groups.facet.get(folder) ?? [], groups.plain.get(folder) ?? []];
		const together = logs.length === 1 ? [[...logs, ...told]] : [told, ...logs.map(path => [path])];
		const each = together.filter(files => files.length > 0);
		for (const [index, files] of each.entries()) {
			const isAlone = each.length === 1 && !besides.has(folder);
			const isFolder = folder !== top && index === 0 && (isAlone || told.length > 0);
			runs.push({name: nameOf(isFolder ? folder : (files[0] ?? '')), paths: files});
		}
	}

	return runs;
}
