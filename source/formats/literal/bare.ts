import {toNumber} from '../field/number.js';
import type {Cursor} from './cursor.js';
import {type Literal, opaque} from './literal.js';
import {skipBalanced} from './skip.js';

const words: ReadonlyMap<string, Literal> = new Map<string, Literal>([
	['None', null],
	['null', null],
	['True', true],
	['true', true],
	['False', false],
	['false', false],
]);

/** A name with a dot that a program prints (torch.float16), not one that its source looks up (self.loss). */
const printed = /^(?!(?:self|args|cfg|config|opt|model)\.)[A-Za-z_]\w*\.[\w.]+$/;

/**
A value without quotes or brackets: a number, a word, or a call around a value, for which `readFirst` reads the first
argument. In a text that is cut off (`cut`) a value that runs to its end may go on: it is not read.
*/
export function readBare(
	cursor: Cursor,
	cut: boolean,
	readFirst: () => Literal | undefined,
): Literal | undefined {
	const bare = readToken(cursor);

	if (cut && cursor.done) {
		return undefined;
	}

	if (cursor.text[cursor.at] === '(' && /^[A-Za-z_]/.test(bare)) {
		return readCall(cursor, readFirst);
	}

	const word = words.get(bare);
	return word === undefined ? (toNumber(bare) ?? (printed.test(bare) ? bare : undefined)) : word;
}

/** The first argument, where it is a literal: the others say the type and the device. */
function readCall(cursor: Cursor, readFirst: () => Literal | undefined): Literal | undefined {
	const start = cursor.at;
	cursor.at++;
	const first = readFirst();
	const after = cursor.at;

	// What ran to the end of the text does not close: looking for the end again, a level at a time, would take long.
	if (first === undefined && cursor.done) {
		return undefined;
	}

	cursor.at = start;

	// A call of nothing is source code: `loss.item()`.
	if (!skipBalanced(cursor, '(', ')') || cursor.at - start === 2) {
		return undefined;
	}

	const next = cursor.text[after];
	return first !== undefined && (next === ',' || next === ')') ? first : opaque;
}

const token = /[^\s,:}\](){[<"']*/y;

/** The characters up to a blank, a bracket, a quote, a comma or a colon; empty where one of them stands here. */
export function readToken(cursor: Cursor): string {
	token.lastIndex = cursor.at;
	const [text = ''] = token.exec(cursor.text) ?? [];
	cursor.at += text.length;
	return text;
}
