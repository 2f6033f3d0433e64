import {setImmediate as breathe} from 'node:timers/promises';
import type {LinesEvent} from '../../follow/follow-event.js';

const newline = 10;
const carriageReturn = 13;

/** A block is read for so long, in milliseconds, before keys and frames have their turn. */
const longest = 6;

/** One part may take so long, in milliseconds: a turn is too long by one part at most. */
const wanted = 1.5;

const least = 1024;
const most = 262_144;

/** Bytes of the next part, by how long one of so many took: dictionaries are read ten times slower than plain lines. */
export const nextPortion = (portion: number, milliseconds: number): number =>
	Math.round(Math.max(least, Math.min(most, portion * Math.min(2, wanted / Math.max(0.1, milliseconds)))));

/**
Where the part of a block that begins at `from` ends: after the first line end that is at least `portion` bytes on. A lone
`\r` is one, too: a progress bar writes for hours without another.
*/
export const portionEnd = (bytes: Uint8Array, from: number, portion: number): number => {
	const start = Math.min(bytes.length, from + portion) - 1;
	const atNewline = bytes.indexOf(newline, start);
	const end = atNewline < 0 ? bytes.length : atNewline + 1;
	const atReturn = bytes.subarray(start, end - 2).indexOf(carriageReturn);
	return atReturn < 0 ? end : start + atReturn + 1;
};

/** The first part; how long it takes is not known yet. */
const first = 4096;

/** Hands blocks on in parts, with a pause for keys and frames: how large a part may be is learned from the last one. */
export function inPortions(
	take: (lines: LinesEvent) => void,
): (lines: LinesEvent, signal: AbortSignal) => Promise<void> {
	let portion = first;
	return async (lines, signal) => {
		const {bytes} = lines;
		let turn = performance.now();
		for (let from = 0; from < bytes.length && !signal.aborted; ) {
			const to = portionEnd(bytes, from, portion);
			const began = performance.now();
			take({...lines, bytes: bytes.subarray(from, to)});
			const now = performance.now();
			portion = nextPortion(to - from, now - began);
			from = to;
			if (now - turn >= longest) {
				await breathe();
				turn = performance.now();
			}
		}
	};
}
