const newline = 10;
const carriageReturn = 13;

/** Bytes of one line that are shown. */
const longestShown = 4096;

/** Bytes of an unfinished line that are kept: of a progress bar the latest state, which stands at its end. */
const longestKept = 65_536;

const decoder = new TextDecoder();

/** What a terminal would show of a line in the end: a bar that returned to its start wrote over what stood before. */
const shown = (line: Uint8Array): string => {
	let end = line.length;
	while (end > 0 && line[end - 1] === carriageReturn) {
		end--;
	}

	const from = line.lastIndexOf(carriageReturn, end - 1) + 1;
	return decoder.decode(line.subarray(end === 0 ? 0 : from, Math.min(end, from + longestShown)));
};

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
	if (one.length === 0) {
		return other;
	}

	const both = Buffer.concat([one, other]);
	return both.length > longestKept ? both.subarray(both.length - longestKept) : both;
};

/** Picks lines out of bytes that come in any portions. */
export type LineScanner = {
	/** Takes a portion; true as soon as all wanted lines are there. */
	readonly push: (bytes: Uint8Array) => boolean;

	/** The lines so far. */
	readonly lines: readonly string[];
};

/**
@param number - Number of the line in which the first byte stands.
@param from - Number of the first wanted line, and how many are wanted.
*/
export const createLineScanner = (number: number, from: number, count: number): LineScanner => {
	const lines: string[] = [];
	let current = number;
	let held: Uint8Array = new Uint8Array(0);
	return {
		lines,
		push(bytes) {
			let at = 0;
			while (at < bytes.length && lines.length < count) {
				const end = bytes.indexOf(newline, at);
				const wanted = current >= from;
				if (end < 0) {
					held = wanted ? joined(held, bytes.slice(at)) : held;
					break;
				}

				if (wanted) {
					lines.push(shown(joined(held, bytes.subarray(at, end))));
					held = new Uint8Array(0);
				}

				current++;
				at = end + 1;
			}

			return lines.length >= count;
		},
	};
};
