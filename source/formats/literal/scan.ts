import {toNumber} from '../field/number.js';
import {Cursor} from './cursor.js';
import {asList, type Dictionary, type Literal, opaque} from './literal.js';
import {skipBalanced} from './skip.js';

/** Deeper nesting than any log prints is somebody's data, not figures. */
const deepest = 32;

const words: ReadonlyMap<string, Literal> = new Map<string, Literal>([
	['None', null],
	['null', null],
	['True', true],
	['true', true],
	['False', false],
	['false', false],
]);

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
			return readBare(cursor, depth, cut);
	}
}

/** A number, a word, or a call around a value. */
function readBare(cursor: Cursor, depth: number, cut: boolean): Literal | undefined {
	const token = readToken(cursor);

	if (cursor.text[cursor.at] === '(' && /^[A-Za-z_]/.test(token)) {
		return readCall(cursor, depth, cut);
	}

	const word = words.get(token);

	if (word !== undefined) {
		return word;
	}

	// A bare name is a variable of source code; only a dotted one (torch.float16) is printed by a program.
	return toNumber(token) ?? (token.includes('.') && /^[A-Za-z_][\w.]*$/.test(token) ? token : undefined);
}

/** The first argument, where it is a literal: the others say the type and the device. */
function readCall(cursor: Cursor, depth: number, cut: boolean): Literal | undefined {
	const start = cursor.at;
	cursor.at++;
	const first = depth > deepest ? undefined : readValue(cursor, depth + 1, cut);
	const after = cursor.at;

	// What ran to the end of the text does not close: looking for the end again, a level at a time, would take long.
	if (depth > deepest || (first === undefined && cursor.done)) {
		return undefined;
	}

	cursor.at = start;

	// A call of nothing is source code: `loss.item()`.
	if (!skipBalanced(cursor, '(', ')') || cursor.at - start === 2) {
		return undefined;
	}

	const closed = cursor.text.slice(after, after + 1);
	return first !== undefined && (closed === ',' || closed === ')') ? first : opaque;
}

const ends = new Set([...',:}])({[<"\'']);

function readToken(cursor: Cursor): string {
	const start = cursor.at;

	while (cursor.code > 32 && !ends.has(cursor.text[cursor.at] ?? '')) {
		cursor.at++;
	}

	return cursor.text.slice(start, cursor.at);
}
