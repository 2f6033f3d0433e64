import {createContext, type Doubt} from './context/context.js';
import {cleanText} from './physical/clean-text.js';
import {decode} from './physical/decode.js';
import {piecesOf} from './physical/lost-returns.js';
import type {ReadingSink} from './reading.js';
import {createLineReader} from './shape/line-reader.js';
import type {PassedShape} from './shape/passed-shapes.js';

export type ReaderSummary = {
	/** Lines of the log so far; `read` gave readings, `ignored` did not (blank lines are neither). */
	readonly lines: {readonly total: number; readonly read: number; readonly ignored: number};

	/** Points and results by the id of the format that read them. */
	readonly formats: ReadonlyMap<string, number>;

	/** Shapes of lines that gave nothing, most frequent first, with one of their lines. Made when asked for. */
	readonly passed: () => readonly PassedShape[];

	/** Readings that could have been others, and what was chosen. */
	readonly ambiguous: readonly Doubt[];
};

export type LogReader = {
	/** Takes a block of complete lines; they end in `\n`, `\r\n` or a lone `\r`. */
	readonly push: (bytes: Uint8Array) => void;

	/** The log is complete: reads what was held back. */
	readonly end: () => void;

	/** What was read so far. Cheap: may be asked for after every block. */
	readonly summary: () => ReaderSummary;
};

/** Bytes of a line that are made text at once. */
const longestText = 1 << 20;

/** Characters of a piece that are read; what is longer is no line of a training log. */
const longestPiece = 65_536;

const newline = 10;
const carriageReturn = 13;

/**
Reads a log, block by block, and hands its readings to `sink` in the order of the log. A point is valid until `sink` returns.
Memory is bounded: shapes, doubts and passed shapes are kept up to a number, a document up to 64 MB.
*/
export function createLogReader({sink}: {readonly sink: ReadingSink}): LogReader {
	const context = createContext();
	let total = 0;
	let read = 0;
	let blank = 0;
	let lineGave = false;
	let lineSpoke = false;

	const lines = createLineReader(context, sink);

	/** A line's segments, ended by lone returns, count as one line. */
	function closeLine(): void {
		total++;
		if (lineGave) {
			read++;
		} else if (!lineSpoke) {
			blank++;
		}

		lineGave = false;
		lineSpoke = false;
	}

	function readSlowly(bytes: Uint8Array, at: number, end: number): void {
		for (let from = at; from < end; from += longestText) {
			const text = cleanText(decode(bytes, from, Math.min(end, from + longestText)));
			for (const piece of piecesOf(text)) {
				if (piece.trim() !== '') {
					lineSpoke = true;
					lineGave = lines.text(piece.slice(0, longestPiece), total + 1) || lineGave;
				}
			}
		}
	}

	return {
		push(bytes) {
			const last = bytes[bytes.length - 1];
			const closed = last === newline || last === carriageReturn;
			let at = 0;
			while (at < bytes.length) {
				let end = closed ? lines.bytes(bytes, at, total + 1) : -1;
				if (end >= 0) {
					lineGave = true;
				} else {
					end = endOfSegment(bytes, at);
					readSlowly(bytes, at, end);
				}

				if (end < bytes.length && bytes[end] === carriageReturn) {
					if (end + 1 < bytes.length && bytes[end + 1] === newline) {
						end++;
						closeLine();
					}
				} else {
					closeLine();
				}

				at = end + 1;
			}
		},
		end() {
			lines.end();
		},
		summary: () => ({
			lines: {total, read, ignored: Math.max(0, total - read - blank)},
			formats: lines.formats(),
			passed: lines.passed,
			ambiguous: [...context.doubts.values()],
		}),
	};
}

function endOfSegment(bytes: Uint8Array, from: number): number {
	let at = from;
	while (at < bytes.length && bytes[at] !== newline && bytes[at] !== carriageReturn) {
		at++;
	}

	return at;
}
