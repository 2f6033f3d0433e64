import {readByteNumber} from '../physical/byte-number.js';
import {readPlainNumber} from '../physical/plain-number.js';
import {gaps, mostRows, type RowProgram} from './row-program.js';

/** A block of complete lines, and the same bytes to be read as words. */
export type Block = {readonly bytes: Uint8Array; readonly view: DataView};

/** The lines that were read last: how many, and where the next line begins. */
export type Rows = {count: number; next: number};

/**
Reads lines into the columns of the program, as long as they are of its shape and their main counter rises; at most
`mostRows`. The block must end with an end of line.

@param from - Where the first line begins.
@param before - Main counter of the line before.
*/
export function readRows(program: RowProgram, block: Block, from: number, before: number, rows: Rows): void {
	const {columns, main} = program;
	const rising = columns[main];
	let at = from;
	let row = 0;
	let latest = before;
	while (row < mostRows && at < block.bytes.length && rising !== undefined) {
		const next = readRow(program, block.bytes, block.view, at, row);
		const count = rising[row] ?? Number.NaN;
		if (next < 0 || !(count > latest)) {
			break;
		}

		latest = count;
		at = next;
		row++;
	}

	rows.count = row;
	rows.next = at;
}

/** Reads one line. Returns where the next begins, or -1 if the line is another. */
function readRow(program: RowProgram, bytes: Uint8Array, view: DataView, from: number, row: number): number {
	const {sizes, words, columns, gaps: gapKinds} = program;
	const last = columns.length;
	const {length} = bytes;
	let at = from;
	let word = 0;
	for (let index = 0; index <= last; index++) {
		let textEnd = at;
		let byte = bytes[at] ?? 0;
		while (byte === 32 || byte === 9) {
			byte = bytes[++at] ?? 0;
		}

		const size = sizes[index] ?? 0;
		const stop = at + size;
		if (stop >= length) {
			return -1;
		}

		if (size >= 4) {
			const final = stop - 4;
			while (at < final) {
				if (view.getInt32(at, true) !== words[word++]) {
					return -1;
				}

				at += 4;
			}

			if (view.getInt32(final, true) !== words[word++]) {
				return -1;
			}

			at = stop;
		} else {
			while (at < stop) {
				if (bytes[at++] !== words[word++]) {
					return -1;
				}
			}
		}

		textEnd = size === 0 ? textEnd : at;
		byte = bytes[at] ?? 0;
		while (byte === 32 || byte === 9) {
			byte = bytes[++at] ?? 0;
		}

		const column = columns[index];
		if (column === undefined) {
			break;
		}

		const gap = gapKinds[index];
		if (gap !== gaps.any && (gap === gaps.some) !== at > textEnd) {
			return -1;
		}

		const plain = readPlainNumber(bytes, at, column, row);
		at = plain >= 0 ? plain : readByteNumber(bytes, at, program.grouped[index] === 1, column, row);
		if (at < 0) {
			return -1;
		}
	}

	// A return alone parts the segments of one line.
	const end = bytes[at] === 13 ? at + 1 : at;
	return bytes[end] === 10 ? end + 1 : -1;
}
