import {type FileHandle, stat} from 'node:fs/promises';
import {SourceError, toSourceError} from '../source-error.js';
import {openNow} from './open-now.js';

/** What one look at a file tells: which file it is, how long, and a mark that differs after every change. */
export type Look = {
	readonly identity: string;
	readonly size: number;
	readonly modified: number;
	readonly mark: string;
};

/** Opens a file for reading. Undefined where there is nothing; throws `SourceError` where it cannot be read. */
export async function openRegular(
	path: string,
): Promise<{readonly handle: FileHandle; readonly seen: Look} | undefined> {
	let handle: FileHandle | undefined;
	try {
		handle = await openNow(path);
		const stats = await handle.stat({bigint: true});
		if (stats.isDirectory()) {
			throw new SourceError('folder');
		}

		return {handle, seen: toLook(stats)};
	} catch (error) {
		await handle?.close();
		const reason = toSourceError(error);
		if (reason.reason === 'missing') {
			return undefined;
		}

		throw reason;
	}
}

/** Undefined where there is nothing to be seen. */
export async function lookAt(path: string): Promise<Look | undefined> {
	try {
		return toLook(await stat(path, {bigint: true}));
	} catch {
		return undefined;
	}
}

type Stats = {
	readonly dev: bigint;
	readonly ino: bigint;
	readonly size: bigint;
	readonly mtimeMs: bigint;
	readonly mtimeNs: bigint;
	readonly ctimeNs: bigint;
};

export function toLook({dev, ino, size, mtimeMs, mtimeNs, ctimeNs}: Stats): Look {
	return {
		identity: `${dev}:${ino}`,
		size: Number(size),
		modified: Number(mtimeMs),
		mark: `${size}:${mtimeNs}:${ctimeNs}`,
	};
}
