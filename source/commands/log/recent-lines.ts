import {createLineScanner} from './line-scanner.js';

/** Bytes of the latest lines that are kept. */
const mostBytes = 4 * 1024 * 1024;

/** Bytes of a block: lines that come one by one share it, as each alone would take several times its own length. */
const blockBytes = 64 * 1024;

type Block = {
	readonly bytes: Uint8Array;
	/** How many of the bytes are taken. */
	used: number;
	/** How many lines were complete before the block. */
	readonly before: number;
};

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
	let blocks: Block[] = [];
	let size = 0;
	const roomFor = (length: number, before: number): Block => {
		const last = blocks.at(-1);
		if (last !== undefined && last.bytes.length - last.used >= length) {
			return last;
		}

		const next = {bytes: new Uint8Array(Math.max(blockBytes, length)), used: 0, before};
		blocks.push(next);
		size += next.bytes.length;
		while (size > mostBytes && blocks.length > 1) {
			size -= blocks.shift()?.bytes.length ?? 0;
		}

		return next;
	};

	return {
		push(bytes, before) {
			const block = roomFor(bytes.length, before);
			block.bytes.set(bytes, block.used);
			block.used += bytes.length;
		},
		first: () => (blocks[0]?.before ?? 0) + 1,
		read(from, count) {
			// The last block that begins at the wanted line or before it.
			const start = Math.max(
				0,
				blocks.findLastIndex(({before}) => before + 1 < from),
			);
			const scanner = createLineScanner((blocks[start]?.before ?? 0) + 1, from, count);
			for (const {bytes, used} of blocks.slice(start)) {
				if (scanner.push(bytes.subarray(0, used))) {
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
