import {type FSWatcher, realpathSync, watch} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';

/** Milliseconds between two looks: while there is growth, at most in quiet times, and at least in a burst. */
const lookInterval = {active: 100, idle: 500, burst: 40} as const;

type ChangesOptions = {readonly watch: boolean; readonly signal: AbortSignal};

/**
Tells when it is worth looking at a path again: at once where the system tells of changes, otherwise at an interval
that grows from 100 to 500 ms while there are none. The folder is watched, not the file, so that a file that appears,
goes or is replaced is noticed too; and the folder of what a symbolic link leads to.
*/
export class Changes {
	readonly #path: string;
	readonly #options: ChangesOptions;
	readonly #watchers = new Map<string, FSWatcher>();
	#interval: number = lookInterval.active;
	#lastLook = performance.now();
	#changed = false;

	/** The last look was for a change: the next change may be of the same burst. */
	#isBurst = true;
	#wake: (() => void) | undefined;

	constructor(path: string, options: ChangesOptions) {
		this.#path = resolve(path);
		this.#options = options;
		options.signal.addEventListener('abort', this.#onAbort);
	}

	/** Resolves at a change, when the interval or `atMost` milliseconds are over, or when aborted. */
	async next(atMost = Number.POSITIVE_INFINITY): Promise<void> {
		this.#watchFolders();
		const until = Math.min(this.#lastLook + this.#interval, performance.now() + atMost);
		if (this.#isBurst) {
			await this.#sleepUntil(this.#lastLook + lookInterval.burst, false);
		}

		if (!this.#changed) {
			await this.#sleepUntil(until, true);
		}

		this.#interval = Math.min(lookInterval.idle, this.#interval * 1.25);
		this.#isBurst = this.#changed;
		this.#changed = false;
		this.#lastLook = performance.now();
	}

	/** There was growth: look often again. */
	active(): void {
		this.#interval = lookInterval.active;
	}

	close(): void {
		this.#options.signal.removeEventListener('abort', this.#onAbort);
		for (const watcher of this.#watchers.values()) {
			watcher.close();
		}

		this.#watchers.clear();
	}

	async #sleepUntil(time: number, orChange: boolean): Promise<void> {
		const milliseconds = time - performance.now();
		if (milliseconds <= 0 || this.#options.signal.aborted) {
			return;
		}

		await new Promise<void>(resolve => {
			const timer = setTimeout(resolve, milliseconds);
			this.#wake = () => {
				if (orChange || this.#options.signal.aborted) {
					clearTimeout(timer);
					resolve();
				}
			};
		});
		this.#wake = undefined;
	}

	readonly #onAbort = (): void => {
		this.#wake?.();
	};

	#watchFolders(): void {
		if (!this.#options.watch) {
			return;
		}

		const paths = new Set([this.#path, target(this.#path)]);
		for (const [path, watcher] of this.#watchers) {
			if (!paths.has(path)) {
				watcher.close();
				this.#watchers.delete(path);
			}
		}

		for (const path of paths) {
			if (!this.#watchers.has(path)) {
				this.#watch(path);
			}
		}
	}

	/** Where watching is not to be had (no such folder yet, too many watches), looking at intervals has to do. */
	#watch(path: string): void {
		try {
			const name = basename(path);
			const watcher = watch(dirname(path), {persistent: false}, (_event, changed) => {
				if (changed === null || changed === name) {
					this.#changed = true;
					this.#wake?.();
				}
			});
			watcher.on('error', () => {
				watcher.close();
				this.#watchers.delete(path);
			});
			this.#watchers.set(path, watcher);
		} catch {}
	}
}

function target(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
