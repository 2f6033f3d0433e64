import {createLineScanner} from './line-scanner.js';

/** Bytes of the latest lines that are kept. */
const mostBytes = 4 * 1024 * 1024;

/** The latest lines of a source that cannot be read twice: a pipe, a compressed file. */
export type RecentLines = {
	/** Takes a copy of a block of complete lines; `before` is how many lines were complete before it. */
	readonly push: (bytes: Uint8Array, before: number) => void;

	/** Number of the first whole line that is kept, from 1. */
	readonly first: () => number;
	readonly read: (from: number, count: number) => readonly string[];
	readonly clear: () => void;
};

export const createRecentLines = (): RecentLines => {
	let blocks: Array<{readonly bytes: Uint8Array; readonly before: number}> = [];
	let size = 0;
	return {
		push(bytes, before) {
			blocks.push({bytes: bytes.slice(), before});
			size += bytes.length;
			while (size > mostBytes && blocks.length > 1) {
				size -= blocks.shift()?.bytes.length ?? 0;
			}
		},
		first: () => (blocks[0]?.before ?? 0) + 1,
		read(from, count) {
			// The last block that begins at the wanted line or before it.
			const start = Math.max(
				0,
				blocks.findLastIndex(({before}) => before + 1 < from),
			);
			const scanner = createLineScanner((blocks[start]?.before ?? 0) + 1, from, count);
			for (const {bytes} of blocks.slice(start)) {
				if (scanner.push(bytes)) {
					break;
				}
			}

			return scanner.lines;
		},
		clear() {
			blocks = [];
			size = 0;
		},
	};
};
