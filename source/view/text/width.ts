import {cellWidth} from '../../cell-width/cell-width.js';

const printableAscii = /^[\u0020-\u007e]*$/;

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Cells that a text takes on the terminal: full-width characters take two. */
export const widthOf = cellWidth;

/** The characters of a text as a person counts them. */
const graphemesOf = (text: string): readonly string[] =>
	printableAscii.test(text) ? text.split('') : Array.from(segmenter.segment(text), each => each.segment);

/** The longest beginning of a text that fits in so many cells. */
export const cut = (text: string, columns: number): string => {
	if (widthOf(text) <= columns) {
		return text;
	}

	let kept = '';
	let width = 0;
	for (const grapheme of graphemesOf(text)) {
		width += widthOf(grapheme);
		if (width > columns) {
			break;
		}

		kept += grapheme;
	}

	return kept;
};

/** A text cut to so many cells, with `mark` at its end where something was left out. */
export const shorten = (text: string, columns: number, mark: string): string =>
	widthOf(text) <= columns ? text : cut(cut(text, columns - widthOf(mark)) + mark, columns);

/** The same, without a part of a word where one or more whole ones fit. */
export const shortenWords = (text: string, columns: number, mark: string): string => {
	const short = shorten(text, columns, mark);
	const kept = short.slice(0, -mark.length);
	const isWhole = short === text || text.charAt(kept.length) === ' ';
	const end = kept.lastIndexOf(' ');
	return isWhole || end < 1 ? short : kept.slice(0, end) + mark;
};

/** A text of which the end is kept, as with the path of a file, with `mark` where its beginning was left out. */
export const shortenStart = (text: string, columns: number, mark: string): string => {
	if (widthOf(text) <= columns) {
		return text;
	}

	let kept = '';
	for (const grapheme of graphemesOf(text).toReversed()) {
		if (widthOf(grapheme) + widthOf(kept) + widthOf(mark) > columns) {
			break;
		}

		kept = grapheme + kept;
	}

	return cut(mark + kept, columns);
};

/** Part of the room that the beginning of a name keeps: names of one family differ at their ends. */
const beginning = 0.4;

/** A name of which beginning and end are kept, with `mark` where its middle was left out. */
export const shortenMiddle = (text: string, columns: number, mark: string): string => {
	if (widthOf(text) <= columns) {
		return text;
	}

	const start = cut(text, Math.floor((columns - widthOf(mark)) * beginning));
	return start + shortenStart(text.slice(start.length), columns - widthOf(start), mark);
};
