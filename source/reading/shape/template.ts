import {isWordByte, readByteNumber} from '../physical/byte-number.js';
import {freeTailEnd} from './free-tails.js';
import type {Token} from './token.js';

/** A shape as bytes, to be compared with the bytes of a line without making text of it. */
export type Template = {
	/**
	What stands before each number and behind the last, one piece after the other. White space is one blank, and none beside
	a number.
	*/
	readonly literal: Uint8Array;

	/** Where each piece ends in `literal`. */
	readonly ends: Int32Array;

	/** Per number: 1 if it may stand right behind a letter (`第1轮`, `Epoch3`) or a dash (`epoch-3`). */
	readonly glued: Uint8Array;

	/** Per number: 1 if a comma within it groups digits; 0 behind the colon of a clock. */
	readonly grouped: Uint8Array;

	/** Words that make no difference stand behind the last number: see `free-tails.ts`. */
	readonly hasFreeTail: boolean;

	/** The numbers of the line that was compared last, where they begin in its block of bytes, and where they end. */
	readonly values: Float64Array;
	readonly starts: Int32Array;
	readonly stops: Int32Array;
};

const encoder = new TextEncoder();

/** The template of a line's shape; undefined for shapes with parts that are no literal, such as a bar. */
export function createTemplate(
	text: string,
	tokens: ReadonlyArray<Pick<Token, 'kind' | 'start' | 'end' | 'residue'>>,
	hasFreeTail = false,
): Template | undefined {
	const pieces: Uint8Array[] = [];
	const glued: boolean[] = [];
	const grouped: boolean[] = [];
	let from = 0;
	for (const token of tokens) {
		if (token.kind === 'bar' || token.residue) {
			return undefined;
		}

		if (token.kind === 'number') {
			pieces.push(literalOf(text.slice(from, token.start)));
			glued.push(/[\p{L}\p{N}_)\]%+-]$/u.test(text.slice(Math.max(0, token.start - 2), token.start)));
			grouped.push(!/\d:$/.test(text.slice(Math.max(0, token.start - 2), token.start)));
			from = token.end;
		}
	}

	pieces.push(literalOf(text.slice(from)));
	let end = 0;
	return {
		literal: Uint8Array.from(pieces.flatMap(piece => [...piece])),
		ends: Int32Array.from(pieces, piece => (end += piece.length)),
		glued: Uint8Array.from(glued, Number),
		grouped: Uint8Array.from(grouped, Number),
		hasFreeTail,
		values: new Float64Array(glued.length),
		starts: new Int32Array(glued.length),
		stops: new Int32Array(glued.length),
	};
}

function literalOf(text: string): Uint8Array {
	return encoder.encode(text.replaceAll(/[ \t]+/g, ' ').trim());
}

/**
Compares a template with the line that begins at `from`. The bytes must end with an end of line: no byte behind it is looked
at. Returns the place of the line's end (`\n` or `\r`) and leaves the numbers in `template.values`; -1 if the line is of
another shape.
*/
export function matchTemplate(template: Template, bytes: Uint8Array, from: number): number {
	const {literal, ends, glued, grouped, values, starts, stops} = template;
	const last = ends.length - 1;
	let at = from;
	let place = 0;
	for (let index = 0; index <= last; index++) {
		if (index === last && template.hasFreeTail) {
			return freeTailEnd(bytes, at);
		}

		const end = ends[index] ?? 0;
		let byte = bytes[at] ?? 0;
		while (byte === 32 || byte === 9) {
			byte = bytes[++at] ?? 0;
		}

		while (place < end) {
			const expected = literal[place++] ?? 0;
			if (byte === expected) {
				byte = bytes[++at] ?? 0;
				if (expected === 32) {
					while (byte === 32 || byte === 9) {
						byte = bytes[++at] ?? 0;
					}
				}
			} else if (expected === 32 && byte === 9) {
				do {
					byte = bytes[++at] ?? 0;
				} while (byte === 32 || byte === 9);
			} else {
				return -1;
			}
		}

		if (byte === 32 || byte === 9) {
			do {
				byte = bytes[++at] ?? 0;
			} while (byte === 32 || byte === 9);
		} else if (index < last && glued[index] === 0 && at > from && joinsNumber(bytes[at - 1])) {
			return -1;
		}

		if (index === last) {
			return byte === 10 || byte === 13 ? at : -1;
		}

		starts[index] = at;
		at = readByteNumber(bytes, at, grouped[index] === 1, values, index);
		if (at < 0) {
			return -1;
		}

		stops[index] = at;
	}

	return -1;
}

/** Right behind a letter or a sign a number is another: part of a word, or negative. */
function joinsNumber(byte: number | undefined): boolean {
	return byte === 43 || byte === 45 || isWordByte(byte);
}
