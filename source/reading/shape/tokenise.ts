import type {Token} from './token.js';

const numberPattern =
	/(?:[1-9]\d{0,2}(?:,\d{3}){1,6}(?!\d)|\d+)(?:\.\d*)?(?:[eE][-+]?\d{1,4})?|\.\d+(?:[eE][-+]?\d{1,4})?/y;

/** `0,523`: a comma where no thousands can be. Not within a list; the comma of a sentence may follow. */
const decimalComma = /(?:0,\d{1,17}|\d{1,3},(?:\d{1,2}|\d{4,17}))(?![\d.]|,(?! ))/y;
const specialPattern = /(?:nan|inf|infinity)(?![\p{L}\p{N}_-])|(?:nan|inf)(?=(?:ms|s|%)(?![\p{L}\p{N}_]))/iuy;
const wordPattern =
	/[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[-./@](?![\u3040-\u9FFF])[\p{L}_][\p{L}\p{M}\p{N}_]*|-\d+(?![\d.])|@\.?\d[\d.]*(?::\.?\d[\d.]*\d)?|'s(?!\w))*/uy;
const gluedCounter = /^(epochs?|ep|iter|iteration|step|batch|rank|gpu|fold|worker|round)[-_]?(\d+)$/i;
const gluedHour = /^(T)(\d\d)$/;
const keyWithBar = /\[[=>.#\- ]{3,}\]/y;
const barRun = /[━─╸╺╶╴╌▰▱⣿█▉▊▋▌▍▎▏░▒▓■□]{3,}/y;

/** Glyphs; tqdm's plain bars end in a digit for the tenths of a cell (`##4   `). */
const barContent = /^[^A-Za-z0-9=]*[0-9]?[^A-Za-z0-9=]*$/;
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

/** Longest bar, in characters, that is looked for between two `|`. */
const longestBar = 400;

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

		const word = matchAt(wordPattern, text, at);
		if (word !== undefined) {
			const glued =
				gluedCounter.exec(word) ??
				(gap === 0 && tokens.at(-1)?.kind === 'number' ? gluedHour.exec(word) : null);
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

/** After the minutes of a clock (`16:25:00,347`) a comma begins the milliseconds, not a group of three. */
function numberAt(text: string, at: number): string | undefined {
	const before = text[at - 1] ?? ' ';
	const signless = /[-+]/.test(before) ? (text[at - 2] ?? ' ') : before;
	const decimal =
		/[\s=:]/.test(signless) && !/\d:$/.test(text.slice(Math.max(0, at - 2), at))
			? matchAt(decimalComma, text, at)
			: undefined;
	if (decimal !== undefined) {
		return decimal;
	}

	const number = matchAt(numberPattern, text, at);
	if (number?.includes(',') && text[at - 1] === ':' && /\d/.test(text[at - 2] ?? '')) {
		return number.slice(0, number.indexOf(','));
	}

	return number ?? matchAt(specialPattern, text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}

/** `|███   |` after a percentage, `[===>...]`, or a run of bar glyphs: its length, if a bar stands here. */
function barAt(text: string, at: number, tokens: readonly Token[]): number | undefined {
	const before = tokens.at(-1);
	if (text[at] === '|' && (before?.text === '%' || before?.text === ':')) {
		const close = text.slice(at + 1, at + longestBar).indexOf('|');
		if (close > 0 && barContent.test(text.slice(at + 1, at + 1 + close))) {
			return close + 2;
		}
	}

	return (matchAt(keyWithBar, text, at) ?? matchAt(barRun, text, at))?.length;
}

/** A number as logs print it: `76,631`, `0,52`, `.5`, `1.9e+00`, `nan`, `-inf`. */
export function toNumber(text: string): number {
	const isDecimal = /^[-+]?(?:0,\d+|\d{1,3},(?:\d{1,2}|\d{4,}))$/.test(text);
	const plain = (isDecimal ? text.replace(',', '.') : text.replaceAll(',', '')).toLowerCase();
	if (plain.endsWith('nan')) {
		return Number.NaN;
	}

	if (plain.includes('inf')) {
		return plain.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	}

	return Number(plain);
}
