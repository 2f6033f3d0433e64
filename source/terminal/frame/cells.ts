import {cellWidth, simpleWidth} from '../../cell-width/cell-width.js';
import {applySgr, plainStyle, type Style, showsOnBlank, styleKey} from './style.js';

/** A row of the screen, a cell at a time. The second cell of a full-width character holds the empty text. */
export type Cells = {readonly text: readonly string[]; readonly look: readonly string[]};

const sgr = /\u001b\[([0-9;]*)m/g;
const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** The characters of a text as the terminal shows them; most texts are of such as stand alone. */
const charactersOf = (text: string): Iterable<string> => {
	for (let index = 0; index < text.length; index++) {
		if (simpleWidth(text.charCodeAt(index)) === undefined) {
			return Array.from(segmenter.segment(text), ({segment}) => segment);
		}
	}

	return text;
};

/** Most characters come again and again: the widths of those that are not simple are worked out once. */
const widths = new Map<string, number>();
const mostWidths = 4096;

const widthOf = (character: string): number => {
	const simple = character.length === 1 ? simpleWidth(character.charCodeAt(0)) : undefined;
	const known = simple ?? widths.get(character);
	if (known !== undefined) {
		return known;
	}

	const width = cellWidth(character);
	if (widths.size < mostWidths) {
		widths.set(character, width);
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

export const blankCells = (columns: number): {readonly text: string[]; readonly look: string[]} => ({
	text: new Array<string>(columns).fill(' '),
	look: new Array<string>(columns).fill(''),
});

/** Takes a painted row apart into `columns` cells; what does not fit is left out. */
export const cellsOf = (line: string, columns: number): Cells => {
	const text: string[] = [];
	const look: string[] = [];
	let style = plainStyle;
	const add = (part: string) => {
		const key = styleKey(style);
		const blankKey = showsOnBlank(style) ? key : '';
		for (const grapheme of charactersOf(part)) {
			const width = widthOf(grapheme);
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
