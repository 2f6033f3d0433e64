const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const percent = /^[-+]?\d+(?:\.\d*)?%$/;
const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const specials: ReadonlyMap<string, number> = new Map([
	['nan', Number.NaN],
	['-nan', Number.NaN],
	['+nan', Number.NaN],
	['nan(ind)', Number.NaN],
	['-nan(ind)', Number.NaN],
	['inf', Number.POSITIVE_INFINITY],
	['+inf', Number.POSITIVE_INFINITY],
	['-inf', Number.NEGATIVE_INFINITY],
	['infinity', Number.POSITIVE_INFINITY],
	['+infinity', Number.POSITIVE_INFINITY],
	['-infinity', Number.NEGATIVE_INFINITY],
]);

const missing: ReadonlySet<string> = new Set([
	'',
	'-',
	'--',
	'na',
	'n/a',
	'<na>',
	'#na#',
	'none',
	'null',
	'nil',
	'?',
	'no log',
]);

/** Longer than any number that a log prints: 17 digits, a sign, an exponent and room for zeros. */
const longest = 48;

/**
The number that the whole text spells: thousands separators and the spellings of not-a-number and infinity included, 34%
as 34. Undefined for anything else (a unit, a time).
*/
export function toNumber(text: string): number | undefined {
	if (text.length === 0 || text.length > longest) {
		return undefined;
	}

	if (decimal.test(text)) {
		return Number(text);
	}

	if (grouped.test(text)) {
		return Number(text.replaceAll(',', ''));
	}

	if (percent.test(text)) {
		return Number(text.slice(0, -1));
	}

	return specials.get(text.toLowerCase());
}

/** A number where the text spells one, else the text. */
export function toValue(text: string): number | string {
	return toNumber(text) ?? text;
}

/** How tables and CSV files write that a cell has no value. Not-a-number is a value. */
export function isMissing(cell: string): boolean {
	return cell.length < 7 && missing.has(cell.toLowerCase());
}
