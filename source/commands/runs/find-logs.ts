import {readdir, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {createdAt} from '../log/created.js';

/** Names that text written by a training run ends in. Notes (readme.md) may hold figures of runs, and are none. */
const logName = /\.(?:log|txt|out|err|jsonl?|csv|tsv)(?:\.gz)?$/i;

/** Folders that hold no logs of one's own, and many files. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', '__pycache__', 'site-packages', 'venv']);

/** Folders below the one that is listed: `runs/2026-05/model-a/version_3/`. */
const deepest = 4;

/** More files than this, in all and in one folder, are not looked at: they are a data set. */
const mostFiles = 20_000;
const mostInFolder = 10_000;

/** A folder with more files than this may be one of labels or of samples. */
const crowded = 100;

/** Files whose times are asked for together. */
const together = 64;

export type FoundLog = {
	readonly path: string;

	/** Bytes. */
	readonly size: number;

	/** When it was changed last, in milliseconds since 1970. */
	readonly modified: number;

	/** When it came to be, where the system tells. */
	readonly created: number | undefined;
};

const checkpoint = /^(.*checkpoint[-_])(\d+)$/i;

/** Checkpoints of one run each hold a copy of its history: only the latest is entered. */
function entered(folders: readonly string[]): readonly string[] {
	const latest = new Map<string, number>();
	for (const folder of folders) {
		const [, stem, count] = checkpoint.exec(folder) ?? [];
		if (stem !== undefined) {
			latest.set(stem, Math.max(latest.get(stem) ?? 0, Number(count)));
		}
	}

	return folders.filter(folder => {
		const [, stem, count] = checkpoint.exec(folder) ?? [];
		return stem === undefined || latest.get(stem) === Number(count);
	});
}

async function namesIn(folder: string, depth: number, found: string[]): Promise<void> {
	const entries = await readdir(folder, {withFileTypes: true}).catch(() => []);
	const folders: string[] = [];
	const most = Math.min(mostFiles, found.length + mostInFolder);
	for (const entry of entries) {
		if (entry.name.startsWith('.')) {
			continue;
		}

		if (entry.isDirectory()) {
			folders.push(entry.name);
		} else if (logName.test(entry.name) && found.length < most) {
			found.push(join(folder, entry.name));
		}
	}

	if (depth < deepest) {
		for (const name of entered(folders)) {
			if (!passedOver.has(name) && found.length < mostFiles) {
				await namesIn(join(folder, name), depth + 1, found);
			}
		}
	}
}

/** The one changed last first, and last of all what lies in a crowd: runs are on the screen before thousands of labels. */
function inOrder(logs: readonly FoundLog[]): readonly FoundLog[] {
	const counts = new Map<string, number>();
	const folders = new Map(logs.map(({path}) => [path, dirname(path)]));
	for (const folder of folders.values()) {
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}

	const isInCrowd = ({path}: FoundLog): number =>
		Number((counts.get(folders.get(path) ?? '') ?? 0) > crowded);
	return logs.toSorted(
		(a, b) => isInCrowd(a) - isInCrowd(b) || b.modified - a.modified || (a.path < b.path ? -1 : 1),
	);
}

/**
Files in a folder and up to four folders below it that may be a training log by their names, in the order in which they are
to be looked into. Nothing is opened. Links to folders are not followed, so that there is an end; what cannot be read is
passed over.
*/
export async function findLogs(folder: string): Promise<readonly FoundLog[]> {
	const paths: string[] = [];
	await namesIn(folder, 0, paths);
	const logs: FoundLog[] = [];
	for (let from = 0; from < paths.length; from += together) {
		const some = paths.slice(from, from + together);
		const stats = await Promise.all(some.map(path => stat(path).catch(() => undefined)));
		for (const [index, about] of stats.entries()) {
			const path = some[index];
			if (about?.isFile() && about.size > 0 && path !== undefined) {
				logs.push({path, size: about.size, modified: about.mtimeMs, created: createdAt(about)});
			}
		}
	}

	return inOrder(logs);
}
