import stringWidth from 'string-width';

/**
First and last code of characters that stand alone and have one width everywhere: no mark that joins another character, no
emoji, nothing that a selector makes wider. Latin, Greek and Cyrillic; punctuation, arrows, box drawing, blocks, braille;
Chinese and its punctuation (Unicode 16, EastAsianWidth.txt).
*/
const ranges: ReadonlyArray<readonly [from: number, to: number, width: 1 | 2]> = [
	[0x20, 0x7e, 1],
	[0xa0, 0xac, 1],
	[0xae, 0x2ff, 1],
	[0x391, 0x482, 1],
	[0x48a, 0x52f, 1],
	[0x2010, 0x2027, 1],
	[0x2030, 0x205e, 1],
	[0x2190, 0x21ff, 1],
	[0x2500, 0x25fc, 1],
	[0x2605, 0x2606, 1],
	[0x2800, 0x28ff, 1],
	[0x3001, 0x3029, 2],
	[0x4e00, 0x9fff, 2],
	[0xff01, 0xff60, 2],
];

const known = new Uint8Array(0x10000);
for (const [from, to, width] of ranges) {
	known.fill(width, from, to + 1);
}

/** Cells that the character with this UTF-16 code takes; undefined for one whose width depends on its neighbours, and for rare ones. */
export const simpleWidth = (code: number): number | undefined => known[code] || undefined;

/**
Cells that a text takes on the terminal: full-width characters take two. What is usual in a log and on the screen is summed
up; only the rest needs the rules of Unicode, which take a hundred times as long, and tens of milliseconds the first time.
*/
export const cellWidth = (text: string): number => {
	let width = 0;
	for (let index = 0; index < text.length; index++) {
		const cells = simpleWidth(text.charCodeAt(index));
		if (cells === undefined) {
			return stringWidth(text);
		}

		width += cells;
	}

	return width;
};
