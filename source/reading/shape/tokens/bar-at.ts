import type {Token} from '../token.js';
import {matchAt} from './match-at.js';

const keyWithBar = /\[[=>.#\- ]{3,}\]/y;

/** `[==== 391/391 ===>]`: the count stands in the middle. */
const openedBar = /\[[=>.#-]{3,400} (?=\d{1,9}\/\d{1,9} [=>.#-]{3,400}\])/y;
const closedBar = /[=>.#-]{3,400}\]/y;
const barRun = /[━─╸╺╶╴╌▰▱⣿█▉▊▋▌▍▎▏░▒▓■□]{3,}/y;

/** Glyphs; tqdm's plain bars end in a digit for the tenths of a cell (`##4   `). */
const barContent = /^[^A-Za-z0-9=]*[0-9]?[^A-Za-z0-9=]*$/;

/** Counts behind a bar that has no room to be drawn: `3%|| 12/400`. */
const countsBehind = /\|\| *\d+\/\d/y;

/** Longest bar, in characters, that is looked for between two `|`. */
const longestBar = 400;

/** `|███   |` after a percentage, `[===>...]`, or a run of bar glyphs: its length, if a bar stands here. */
export function barAt(text: string, at: number, tokens: readonly Token[]): number | undefined {
	const before = tokens.at(-1);
	if (text[at] === '|' && (before?.text === '%' || before?.text === ':')) {
		if (before.text === '%' && matchAt(countsBehind, text, at) !== undefined) {
			return 2;
		}

		const close = text.slice(at + 1, at + longestBar).indexOf('|');
		if (close > 0 && barContent.test(text.slice(at + 1, at + 1 + close))) {
			return close + 2;
		}
	}

	const closing = tokens.at(-4)?.kind === 'bar' ? matchAt(closedBar, text, at) : undefined;
	return (
		closing ??
		matchAt(keyWithBar, text, at) ??
		matchAt(openedBar, text, at) ??
		matchAt(barRun, text, at)
	)?.length;
}
