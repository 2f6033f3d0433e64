import type {Template} from '../shape/template.js';

/** Most lines that are read at once. */
export const mostRows = 1024;

/** White space before a number: `any` amount, or `some` or `none` as in the line that the program was made from. */
export const gaps = {any: 0, some: 1, none: 2} as const;

/**
How to read further lines of a shape: what stands between the numbers that change from line to line, as bytes that are
compared eight at a time. Numbers that stay the same are part of the text.
*/
export type RowProgram = {
	/** Bytes of each piece of text: before each number, and behind the last. */
	readonly sizes: Int32Array;

	/**
	The pieces: as many whole words as stand before the last eight bytes, then those; pieces of under eight, byte by byte.
	The words are read as if they were doubles: no two texts make the same, and bytes that make NaN are no text.
	*/
	readonly words: Float64Array;

	/** Per number. */
	readonly gaps: Uint8Array;
	readonly grouped: Uint8Array;
	readonly slots: Int32Array;

	/** The numbers that were read, a column for each. */
	readonly columns: readonly Float64Array[];

	/** Index of the column that rises from line to line. */
	readonly main: number;
};

/** Characters that no number can be a part of: white space may stand between them and a number, or not. */
const openers = new Set([...'[({=:|/<'].map(character => character.charCodeAt(0)));

const isBlank = (byte: number | undefined): boolean => byte === 32 || byte === 9;

/**
@param template - Has just been compared with the line, which begins at `from`.
@param end - Of the line.
@param varying - Per slot of the template: 1 if its number changes.
@param mainSlot - Slot of the counter that rises from line to line; must be one of those.
*/
export function createRowProgram(
	template: Template,
	bytes: Uint8Array,
	from: number,
	end: number,
	varying: Uint8Array,
	mainSlot: number,
): RowProgram {
	const slots = [...varying.keys()].filter(slot => varying[slot] === 1);
	const sizes: number[] = [];
	const words: number[] = [];
	const gapKinds: number[] = [];
	let at = from;
	for (const slot of [...slots, -1]) {
		const next = slot < 0 ? end : (template.starts[slot] ?? end);
		const piece = trimmed(bytes, at, next);
		sizes.push(piece.length);
		words.push(...wordsOf(piece));
		if (slot >= 0) {
			const hasGap = next > from && isBlank(bytes[next - 1]);
			const isOpen = piece.length === 0 ? at === from : openers.has(piece.at(-1) ?? 0);
			gapKinds.push(isOpen ? gaps.any : hasGap ? gaps.some : gaps.none);
			at = template.stops[slot] ?? end;
		}
	}

	return {
		sizes: Int32Array.from(sizes),
		words: Float64Array.from(words),
		gaps: Uint8Array.from(gapKinds),
		grouped: Uint8Array.from(slots, slot => template.grouped[slot] ?? 0),
		slots: Int32Array.from(slots),
		columns: slots.map(() => new Float64Array(mostRows)),
		main: slots.indexOf(mainSlot),
	};
}

function trimmed(bytes: Uint8Array, from: number, to: number): Uint8Array {
	let [start, end] = [from, to];
	while (start < end && isBlank(bytes[start])) {
		start++;
	}

	while (end > start && isBlank(bytes[end - 1])) {
		end--;
	}

	return bytes.subarray(start, end);
}

function wordsOf(piece: Uint8Array): number[] {
	if (piece.length < 8) {
		return [...piece];
	}

	const view = new DataView(piece.buffer, piece.byteOffset, piece.length);
	const last = piece.length - 8;
	const words: number[] = [];
	for (let at = 0; at < last; at += 8) {
		words.push(view.getFloat64(at, true));
	}

	return [...words, view.getFloat64(last, true)];
}
