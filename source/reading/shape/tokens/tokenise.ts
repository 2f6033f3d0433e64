import type {Token} from '../token.js';
import {barAt} from './bar-at.js';
import {matchAt} from './match-at.js';
import {numberAt, toNumber} from './number-at.js';

const wordPattern =
	/[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[-./@](?![\u3040-\u9FFF])[\p{L}_][\p{L}\p{M}\p{N}_]*|-\d+(?![\d.])|@\.?\d[\d.]*(?::\.?\d[\d.]*\d)?|'s(?!\w))*/uy;
const gluedCounter = /^(epochs?|ep|it|iter|iteration|step|batch|rank|gpu|fold|worker|round)[-_]?(\d+)$/i;
/** `CMC curve, Rank-1  :81.2%`: a score, and no process. */
const rankOfMatch = /^Rank-\d+ *:/;
/** `E100/500`, which opens a line. */
const gluedEpoch = /^(E)(\d{1,5})$/;
const gluedHour = /^(T)(\d\d)$/;

/** `I0601 18:37:40.407011`: the day, which makes no other shape of the lines of another day. */
const gluedDay = /^([IWEF])(\d{4})$/;

/** `mAP0.5=0.31`, `recall_0.75 0.8`: what stands behind the point belongs to the name. */
const threshold = /\.\d{1,3}(?:[-:]0?\.\d{1,3})?(?=\s*[:=[(]|\s+[-+]?\.?\d)/y;
/** `top 5 acc: 0.61`: which of the scores it is. */
const ofBest = / \d{1,4}(?= (?:acc|err|prec|rec|score|hit)[a-z]*\b)/iy;
const residuePattern = /\.\d[\d.]*/y;

/** `，` is to a Chinese sentence what `,` is to an English one. */
const narrow = new Map([
	['：', ':'],
	['，', ','],
	['（', '('],
	['）', ')'],
	['％', '%'],
	['＝', '='],
	['；', ';'],
	['、', ','],
	['｜', '|'],
	['【', '['],
	['】', ']'],
	['│', '|'],
	['┃', '|'],
]);

/** Cuts a line (without its end, without control sequences) into tokens. Linear in the length of the line. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	let gap = 0;
	let slots = 0;

	function add(kind: Token['kind'], end: number, shown?: string): void {
		tokens.push({
			kind,
			text: shown ?? text.slice(at, end),
			start: at,
			end,
			gap,
			value: Number.NaN,
			slot: -1,
			residue: false,
		});
		at = end;
		gap = 0;
	}

	function addNumber(end: number): void {
		const shown = text.slice(at, end);
		const tail = matchAt(residuePattern, text, end);
		const whole = tail === undefined ? end : end + tail.length;
		tokens.push({
			kind: 'number',
			text: shown,
			start: at,
			end: whole,
			gap,
			value: toNumber(shown),
			slot: slots++,
			residue: tail !== undefined,
		});
		at = whole;
		gap = 0;
	}

	while (at < text.length) {
		const character = text[at] ?? '';
		if (character === ' ' || character === '\u00A0' || character === '\u3000') {
			gap++;
			at++;
			continue;
		}

		if (character === '\t') {
			gap += 8;
			at++;
			continue;
		}

		const signed = (character === '-' || character === '+') && !/[\p{L}\p{N}_)\]%]/u.test(text[at - 1] ?? '');
		const body = signed ? at + 1 : at;
		const number = numberAt(text, body);
		if (number !== undefined) {
			addNumber(body + number.length);
			continue;
		}

		const plain = matchAt(wordPattern, text, at);
		if (plain !== undefined) {
			const isThreshold = /\d$/.test(plain) && !gluedCounter.test(plain);
			const pattern = isThreshold ? threshold : /^top$/i.test(plain) ? ofBest : undefined;
			const word = plain + ((pattern && matchAt(pattern, text, at + plain.length)) ?? '');
			const glued =
				(rankOfMatch.test(text.slice(at, at + 16)) ? null : gluedCounter.exec(word)) ??
				(gap === 0 && tokens.at(-1)?.kind === 'number' ? gluedHour.exec(word) : null) ??
				(tokens.length === 0 && /\d/.test(text[at + word.length + 1] ?? '')
					? (gluedDay.exec(word) ?? (text[at + word.length] === '/' ? gluedEpoch.exec(word) : null))
					: null);
			const ideograph = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF](?=\d)/u.exec(word);
			if (glued?.[1] !== undefined) {
				add('word', at + glued[1].length);
				at += word.length - glued[1].length - (glued[2] ?? '').length;
				addNumber(at + (glued[2] ?? '').length);
			} else {
				add('word', at + (ideograph === null ? word.length : ideograph.index + 1));
			}

			continue;
		}

		const bar = barAt(text, at, tokens);
		if (bar !== undefined) {
			add('bar', at + bar);
			continue;
		}

		const size = (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
		add('mark', at + size, narrow.get(character));
	}

	return tokens;
}
