import {toNumber} from './number.js';
import {nameKind} from './words.js';

/** A name begins with a letter or a sign that stands for one, or is `2d_loss`; a unit or a class may follow in brackets. */
const name =
	/^(?:\d(?=[a-z]{1,2}_))?[\p{L}%#_@|][^=<>{}()[\]!?"'\\]{0,60}(?:[([][\p{L}\d%./ ]{1,12}[)\]])?$/u;

/** What a value looks like inside a cell: `Epoch 1`, `Loss: 2.6`, `lr:`, `12/40`. */
const valued =
	/\s[-+]?\.?\d[\d.]*%?$|\b(?:epoch|step|iter|batch)[ :]\d|\d\/\d|:(?:\s|$)|\p{L}:[-+.]?\d[\d.]/iu;

/** Words of sentences and of source code, and the endings of file names: never in a header. */
const prose = /(?:^|\s)(?:the|a|an|i|in|is|are|but|with|for|not|to|return|import|from|assert|def)(?:\s|$)/i;
const file = /\.(?:py|pt|pth|json|yaml|txt|bin|ckpt|h5|csv|log|md)$/i;
const logger = /^(?:INFO|DEBUG|WARNING|ERROR):/;
const mostWords = 5;

/**
Whether the cells of a row can be the header of a table: at least two, different from each other, names all of them, and
one of them known from training (a counter or a figure).
*/
export function areNames(cells: readonly string[]): boolean {
	return (
		cells.length >= 2 &&
		cells.every(isName) &&
		new Set(cells).size === cells.length &&
		cells.some(cell => nameKind(cell) === 'figure' || nameKind(cell) === 'counter')
	);
}

/** Whether a cell is a name: neither a value nor a sentence nor code. */
export function isName(cell: string): boolean {
	return (
		name.test(cell) &&
		!valued.test(cell) &&
		!prose.test(cell) &&
		!file.test(cell) &&
		!logger.test(cell) &&
		toNumber(cell) === undefined &&
		cell.split(' ', mostWords + 1).length <= mostWords
	);
}

/** Whether a header begins with a counter: it may wait longer for its first row, while an epoch draws its bars. */
export function countsFirst(names: readonly string[]): boolean {
	return nameKind(names[0] ?? '') === 'counter' || names[0] === 'E';
}
