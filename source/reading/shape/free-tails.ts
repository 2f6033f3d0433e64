import {hasHint} from '../general/hint.js';
import type {Plan} from '../general/plan.js';
import {decode} from '../physical/decode.js';
import {namesSplit} from '../vocabulary/split/split-words.js';
import {createRecencyMap} from './recency-map.js';
import {shapeKey} from './shape-key.js';
import type {Token} from './token.js';

/** So many different endings that all meant the same: the next ones do too. */
const enough = 64;

const mostHeads = 200;

/** A unit makes another number of the one before it. */
const unit =
	'(?:[sdhmwkbgtx]|secs?|seconds?|ms|mins?|minutes?|hrs?|hours?|days?|weeks?|its?|[kmgt]i?b)(?![\\p{L}\\p{N}_])';

/** A character of words and sentences. */
const plain = '[\\p{L}\\p{M}\\p{Po}\\p{Pi}\\p{Pf}\\p{Pd}()| \\t]';

/** Words behind the last number, the first of which is no unit; a comma, a dash or a bar may part them from it. */
const plainTail = new RegExp(
	`^(?:[,;]?[ \\t]+|[ \\t]+-[ \\t]+|[ \\t]*\\|[ \\t]*)["'“«(]?(?!${unit})\\p{L}${plain}*$`,
	'iu',
);

/** What the lines with one beginning have meant so far. */
type Head<Value> = {readonly meaning: string; readonly value: Value; count: number; isMixed: boolean};

/**
Lines that end in words that are never the same (a sample sentence behind the figures) make a new shape each. Once many of
them with the same beginning have had the same meaning, the words do not matter, as long as they are not of training.
*/
export type FreeTails<Value> = {
	/** What a line that has not been seen before certainly means by its beginning. */
	readonly find: (text: string, tokens: readonly Token[]) => Value | undefined;

	/** Takes the meaning of a line that was worked out. */
	readonly learn: (text: string, tokens: readonly Token[], plan: Plan | undefined, value: Value) => void;
};

export function createFreeTails<Value>(): FreeTails<Value> {
	const heads = createRecencyMap<Head<Value>>(mostHeads);
	return {
		find(text, tokens) {
			const key = keyOf(text, tokens);
			const head = key === undefined ? undefined : heads.get(key);
			return head !== undefined && !head.isMixed && head.count >= enough ? head.value : undefined;
		},
		learn(text, tokens, plan, value) {
			const key = keyOf(text, tokens);
			if (key === undefined) {
				return;
			}

			const meaning = plan === undefined ? 'none' : JSON.stringify(plan);
			const head = heads.get(key);
			if (head === undefined) {
				heads.set(key, {meaning, value, count: 1, isMixed: false});
			} else if (head.meaning === meaning) {
				head.count++;
			} else {
				head.isMixed = true;
			}
		},
	};
}

function keyOf(text: string, tokens: readonly Token[]): string | undefined {
	const head = headOf(text, tokens);
	return head && shapeKey(head.text, head.tokens);
}

/** The line up to its last number; undefined where what stands behind that may matter. */
export function headOf(
	text: string,
	tokens: readonly Token[],
): {readonly text: string; readonly tokens: readonly Token[]} | undefined {
	const last = tokens.findLastIndex(({kind}) => kind === 'number');
	const end = tokens[last]?.end;
	return end !== undefined && saysNothing(text.slice(end))
		? {text: text.slice(0, end), tokens: tokens.slice(0, last + 1)}
		: undefined;
}

/** Characters behind a number in which a word of training may name it (`0.5 (smoothed loss)`). */
const near = 48;

/** A word that names a split may say on what data the figures were computed, wherever it stands. */
function saysNothing(tail: string): boolean {
	return plainTail.test(tail) && !hasHint(tail.slice(0, near)) && !namesSplit(tail);
}

/** Bytes that may stand in such words. */
const plainCharacter = new RegExp(plain, 'u');
const tailBytes = Uint8Array.from({length: 256}, (_, byte) =>
	byte >= 128 || plainCharacter.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** Longer ones are looked at as text, in bytes. */
const longestTail = 4096;

/** Read as numbers where they stand alone. */
const numberWords = /nan|inf/i;

/**
Where the line ends, if what stands at `at`, behind its last number, are words that make no difference; else -1. The bytes
must end with an end of line.
*/
export function freeTailEnd(bytes: Uint8Array, at: number): number {
	let end = at;
	while (tailBytes[bytes[end] ?? 0] === 1) {
		end++;
	}

	if ((bytes[end] !== 10 && bytes[end] !== 13) || end - at > longestTail) {
		return -1;
	}

	const tail = decode(bytes, at, end);
	return saysNothing(tail) && !numberWords.test(tail) ? end : -1;
}
