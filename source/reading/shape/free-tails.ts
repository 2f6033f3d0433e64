import {hasHint} from '../general/hint.js';
import type {Plan} from '../general/plan.js';
import {createRecencyMap} from './recency-map.js';
import {shapeKey} from './shape-key.js';
import type {Token} from './token.js';

/** So many different endings that all meant the same: the next ones do too. */
const enough = 64;

const mostHeads = 200;

/** Plain words behind the last number, the first of which is no unit. */
const plainTail =
	/^[ \t]+(?!(?:[sdhmwkbgtx]|secs?|seconds?|ms|mins?|minutes?|hrs?|hours?|days?|weeks?|its?|[kmgt]i?b)\b)\p{L}[\p{L}\p{M} \t,.;!?'-]*$/iu;

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
			const key = headOf(text, tokens);
			const head = key === undefined ? undefined : heads.get(key);
			return head !== undefined && !head.isMixed && head.count >= enough ? head.value : undefined;
		},
		learn(text, tokens, plan, value) {
			const key = headOf(text, tokens);
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

/** The shape up to the last number; undefined where what stands behind it may matter. */
function headOf(text: string, tokens: readonly Token[]): string | undefined {
	const last = tokens.findLastIndex(({kind}) => kind === 'number');
	const end = tokens[last]?.end;
	if (end === undefined) {
		return undefined;
	}

	const tail = text.slice(end);
	return plainTail.test(tail) && !hasHint(tail)
		? shapeKey(text.slice(0, end), tokens.slice(0, last + 1))
		: undefined;
}
