import {setImmediate as breathe} from 'node:timers/promises';
import {follow} from '../../follow/follow.js';
import type {Run} from '../../run/run.js';
import {createRunPipeline} from '../source/run-pipeline.js';

/** Large logs that are read on at a time: each costs the memory of a run. */
const most = 8;

/** The large logs on the screen, read whole and on as they grow. */
export type LargeLogs = {
	/** Reads these from now on, the first ones if they are many; others that were read give way to them. */
	readonly watch: (paths: readonly string[]) => void;
	readonly has: (path: string) => boolean;
};

/**
@param tell - The whole of a log has been read, at first and again after each change.
@param signal - Ends all reading.
*/
export function followLarge(tell: (path: string, run: Run) => void, signal: AbortSignal): LargeLogs {
	const open = new Map<string, AbortController>();

	async function read(path: string, stop: AbortSignal): Promise<void> {
		const pipeline = createRunPipeline(path);
		try {
			for await (const event of follow(path, {follow: true, watch: false, signal: stop})) {
				pipeline.take(event);
				if (event.kind === 'caught-up' || event.kind === 'end') {
					tell(path, pipeline.run());
				}

				// Keys and frames come first, however large the log is.
				await breathe();
			}
		} catch {
			// What cannot be read any more stays in the list as it was seen last.
		}
	}

	signal.addEventListener('abort', () => {
		for (const controller of open.values()) {
			controller.abort();
		}
	});
	return {
		watch(paths) {
			const wanted = paths.slice(0, most);
			for (const path of wanted) {
				if (!open.has(path) && !signal.aborted) {
					const controller = new AbortController();
					open.set(path, controller);
					void read(path, controller.signal);
				}
			}

			for (const [path, controller] of open) {
				if (open.size > most && !wanted.includes(path)) {
					controller.abort();
					open.delete(path);
				}
			}
		},
		has: path => open.has(path),
	};
}
