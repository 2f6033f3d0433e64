import {tellWriters} from './tell-writers.js';

/** What a process wrote before it ended is read up to so many milliseconds later: half a line is waited for. */
const lastWords = 10_000;

/** Who writes the log, as far as the system tells. */
export type Writer = {
	readonly isThere: () => boolean;
	readonly isGone: () => boolean;
	readonly watch: (file: string, change: () => void, signal: AbortSignal) => Promise<void>;

	/** Something was written at `arrived`, in milliseconds since 1970: by another, where the one that was seen is long gone. */
	readonly wrote: (arrived: number) => void;
};

export function createWriter(): Writer {
	let state: 'unknown' | 'there' | 'gone' = 'unknown';
	let goneAt = 0;
	return {
		isThere: () => state === 'there',
		isGone: () => state === 'gone',
		async watch(file, change, signal) {
			await tellWriters(
				file,
				isWritten => {
					state = isWritten ? 'there' : 'gone';
					goneAt = Date.now();
					change();
				},
				signal,
			);
		},
		wrote(arrived) {
			if (state === 'gone' && arrived - goneAt > lastWords) {
				state = 'unknown';
			}
		},
	};
}
