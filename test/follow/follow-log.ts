import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach} from 'vitest';
import {follow} from '../../source/follow/follow.js';
import type {FollowEvent, FollowOptions} from '../../source/follow/follow-event.js';

const folders: string[] = [];
const followers: FollowLog[] = [];

afterEach(async () => {
	await Promise.all(followers.splice(0).map(follower => follower.stop()));
	for (const folder of folders.splice(0)) {
		rmSync(folder, {recursive: true, force: true});
	}
});

/** A folder of its own for one test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'losscope-follow-'));
	folders.push(folder);
	return folder;
}

/** Follows a source and keeps what it tells, as a receiver that is always ready. */
export class FollowLog {
	readonly events: FollowEvent[] = [];
	error: unknown;
	readonly #abort = new AbortController();
	readonly #done: Promise<void>;
	#told: () => void = () => undefined;

	constructor(events: (signal: AbortSignal) => AsyncIterable<FollowEvent>) {
		this.#done = this.#keep(events(this.#abort.signal));
		followers.push(this);
	}

	static of(path: string, options: Partial<FollowOptions> = {}): FollowLog {
		return new FollowLog(signal => follow(path, {follow: true, signal, ...options}));
	}

	/** The text handed over since the last restart. */
	get text(): string {
		const start = this.events.findLastIndex(event => event.kind === 'restart');
		const blocks = this.events
			.slice(start + 1)
			.map(event => (event.kind === 'lines' ? event.bytes : Buffer.alloc(0)));
		return Buffer.concat(blocks).toString();
	}

	/** What was told, in short: the text of lines, the cause of restarts, else the kind. */
	get story(): string[] {
		return this.events.map(event => {
			switch (event.kind) {
				case 'lines': {
					return Buffer.from(event.bytes).toString();
				}

				case 'restart': {
					return `restart: ${event.because}`;
				}

				default: {
					return event.kind;
				}
			}
		});
	}

	/** Resolves with the milliseconds that it took until `condition` held; rejects after `atMost` of them. */
	async until(condition: (log: FollowLog) => boolean, atMost = 5000): Promise<number> {
		const start = performance.now();
		while (!condition(this)) {
			const left = start + atMost - performance.now();
			if (left <= 0) {
				throw new Error(
					`Not within ${atMost} ms. So far: ${JSON.stringify(this.story)} ${String(this.error)}`,
				);
			}

			await new Promise<void>(resolve => {
				const timer = setTimeout(resolve, left);
				this.#told = () => {
					clearTimeout(timer);
					resolve();
				};
			});
		}

		return performance.now() - start;
	}

	async untilText(text: string, atMost?: number): Promise<number> {
		return this.until(log => log.text === text, atMost);
	}

	/** Resolves when nothing more will come. */
	async finished(): Promise<this> {
		await this.#done;
		return this;
	}

	async stop(): Promise<void> {
		this.#abort.abort();
		await this.#done;
	}

	async #keep(events: AsyncIterable<FollowEvent>): Promise<void> {
		try {
			for await (const event of events) {
				this.events.push(event.kind === 'lines' ? {...event, bytes: event.bytes.slice()} : event);
				this.#told();
			}
		} catch (error) {
			this.error = error;
			this.#told();
		}
	}
}
