import stringWidth from 'string-width';
import {applySgr, plainStyle, type Style, showsOnBlank, styleKey} from './style.js';

/** A row of the screen, a cell at a time. The second cell of a full-width character holds the empty text. */
export type Cells = {readonly text: readonly string[]; readonly look: readonly string[]};

const sgr = /\u001b\[([0-9;]*)m/g;
const ascii = /^[\u0020-\u007e]*$/;
const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Most characters come again and again: their widths are worked out once. */
const widths = new Map<string, number>();
const mostWidths = 4096;

const widthOf = (grapheme: string): number => {
	const known = widths.get(grapheme);
	if (known !== undefined) {
		return known;
	}

	const width = stringWidth(grapheme);
	if (widths.size < mostWidths) {
		widths.set(grapheme, width);
	}

	return width;
};

const styles = new Map<string, Style>();

/** Styles reached from one another by the same sequence are the same: a frame has a handful. */
const nextStyle = (style: Style, parameters: string): Style => {
	const key = `${styleKey(style)}|${parameters}`;
	const known = styles.get(key);
	if (known !== undefined) {
		return known;
	}

	const next = applySgr(style, parameters);
	if (styles.size < mostWidths) {
		styles.set(key, next);
	}

	return next;
};

/** Takes a painted row apart into `columns` cells; what does not fit is left out. */
export const cellsOf = (line: string, columns: number): Cells => {
	const text: string[] = [];
	const look: string[] = [];
	let style = plainStyle;
	const add = (part: string) => {
		const key = styleKey(style);
		const blankKey = showsOnBlank(style) ? key : '';
		const graphemes = ascii.test(part) ? part : Array.from(segmenter.segment(part), each => each.segment);
		for (const grapheme of graphemes) {
			const width = ascii.test(grapheme) ? 1 : widthOf(grapheme);
			if (width === 0 || text.length + width > columns) {
				continue;
			}

			text.push(grapheme);
			look.push(grapheme === ' ' ? blankKey : key);
			if (width === 2) {
				text.push('');
				look.push(key);
			}
		}
	};

	let from = 0;
	for (const match of line.matchAll(sgr)) {
		add(line.slice(from, match.index));
		style = nextStyle(style, match[1] ?? '');
		from = match.index + match[0].length;
	}

	add(line.slice(from));
	while (text.length < columns) {
		text.push(' ');
		look.push('');
	}

	return {text, look};
};
