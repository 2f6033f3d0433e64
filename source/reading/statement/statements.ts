import type {Token} from '../shape/token.js';
import {nameElsewhere, nameOfSpan, withCounter} from './name-elsewhere.js';
import {
	behindParenthesis,
	closesSplit,
	isBracket,
	isSpacedDash,
	isTransparent,
	opensWrapper,
	parenthesis,
	phrase,
} from './name-parts.js';
import {readSlashed} from './slashed.js';
import type {Remark, Statement, Statements} from './statement.js';
import {isMark, slotAt} from './token-at.js';
import {readTail} from './value.js';
import {behindWindow} from './window.js';

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
			const last = statements.at(-1);
			const span = joint === '' && words.length !== 2 ? undefined : nameOfSpan(tokens, words, last);
			const named = words.length > 0 && words.length <= longestName && span === undefined;
			const other = span ?? (words.length > 0 ? undefined : nameElsewhere(tokens, at, tail.end, last));
			const name = named ? withCounter(phrase(tokens, words), tokens, tail.end) : (other ?? '');
			const statement: Statement = {
				name,
				joint: named ? joint || ' ' : other === undefined ? '' : ':',
				slot: tail.slot,
				total: tail.total,
				isPair: tail.isPair,
				duration: tail.duration,
				unit: tail.unit,
				percent: tail.percent,
				bracket,
				list: bracket && isMark(tokens[tail.end], ','),
				from: words[0] ?? at,
				at,
				residue: token.residue,
				isPath: isMark(tokens[(words[0] ?? at) - 1], '/') && tokens[words[0] ?? at]?.gap === 0,
				integer: /^[-+]?[\d,]+$/.test(token.text) && Number.isInteger(token.value),
				whole: Number.isInteger(token.value),
				round: bracket && isMark(tokens[at - 1], '('),
			};
			const slashed = named ? readSlashed(tokens, at, name) : undefined;
			for (const part of slashed?.parts ?? []) {
				statements.push({
					...statement,
					...part,
					slot: slotAt(tokens, part.at),
					total: undefined,
					isPair: false,
				});
			}

			if (slashed === undefined) {
				statements.push(statement);
			}

			if (!named) {
				forget('');
			}

			words = [];
			joint = '';
			at = opensWrapper(tokens, at - 2) ? behindParenthesis(tokens, tail.end) : (slashed?.end ?? tail.end);
			continue;
		}

		if (words.length > 0 && (token.text === ':' || token.text === '=')) {
			joint = token.text;
			at++;
			continue;
		}

		if (words.length > 0 && token.text === '(' && joint === '') {
			const window = behindWindow(tokens, at);
			if (window !== undefined) {
				at = window;
				continue;
			}

			const inner = parenthesis(tokens, at);
			if (inner !== undefined) {
				words.push(...inner.words);
				at = inner.end;
				continue;
			}
		}

		const next = tokens[at + 1];
		if (words.length === 1 && joint === '' && isSpacedDash(tokens, at)) {
			// segmentation_models: `dice_loss - 0.8123, iou_score - 0.1234`
			joint = ':';
			at++;
			continue;
		}

		if (words.length > 0 && (token.text === '[' || token.text === '(') && next?.kind === 'number') {
			at++;
			continue;
		}

		if (joint === '' && closesSplit(tokens, at, words)) {
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
