import type {Token} from '../shape/token.js';
import {splitOfWord} from '../vocabulary/split/split-words.js';
import {isMark} from './token-at.js';

/** ` - ` between a word and a number. */
export function isSpacedDash(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return (
		isMark(tokens[at], '-') &&
		tokens[at]?.gap === 1 &&
		next?.kind === 'number' &&
		next.gap === 1 &&
		/loss|score|acc|error|metric|iou|dice/i.test(tokens[at - 1]?.text ?? '')
	);
}

/** Words that logs cut short with a point. */
const shortened =
	/^(?:[a-z]{1,3}|[a-z]{2,4}-spec|[a-z](?:\.[a-z]){1,3}|vali?d?|train|test|eval|iter|prec|spec|batch|disc|temp|norm|grad|loss|mean|stdd?|crit|coef|reco?n?s?t?|regul?|param|accu?r?)$/i;

/** `[train] 0.51 [validation] 0.62`: the split in brackets names the figure behind it. */
export function closesSplit(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
	const [word] = words;
	const next = tokens[at + 1];
	return (
		word !== undefined &&
		words.length === 1 &&
		isMark(tokens[at], ']') &&
		isMark(tokens[word - 1], '[') &&
		next?.kind === 'number' &&
		/\.\d/.test(next.text) &&
		splitOfWord(tokens[word]?.text.toLowerCase() ?? '') !== undefined
	);
}

/** `'0.5'`, `Val. Loss`, `|g_param|`, `#12`: marks that do not end a name. */
export function isTransparent(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token === undefined || words.length === 0) {
		return false;
	}

	if (token.text === "'" || token.text === '"') {
		// In `msg="train step" step=10` the text has ended.
		return next?.kind !== 'word' || next.gap === 0;
	}

	if (token.text === '.' && token.gap === 0) {
		return (
			isMark(next, ':') ||
			isMark(next, '=') ||
			((next?.kind === 'word' || next?.kind === 'number') &&
				next.gap === 1 &&
				shortened.test(tokens[at - 1]?.text ?? ''))
		);
	}

	if (joinsNames(tokens, at)) {
		return true;
	}

	if (token.text === '|' && token.gap === 0) {
		const opened = tokens[(words[0] ?? 0) - 1];
		return (
			isMark(opened, '|') && tokens[words[0] ?? 0]?.gap === 0 && (isMark(next, '=') || isMark(next, ':'))
		);
	}

	return token.text === '#' || token.text === '>';
}

/** `MSE+L1`, `BCE+Dice`: a sum of losses is one figure. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	return (
		isMark(tokens[at], '+') &&
		tokens[at]?.gap === 0 &&
		before?.kind === 'word' &&
		next?.kind === 'word' &&
		next.gap === 0
	);
}

/** `tensor(0.54, device='cuda:0')`, `np.float32(0.89)`: a number as its object prints itself. */
export function opensWrapper(tokens: readonly Token[], at: number): boolean {
	return (
		/^(?:tensor|array|Array|(?:np\.|numpy\.|jnp\.)?(?:float|int)\d{2}|DeviceArray)$/.test(
			tokens[at]?.text ?? '',
		) &&
		isMark(tokens[at + 1], '(') &&
		tokens[at + 1]?.gap === 0 &&
		tokens[at + 2]?.kind === 'number'
	);
}

/** The place behind the next closing parenthesis, if it is near. */
export function behindParenthesis(tokens: readonly Token[], from: number): number {
	const close = tokens.slice(from, from + 16).findIndex(token => isMark(token, ')'));
	return close === -1 ? from : from + close + 1;
}

/** Words in parentheses belong to the name: `mAP50-95(B)`, `elapsed time per iteration (ms)`, `Epoch(val)`, `D(G(z))`. */
export function parenthesis(
	tokens: readonly Token[],
	at: number,
	isInner = false,
): {words: number[]; end: number} | undefined {
	const words: number[] = [];
	let isParameter = false;
	for (let place = at + 1; place < at + 8; place++) {
		const token = tokens[place];
		if (token?.kind === 'word') {
			words.push(place);
		} else if (isMark(token, ')') && words.length > 0) {
			// `accuracy (IoU=0.7): 0.86`: what stands behind the parenthesis is the value.
			const isNamed = isMark(tokens[place + 1], ':') || isMark(tokens[place + 1], '=');
			return isParameter && !isNamed ? undefined : {words: isParameter ? [] : words, end: place + 1};
		} else if (isMark(token, '(') && token?.gap === 0 && words.length > 0 && !isInner) {
			const inner = parenthesis(tokens, place, true);
			if (inner === undefined) {
				return undefined;
			}

			words.push(...inner.words);
			place = inner.end - 1;
		} else if (words.length > 0 && (isMark(token, '=') || token?.kind === 'number')) {
			isParameter = true;
		} else if (!isMark(token, '/') && !(isMark(token, '.') && isMark(tokens[place + 1], ')'))) {
			return undefined;
		}
	}

	return undefined;
}

/** The number stands right behind an opening bracket. */
export function isBracket(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return isMark(before, '[') || isMark(before, '(');
}

/** The words of a name as the log has them. */
export function phrase(tokens: readonly Token[], words: readonly number[]): string {
	let text = '';
	let depth = 0;
	for (const at of words) {
		const token = tokens[at];
		const before = tokens[at - 1];
		const isFirst = text === '';
		const opened = !isFirst && isMark(before, '(') ? '(' : '';
		const gap = (token?.gap ?? 0) + (opened === '' ? 0 : (before?.gap ?? 0));
		const sum = !isFirst && joinsNames(tokens, at - 1) ? '+' : '';
		const joint = sum === '' ? opened : sum;
		text += `${isFirst || (joint !== '' && gap === 0) ? '' : ' '}${joint}${token?.text ?? ''}`;
		depth += opened.length;
		for (let place = at + 1; depth > 0 && isMark(tokens[place], ')'); place++) {
			text += ')';
			depth--;
		}
	}

	const first = words[0] ?? 0;
	const last = words.at(-1) ?? 0;
	return isMark(tokens[first - 1], '|') && isMark(tokens[last + 1], '|') && tokens[last + 1]?.gap === 0
		? `|${text}|`
		: text;
}
