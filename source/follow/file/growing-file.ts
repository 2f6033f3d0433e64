import type {FileHandle} from 'node:fs/promises';
import {systemCode, toSourceError} from '../source-error.js';
import {Fingerprint} from './fingerprint.js';
import {type Look, lookAt, openRegular, toLook} from './look.js';
import {ReadAhead} from './read-ahead.js';

/** A regular file, open for reading only, from which bytes are taken in order, and what its path holds by now. */
export class GrowingFile {
	readonly #path: string;
	readonly #fingerprint = new Fingerprint();
	readonly #blocks = new ReadAhead();
	#handle: FileHandle;
	#seen: Look;
	#isThere = true;

	private constructor(path: string, handle: FileHandle, seen: Look) {
		this.#path = path;
		this.#handle = handle;
		this.#seen = seen;
	}

	/** Undefined where there is nothing at the path. Throws `SourceError` for everything else that cannot be read. */
	static async open(path: string): Promise<GrowingFile | undefined> {
		const opened = await openRegular(path);
		return opened && new GrowingFile(path, opened.handle, opened.seen);
	}

	/** Bytes taken so far. */
	get position(): number {
		return this.#fingerprint.position;
	}

	get size(): number {
		return this.#seen.size;
	}

	/** Whether the last look found a file at the path, this one or another. */
	get isThere(): boolean {
		return this.#isThere;
	}

	/** When it was changed last, in milliseconds since 1970, by the clock of its file system. */
	get modified(): number {
		return this.#seen.modified;
	}

	/** Takes the next bytes; none at the end of the file. They are valid until the next call, with `blockRoom` before them. */
	async take(): Promise<Buffer> {
		try {
			const taken = await this.#blocks.take(this.#handle, this.position);
			this.#fingerprint.note(taken);
			return taken;
		} catch (error) {
			if (isGone(error)) {
				return Buffer.alloc(0);
			}

			throw toSourceError(error);
		}
	}

	/**
	Looks at the path, with one call where nothing has changed.

	- `same`: nothing to do.
	- `grown`: there may be more to take.
	- `replaced`: another file with other content is at the path; this one is to be taken to its end first.
	- `truncated`, `rewritten`: what was taken is no longer what the file holds.
	*/
	async look(): Promise<'same' | 'grown' | 'replaced' | 'truncated' | 'rewritten'> {
		try {
			const there = await lookAt(this.#path);
			this.#isThere = there !== undefined;
			if (there?.identity === this.#seen.identity) {
				return await this.#compare(there);
			}

			return (await this.#replacedBy(there))
				? 'replaced'
				: await this.#compare(toLook(await this.#handle.stat({bigint: true})));
		} catch (error) {
			if (isGone(error)) {
				return 'same';
			}

			throw toSourceError(error);
		}
	}

	async close(): Promise<void> {
		await this.#handle.close();
	}

	async #compare(now: Look): Promise<'same' | 'grown' | 'truncated' | 'rewritten'> {
		if (now.mark === this.#seen.mark) {
			return 'same';
		}

		if (now.size < this.position) {
			return 'truncated';
		}

		this.#seen = now;
		return (await this.#fingerprint.matches(this.#handle)) ? 'grown' : 'rewritten';
	}

	/**
	Whether another file takes over. One that is still empty does not: rotation makes it before the writer turns to it,
	if ever. One that begins with all that was taken here is a newer copy (rsync, writers that save by renaming), and
	reading goes on in it.
	*/
	async #replacedBy(there: Look | undefined): Promise<boolean> {
		if (there === undefined || there.size === 0) {
			return false;
		}

		const opened = await openRegular(this.#path);
		if (opened === undefined) {
			return false;
		}

		if (opened.seen.size >= this.position && (await this.#fingerprint.matches(opened.handle))) {
			await this.#handle.close();
			this.#handle = opened.handle;
			this.#seen = {...opened.seen, mark: ''};
			return false;
		}

		await opened.handle.close();
		return true;
	}
}

/** A file that another host removed from a network mount: what was not read of it is lost. */
function isGone(error: unknown): boolean {
	return systemCode(error) === 'ESTALE';
}
