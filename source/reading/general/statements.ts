import type {Token} from '../shape/token.js';
import type {Remark, Statement, Statements} from './statement.js';
import {isMark, readTail} from './value.js';

/** Longest name, in words: what is longer is prose. */
const longestName = 8;

/**
Reads the statements of a line from the token at `start` on: every number with the words before it as its name, and the
words that have no number.
*/
export function readStatements(tokens: readonly Token[], start: number): Statements {
	const statements: Statement[] = [];
	const remarks: Remark[] = [];
	let bar: number | undefined;
	let words: number[] = [];
	let joint: ':' | '=' | '' = '';
	let at = start;

	const forget = (closed: string): void => {
		if (words.length > 0) {
			remarks.push({text: phrase(tokens, words), at: words[0] ?? 0, closed: joint === '' ? closed : joint});
		}

		words = [];
		joint = '';
	};

	while (at < tokens.length) {
		const token = tokens[at];
		if (token === undefined) {
			break;
		}

		if (token.kind === 'bar') {
			forget('bar');
			bar ??= at;
			at++;
			continue;
		}

		if (token.kind === 'word') {
			if (words.length > 0 && opensWrapper(tokens, at)) {
				at += 2;
				continue;
			}

			if (joint !== '' || (token.gap > 1 && words.length > 0)) {
				forget('');
			}

			words.push(at);
			at++;
			continue;
		}

		if (token.kind === 'number') {
			const bracket = isBracket(tokens, at) && !opensWrapper(tokens, at - 2);
			const tail = readTail(tokens, at);
			const named = words.length > 0 && words.length <= longestName;
			const other = words.length > 0 ? undefined : nameElsewhere(tokens, at, tail.end, statements.at(-1));
			statements.push({
				name: named ? phrase(tokens, words) : (other ?? ''),
				joint: named ? joint || ' ' : other === undefined ? '' : ':',
				slot: tail.slot,
				total: tail.total,
				duration: tail.duration,
				unit: tail.unit,
				percent: tail.percent,
				bracket,
				list: bracket && isMark(tokens[tail.end], ','),
				from: words[0] ?? at,
				at,
				residue: token.residue,
				integer: /^[-+]?[\d,]+$/.test(token.text),
			});
			if (!named) {
				forget('');
			}

			words = [];
			joint = '';
			at = opensWrapper(tokens, at - 2) ? behindParenthesis(tokens, tail.end) : tail.end;
			continue;
		}

		if (words.length > 0 && (token.text === ':' || token.text === '=')) {
			joint = token.text;
			at++;
			continue;
		}

		if (words.length > 0 && token.text === '(' && joint === '') {
			const inner = parenthesis(tokens, at);
			if (inner !== undefined) {
				words.push(...inner.words);
				at = inner.end;
				continue;
			}
		}

		const next = tokens[at + 1];
		if (words.length > 0 && (token.text === '[' || token.text === '(') && next?.kind === 'number') {
			at++;
			continue;
		}

		if (isTransparent(tokens, at, words)) {
			at++;
			continue;
		}

		forget(token.text);
		at++;
	}

	forget('');
	return {statements, remarks, bar};
}

/**
The name of a number that has none right before it: `Cost after iteration 100: 0.64`, or behind it as darknet has it,
`3.45 avg loss,`.
*/
function nameElsewhere(
	tokens: readonly Token[],
	at: number,
	end: number,
	last: Statement | undefined,
): string | undefined {
	const before = tokens[at - 1];
	if (last !== undefined && last.at === at - 2 && (isMark(before, ':') || isMark(before, '='))) {
		return /^(\S+(?: \S+)?)(?: \([^()]*\))? (?:after|at) /i.exec(last.name)?.[1];
	}

	const isLoss =
		tokens[end]?.text === 'avg' && tokens[end + 1]?.text === 'loss' && isMark(tokens[end + 2], ',');
	return isLoss ? 'avg loss' : undefined;
}

/** `'0.5'`, `Val. Loss`, `|g_param|`, `#12`: marks that do not end a name. */
function isTransparent(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token === undefined || words.length === 0) {
		return false;
	}

	if (token.text === "'" || token.text === '"') {
		return true;
	}

	if (token.text === '.' && token.gap === 0) {
		return (
			(next?.kind === 'word' || next?.kind === 'number') &&
			next.gap === 1 &&
			(tokens[at - 1]?.text.length ?? 9) <= 5
		);
	}

	if (token.text === '|' && token.gap === 0) {
		const opened = tokens[(words[0] ?? 0) - 1];
		return (
			isMark(opened, '|') && tokens[words[0] ?? 0]?.gap === 0 && (isMark(next, '=') || isMark(next, ':'))
		);
	}

	return token.text === '#' || token.text === '>';
}

/** `tensor(0.54, device='cuda:0')`, `np.float32(0.89)`: a number as its object prints itself. */
function opensWrapper(tokens: readonly Token[], at: number): boolean {
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
function behindParenthesis(tokens: readonly Token[], from: number): number {
	const close = tokens.slice(from, from + 16).findIndex(token => isMark(token, ')'));
	return close === -1 ? from : from + close + 1;
}

/** Words in parentheses belong to the name: `mAP50-95(B)`, `elapsed time per iteration (ms)`, `Epoch(val)`. */
function parenthesis(tokens: readonly Token[], at: number): {words: number[]; end: number} | undefined {
	const words: number[] = [];
	for (let place = at + 1; place < at + 8; place++) {
		const token = tokens[place];
		if (token?.kind === 'word') {
			words.push(place);
		} else if (isMark(token, ')') && words.length > 0) {
			return {words, end: place + 1};
		} else if (!isMark(token, '/')) {
			return undefined;
		}
	}

	return undefined;
}

function isBracket(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return isMark(before, '[') || isMark(before, '(');
}

function phrase(tokens: readonly Token[], words: readonly number[]): string {
	let text = '';
	for (const at of words) {
		const token = tokens[at];
		const before = tokens[at - 1];
		const opened = isMark(before, '(') ? '(' : '';
		const closed = isMark(tokens[at + 1], ')') ? ')' : '';
		const gap = (token?.gap ?? 0) + (opened === '' ? 0 : (before?.gap ?? 0));
		text += `${text === '' || (opened !== '' && gap === 0) ? '' : ' '}${text === '' ? '' : opened}${token?.text ?? ''}${text === '' ? '' : closed}`;
	}

	const first = words[0] ?? 0;
	const last = words.at(-1) ?? 0;
	return isMark(tokens[first - 1], '|') && isMark(tokens[last + 1], '|') && tokens[last + 1]?.gap === 0
		? `|${text}|`
		: text;
}
