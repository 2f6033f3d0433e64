import {matchAt} from './match-at.js';

const numberPattern =
	/(?:[1-9]\d{0,2}(?:,\d{3}){1,6}(?!\d)|\d+)(?:\.\d*)?(?:[eE][-+]?\d{1,4})?|\.\d+(?:[eE][-+]?\d{1,4})?/y;

/** `0,523`: a comma where no thousands can be. Not within a list; the comma of a sentence may follow. */
const decimalComma = /(?:0,\d{1,17}|\d{1,3},(?:\d{1,2}|\d{4,17}))(?![\d.]|,(?! ))/y;
const specialPattern = /(?:nan|inf|infinity)(?![\p{L}\p{N}_-])|(?:nan|inf)(?=(?:ms|s|%)(?![\p{L}\p{N}_]))/iuy;

/** After the minutes of a clock (`16:25:00,347`) a comma begins the milliseconds, not a group of three. */
export function numberAt(text: string, at: number): string | undefined {
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
