/** Figures that the screen would have shown only in part: with what was left out, in brackets. */
export const cutNumbers: string[] = [];

const number = /[+-]?\d[\d.,:]*(?:e[+-]?\d+)?[%kMG]?/g;

/** Notes a text that was cut within a number. */
const note = (whole: string, kept: string): void => {
	for (const {0: found, index} of whole.matchAll(number)) {
		if (index < kept.length && index + found.length > kept.length) {
			cutNumbers.push(`${kept}[${whole.slice(kept.length)}]`);
		}
	}
};

type Widths = typeof import('../../../../source/view/text/width.js');

/** The same functions, watched: what is cut without a mark must not be a number. */
export const watched = (widths: Widths): Widths => ({
	...widths,
	cut: (text, columns) => {
		const kept = widths.cut(text, columns);
		note(text, kept);
		return kept;
	},
});
