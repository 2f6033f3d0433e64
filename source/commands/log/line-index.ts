/** Where reading can begin: the bytes from `position` on begin with the end, or all, of line `line`. */
export type Entry = {readonly line: number; readonly position: number};

/** Entries that are kept; past it every second one goes. */
const mostEntries = 4096;

/** Where the lines of a file stand, roughly: an entry every so many bytes, never more than a few thousand of them. */
export type LineIndex = {
	/** After a block: how many lines are complete, and how many bytes have been read. */
	readonly note: (lines: number, position: number) => void;

	/** The last place that is known to be before the start of a line, or at it. */
	readonly before: (line: number) => Entry;
	readonly clear: () => void;
};

const start: Entry = {line: 1, position: 0};

export const createLineIndex = (): LineIndex => {
	let entries: Entry[] = [];
	let every = 1;
	let skipped = 0;
	return {
		note(lines, position) {
			skipped++;
			if (skipped < every) {
				return;
			}

			skipped = 0;
			entries.push({line: lines + 1, position});
			if (entries.length >= mostEntries) {
				entries = entries.filter((_, index) => index % 2 === 1);
				every *= 2;
			}
		},
		before(line) {
			// Part of the line at an entry may stand before it: the entry serves the lines after that one.
			let low = 0;
			let high = entries.length;
			while (low < high) {
				const middle = (low + high) >>> 1;
				if ((entries[middle]?.line ?? Number.POSITIVE_INFINITY) < line) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}

			return entries[low - 1] ?? start;
		},
		clear() {
			entries = [];
			every = 1;
			skipped = 0;
		},
	};
};
