import {toNumber} from '../field/number.js';
import {readBare, readToken} from './bare.js';
import {Cursor} from './cursor.js';
import {asList, type Dictionary, type Literal, opaque} from './literal.js';
import {skipBalanced} from './skip.js';

/** Deeper nesting than any log prints is somebody's data, not figures. */
const deepest = 32;

/** Where a scan ended. */
export type Scanned<T> = {readonly value: T; readonly end: number};

/**
Reads the dictionary that opens at `at`, as Python or JSON prints one: quotes of either kind, bare nan and inf, None and
null, calls around a number (`np.float32(0.89)`, `tensor(0.5, device='cuda:0')`). Undefined where the text there is none,
or where it is cut off and `cut` is not set; with it, what was complete until then is read.
*/
export function scanDictionary(text: string, at: number, cut = false): Scanned<Dictionary> | undefined {
	const cursor = new Cursor(text, at);
	const value = readDictionary(cursor, 0, cut);
	return value === undefined ? undefined : {value, end: cursor.at};
}

/** The same for a list. */
export function scanList(text: string, at: number, cut = false): Scanned<readonly Literal[]> | undefined {
	const cursor = new Cursor(text, at);
	const value = readList(cursor, ']', 0, cut);
	return value === undefined ? undefined : {value, end: cursor.at};
}

/** The same for a list of pairs: `[('loss', 0.3), ('acc', 0.9)]`. */
export function scanPairs(text: string, at: number): Scanned<Dictionary> | undefined {
	const scanned = scanList(text, at);
	const entries: Array<readonly [string, Literal]> = [];

	for (const item of scanned?.value ?? []) {
		const [name, value] = asList(item) ?? [];

		if (typeof name !== 'string' || value === undefined) {
			return undefined;
		}

		entries.push([name, value]);
	}

	return scanned === undefined ? undefined : {value: {entries}, end: scanned.end};
}

function readDictionary(cursor: Cursor, depth: number, cut: boolean): Dictionary | undefined {
	if (depth > deepest || !cursor.take('{')) {
		return undefined;
	}

	const entries: Array<readonly [string, Literal]> = [];

	for (;;) {
		cursor.skipSpace();

		if (cursor.take('}')) {
			return {entries};
		}

		const name = readName(cursor);
		cursor.skipSpace();
		const value = name !== undefined && cursor.take(':') ? readValue(cursor, depth, cut) : undefined;

		if (name === undefined || value === undefined) {
			return cut && cursor.done ? {entries} : undefined;
		}

		entries.push([name, value]);
		cursor.skipSpace();

		if (!cursor.take(',') && cursor.text[cursor.at] !== '}') {
			return cut && cursor.done ? {entries} : undefined;
		}
	}
}

function readList(
	cursor: Cursor,
	close: ']' | ')',
	depth: number,
	cut: boolean,
): readonly Literal[] | undefined {
	if (depth > deepest) {
		return undefined;
	}

	cursor.at++;
	const items: Literal[] = [];

	for (;;) {
		cursor.skipSpace();

		if (cursor.take(close)) {
			return items;
		}

		const value = readValue(cursor, depth, cut);

		if (value === undefined) {
			return cut && cursor.done ? items : undefined;
		}

		items.push(value);
		cursor.skipSpace();

		if (!cursor.take(',') && cursor.text[cursor.at] !== close) {
			return cut && cursor.done ? items : undefined;
		}
	}
}

/** Names are quoted, or numbers (the classes of a table by class). */
function readName(cursor: Cursor): string | undefined {
	const character = cursor.text[cursor.at];

	if (character === '"' || character === "'") {
		return cursor.quoted();
	}

	const token = readToken(cursor);
	return toNumber(token) === undefined ? undefined : token;
}

function readValue(cursor: Cursor, depth: number, cut: boolean): Literal | undefined {
	cursor.skipSpace();

	switch (cursor.text[cursor.at]) {
		case '"':
		case "'":
			return cursor.quoted();
		case '{':
			return readDictionary(cursor, depth + 1, cut);
		case '[':
			return readList(cursor, ']', depth + 1, cut);
		case '(':
			return readList(cursor, ')', depth + 1, cut);
		case '<':
			return skipBalanced(cursor, '<', '>') ? opaque : undefined;
		default:
			return readBare(cursor, cut, () => (depth > deepest ? undefined : readValue(cursor, depth + 1, cut)));
	}
}
