import {readByteNumber} from '../physical/byte-number.js';
import {gaps, mostRows, type RowProgram} from './row-program.js';

/** A block of complete lines, and the same bytes to be read as words. */
export type Block = {readonly bytes: Uint8Array; readonly view: DataView};

/** The lines that were read last: how many, and where the next line begins. */
export type Rows = {count: number; next: number};

const powers = Float64Array.from({length: 10}, (_, exponent) => 10 ** exponent);

/** Digits that a 32-bit integer holds. */
const mostDigits = 9;

// Bytes less 48, as the digits are.
const point = 46 - 48;
const comma = 44 - 48;
const exponent = (101 - 48) | 32;

/**
Reads lines into the columns of the program, as long as they are of its shape and their main counter rises; at most
`mostRows`. The block must end with an end of line.

All in one function: calls for each line and each number would take a quarter longer, and millions of lines go through here.

@param from - Where the first line begins.
@param before - Main counter of the line before.
*/
export function readRows(program: RowProgram, block: Block, from: number, before: number, rows: Rows): void {
	const {sizes, words, columns, gaps: gapKinds, grouped, main} = program;
	const {bytes, view} = block;
	const {length} = bytes;
	const last = columns.length;
	const rising = columns[main];
	let line = from;
	let latest = before;
	let row = 0;
	reading: while (row < mostRows && line < length && rising !== undefined) {
		let at = line;
		let word = 0;
		for (let index = 0; index <= last; index++) {
			let textEnd = at;
			while (bytes[at] === 32 || bytes[at] === 9) {
				at++;
			}

			const size = sizes[index] ?? 0;
			const stop = at + size;
			if (stop >= length) {
				break reading;
			}

			if (size >= 8) {
				const final = stop - 8;
				while (at < final) {
					if (view.getFloat64(at, true) !== words[word++]) {
						break reading;
					}

					at += 8;
				}

				if (view.getFloat64(final, true) !== words[word++]) {
					break reading;
				}

				at = stop;
			} else {
				while (at < stop) {
					if (bytes[at++] !== words[word++]) {
						break reading;
					}
				}
			}

			textEnd = size === 0 ? textEnd : at;
			while (bytes[at] === 32 || bytes[at] === 9) {
				at++;
			}

			const column = columns[index];
			if (column === undefined) {
				break;
			}

			const gap = gapKinds[index];
			if (gap !== gaps.any && (gap === gaps.some) !== at > textEnd) {
				break reading;
			}

			// Digits with at most one point among or behind them: nearly every number of a log. Unsigned, what is no digit
			// is above 9 on both sides.
			const start = at;
			let mantissa = 0;
			let digit = (bytes[at] ?? 0) - 48;
			while (digit >>> 0 <= 9) {
				mantissa = (Math.imul(mantissa, 10) + digit) | 0;
				digit = (bytes[++at] ?? 0) - 48;
			}

			let digits = at - start;
			let value = mantissa;
			if (digit === point && digits > 0) {
				const behind = ++at;
				digit = (bytes[at] ?? 0) - 48;
				while (digit >>> 0 <= 9) {
					mantissa = (Math.imul(mantissa, 10) + digit) | 0;
					digit = (bytes[++at] ?? 0) - 48;
				}

				const fraction = at - behind;
				digits += fraction;
				value = mantissa / (powers[fraction] ?? Number.NaN);
			}

			const isPlain = digits > 0 && digits <= mostDigits && digit !== comma && digit !== point;
			if (isPlain && (digit | 32) !== exponent) {
				column[row] = value;
				continue;
			}

			at = readByteNumber(bytes, start, grouped[index] === 1, column, row);
			if (at < 0) {
				break reading;
			}
		}

		// A return alone parts the segments of one line.
		if (bytes[at] === 13) {
			at++;
		}

		const count = rising[row] ?? Number.NaN;
		if (bytes[at] !== 10 || !(count > latest)) {
			break;
		}

		latest = count;
		line = at + 1;
		row++;
	}

	rows.count = row;
	rows.next = line;
}
