import {areNames} from '../field/names.js';
import {type Cell, cellsOf, texts} from './columns.js';

export type Header = {
	readonly text: string;

	/** Split where two spaces stand, so that names may hold one. */
	readonly wide: readonly Cell[];

	/** Split at every space. */
	readonly narrow: readonly Cell[];

	/** Names as a ruler below the header divides it. */
	readonly ruled: readonly string[] | undefined;

	/** See `FieldRecord.format`. */
	readonly format: string | undefined;
};

const longest = 2000;
const mostHeader = 64;

/** A number between names says that the line is no header. */
const standingNumber = /\s[-+]?\.?\d[\d.,/%]*(?:\s|$)/;

/** fastai heads its losses so, and scikit-learn its boosting. */
function writerOf(text: string): string | undefined {
	if (/^\s*Iter\s+(?:Train Loss|OOB)/.test(text)) {
		return 'sklearn-table';
	}

	return /^epoch\s+train_loss\s+valid_loss\s/.test(text) ? 'fastai-table' : undefined;
}

/** Dashes in at least two groups. */
export function isRuler(text: string): boolean {
	return /^\s*[-=─━]{1,80}(?:\s+[-=─━]+)+\s*$/.test(text.slice(0, longest));
}

/** The header that a line is; undefined for any other line. */
export function headerOf(text: string): Header | undefined {
	if (
		text.length > longest ||
		text.includes(': ') ||
		standingNumber.test(text) ||
		!/^\s*[\p{L}#%]/u.test(text)
	) {
		return undefined;
	}

	const wide = cellsOf(text, 2);
	const narrow = cellsOf(text, 1);
	const isHeader =
		narrow.length <= mostHeader &&
		((wide.length >= 2 && areNames(texts(wide))) || (counts(narrow) && areNames(texts(narrow))));
	return isHeader ? {text, wide, narrow, ruled: undefined, format: writerOf(text)} : undefined;
}

/** A header with single spaces between its names must begin with the counter, or it is a sentence. */
function counts(cells: readonly Cell[]): boolean {
	return (
		cells.length >= 3 && /^(?:epochs?|steps?|iter|iters|iterations?|rounds?)$/i.test(cells[0]?.text ?? '')
	);
}
