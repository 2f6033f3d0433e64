import type {LinesEvent} from '../../follow/follow-event.js';
import type {LogText} from '../../view/run-feed.js';
import {readFileLines} from './file-lines.js';
import {createLineIndex} from './line-index.js';
import {createRecentLines} from './recent-lines.js';

/** Keeps track of where the lines of a source are while it is read. */
export type LogRecord = {
	readonly text: LogText;

	/** A block was read; `before` and `after` count the complete lines before and after it. */
	readonly note: (event: LinesEvent, before: number, after: number) => void;

	/** The source starts over. */
	readonly clear: () => void;
};

/**
@param path - A file whose bytes are the text itself; undefined for a pipe, a compressed file and one that is not UTF-8, of
which the latest lines are kept in memory.
*/
export const createLogRecord = (path: string | undefined): LogRecord => {
	const index = createLineIndex();
	const recent = createRecentLines();
	let total = 0;
	return {
		text: {
			first: () => (path === undefined ? recent.first() : 1),
			total: () => total,
			read: async (wanted, count) => {
				const from = Math.max(wanted, path === undefined ? recent.first() : 1);
				const kept = Math.max(0, Math.min(count, total - from + 1));
				const lines =
					path === undefined ? recent.read(from, kept) : await readFileLines(path, index, from, kept);
				return {first: from, lines};
			},
		},
		note(event, before, after) {
			total = after;
			if (path === undefined) {
				recent.push(event.bytes, before);
			} else {
				index.note(after, event.position);
			}
		},
		clear() {
			total = 0;
			index.clear();
			recent.clear();
		},
	};
};
