import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {openNow} from './file/open-now.js';
import {toSourceError} from './source-error.js';
import {isGzip} from './stream/gzip.js';
import {checkedBytes} from './text/content.js';
import {SourceDecoder} from './text/source-decoder.js';

/** Names that text written by a training run ends in. */
const logName = /\.(?:log|txt|out|err|jsonl?|csv|tsv|md)(?:\.gz)?$/i;

export type LogFile = {
	readonly path: string;

	/** Bytes. */
	readonly size: number;

	/** When it was changed last, in milliseconds since 1970. */
	readonly modified: number;
};

/**
Files in a folder and in its sub-folders (one level: `logs/`, `version_3/`) that may be a training log by their name,
the one changed last first. Nothing is opened. Throws `SourceError` if the folder itself cannot be read.
*/
export async function logsIn(folder: string): Promise<readonly LogFile[]> {
	const entries = await readdir(folder, {withFileTypes: true}).catch((error: unknown) => {
		throw toSourceError(error);
	});
	const files = entries.filter(entry => !entry.isDirectory()).map(entry => join(folder, entry.name));
	for (const entry of entries) {
		if (entry.isDirectory() && !entry.name.startsWith('.')) {
			files.push(...(await filesIn(join(folder, entry.name))));
		}
	}

	const logs: LogFile[] = [];
	for (const path of files.filter(path => logName.test(path))) {
		const stats = await stat(path).catch(() => undefined);
		if (stats?.isFile()) {
			logs.push({path, size: stats.size, modified: stats.mtimeMs});
		}
	}

	return logs.sort((first, second) => second.modified - first.modified);
}

/**
The path of the newest file in a folder that may be a training log and is text, one with content before one without;
undefined if there is none. Throws `SourceError` if the folder cannot be read.
*/
export async function newestLog(folder: string): Promise<string | undefined> {
	const logs = await logsIn(folder);
	for (const log of logs) {
		if (log.size > 0 && (await isText(log.path))) {
			return log.path;
		}
	}

	return logs.find(log => log.size === 0)?.path;
}

async function filesIn(folder: string): Promise<readonly string[]> {
	try {
		const names = await readdir(folder);
		return names.map(name => join(folder, name));
	} catch {
		return [];
	}
}

async function isText(path: string): Promise<boolean> {
	try {
		const file = await openNow(path);
		try {
			const {bytesRead, buffer} = await file.read(Buffer.alloc(checkedBytes), 0, checkedBytes, 0);
			const head = buffer.subarray(0, bytesRead);
			if (!isGzip(head)) {
				new SourceDecoder().push(head);
			}

			return true;
		} finally {
			await file.close();
		}
	} catch {
		return false;
	}
}
