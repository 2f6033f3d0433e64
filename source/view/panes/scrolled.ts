import type {Row} from '../../chart/chart.js';
import type {Look} from '../look.js';
import {blankRow, cutRow, span} from '../text/row.js';

/** The part of the rows that is seen from `top` on: exactly `count` rows, none wider than `columns`. */
export const visibleRows = (
	rows: readonly Row[],
	top: number,
	count: number,
	columns: number,
): readonly Row[] =>
	Array.from({length: Math.max(0, count)}, (_, index) => cutRow(rows[top + index] ?? blankRow, columns));

/** How far a text can still be scrolled, for the right end of its title: `12 lines above · 30 lines below`. */
export const scrollHint = (rows: number, top: number, visible: number, {messages, glyphs}: Look): Row => {
	const below = rows - top - visible;
	const hints = [
		top > 0 ? messages.screen.moreAbove(top, 'lines') : '',
		below > 0 ? messages.screen.moreBelow(below, 'lines') : '',
	].filter(hint => hint !== '');
	return hints.length === 0 ? [] : [span(hints.join(` ${glyphs.dot} `), 'quiet')];
};
