import type {Token} from './token.js';

/** Stands for a number in a shape. */
const slotSign = '\u0001';

/** Stands for the drawn part of a progress bar, whose glyphs change with every refresh. */
const barSign = '\u0002';

/**
The shape of a line: its text with the numbers taken out. White space is one blank, and none beside a number, so that
padding (`[  20/597]`) makes no new shape.
*/
export function shapeKey(text: string, tokens: readonly Token[]): string {
	let key = '';
	let from = 0;
	for (const token of tokens) {
		if (token.kind === 'number' || token.kind === 'bar') {
			key += literal(text.slice(from, token.start)) + (token.kind === 'number' ? slotSign : barSign);
			from = token.end;
		}
	}

	return key + literal(text.slice(from));
}

function literal(text: string): string {
	return text.replaceAll(/[ \t]+/g, ' ').trim();
}
