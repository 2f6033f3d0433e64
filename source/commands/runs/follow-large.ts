import {setImmediate as breathe} from 'node:timers/promises';
import {follow} from '../../follow/follow.js';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import type {Run} from '../../run/run.js';
import {inPortions} from '../log/portions.js';
import {createRunPipeline} from '../source/run-pipeline.js';

/** Large logs that are read on at a time: each costs the memory of a run. */
const most = 8;

/** The large logs on the screen, read whole and on as they grow. */
export type LargeLogs = {
	/** Reads these from now on, the first ones if they are many; others that were read give way to them. */
	readonly watch: (paths: readonly string[]) => void;
	readonly has: (path: string) => boolean;

	/** Tells of a log once more as it was read last: the state of a run changes with time, too. */
	readonly again: (path: string) => void;
};

/**
@param tell - The whole of a log has been read, at first and again after each change.
@param names - What names in the logs mean.
@param signal - Ends all reading.
*/
export function followLarge(
	tell: (path: string, run: Run) => void,
	names: readonly GivenName[],
	signal: AbortSignal,
): LargeLogs {
	const open = new Map<string, {readonly stop: AbortController; run: Run | undefined}>();

	async function read(path: string, stop: AbortSignal): Promise<void> {
		const pipeline = createRunPipeline(path, names);
		const takeLines = inPortions(pipeline.take);
		try {
			for await (const event of follow(path, {follow: true, watch: false, signal: stop})) {
				if (event.kind === 'lines') {
					await takeLines(event, stop);
				} else {
					pipeline.take(event);
				}

				if (event.kind === 'caught-up' || event.kind === 'end') {
					const run = pipeline.run();
					const known = open.get(path);
					if (known !== undefined) {
						known.run = run;
					}

					tell(path, run);
				}

				// Keys and frames come first, however large the log is.
				await breathe();
			}
		} catch {
			// What cannot be read any more stays in the list as it was seen last.
		}
	}

	signal.addEventListener('abort', () => {
		for (const {stop} of open.values()) {
			stop.abort();
		}
	});
	return {
		watch(paths) {
			const wanted = paths.slice(0, most);
			for (const path of wanted) {
				if (!open.has(path) && !signal.aborted) {
					const stop = new AbortController();
					open.set(path, {stop, run: undefined});
					void read(path, stop.signal);
				}
			}

			for (const [path, {stop}] of open) {
				if (open.size > most && !wanted.includes(path)) {
					stop.abort();
					open.delete(path);
				}
			}
		},
		has: path => open.has(path),
		again(path) {
			const run = open.get(path)?.run;
			if (run !== undefined) {
				tell(path, run);
			}
		},
	};
}
