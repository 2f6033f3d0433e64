import {wrappedLines} from './aside/wrapped-line.js';
import type {Rows} from './batch/read-rows.js';
import {createContext} from './context/context.js';
import type {Doubt} from './doubts.js';
import {cleanText} from './physical/clean-text.js';
import {decode} from './physical/decode.js';
import {aroundHoles} from './physical/holes.js';
import {piecesOf} from './physical/lost-returns.js';
import {withoutTuple} from './physical/printed-tuple.js';
import {createWrappedColumn} from './physical/wrapped-column.js';
import type {BatchSink, ReadingSink} from './reading.js';
import {createLateSteps} from './records/late-steps.js';
import {createLineReader} from './shape/line-reader.js';
import type {PassedShape} from './shape/passed-shapes.js';
import {createGivenNames, type GivenName, speaking} from './vocabulary/given-names.js';

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
Where `batch` is given, it takes most points of a long log, many at a time; they count as handed over in their place.
`names` says what names in the log mean, above what the vocabulary says of them.
Memory is bounded: shapes, doubts and passed shapes are kept up to a number, a document up to 64 MB.
*/
export function createLogReader({
	sink,
	batch,
	names = [],
}: {
	readonly sink: ReadingSink;
	readonly batch?: BatchSink;
	readonly names?: readonly GivenName[];
}): LogReader {
	const given = createGivenNames(names);
	const context = createContext();
	let total = 0;
	let read = 0;
	let blank = 0;
	let lineGave = false;
	let lineSpoke = false;

	const rows: Rows = {count: 0, next: 0};
	const wrapped = createWrappedColumn();
	const late = createLateSteps(context, sink, batch);
	const lines = createLineReader(context, late.sink, late.batch);

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
			const raw = decode(bytes, from, Math.min(end, from + longestText));
			for (const piece of (wrappedLines(raw) ?? aroundHoles(raw)).flatMap(text =>
				piecesOf(wrapped.text(withoutTuple(cleanText(text)))),
			)) {
				if (piece.trim() !== '') {
					lineSpoke = true;
					const gave = lines.text(piece.slice(0, longestPiece), total + 1);
					lineGave = gave || lineGave;
				}
			}
		}
	}

	function readBlock(bytes: Uint8Array): void {
		const last = bytes[bytes.length - 1];
		const closed = last === newline || last === carriageReturn;
		const block = {bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length)};
		let at = 0;
		while (at < bytes.length) {
			let end = closed ? lines.bytes(bytes, at, total + 1) : -1;
			const isKnown = end >= 0;
			if (isKnown) {
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
			if (isKnown && bytes[end] === newline && at < bytes.length) {
				lines.rows(block, at, total + 1, rows);
				if (rows.count > 0) {
					total += rows.count;
					read += rows.count;
					at = rows.next;
				}
			}
		}

		late.release();
	}

	return {
		push(bytes) {
			speaking(given, () => readBlock(bytes));
		},
		end() {
			speaking(given, lines.end);
			late.release();
		},
		summary: () => ({
			lines: {total, read, ignored: Math.max(0, total - read - blank)},
			formats: lines.formats(),
			passed: lines.passed,
			ambiguous: [...context.doubts.values()].map(({doubt}) => doubt),
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
