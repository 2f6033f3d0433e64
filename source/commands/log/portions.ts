const newline = 10;

/** A part of a block may take so long, in milliseconds: a key waits for one part at most. */
const longest = 10;

const least = 4096;
const most = 1_048_576;

/** Bytes of the next part, by how long a part of so many took: dictionaries are read ten times slower than plain lines. */
export const nextPortion = (portion: number, milliseconds: number): number =>
	Math.round(Math.max(least, Math.min(most, portion * Math.min(2, longest / Math.max(0.1, milliseconds)))));

/** Where the part of a block that begins at `from` ends: after the first line end that is at least `portion` bytes on. */
export const portionEnd = (bytes: Uint8Array, from: number, portion: number): number => {
	const end = bytes.indexOf(newline, Math.min(bytes.length, from + portion) - 1);
	return end < 0 ? bytes.length : end + 1;
};
