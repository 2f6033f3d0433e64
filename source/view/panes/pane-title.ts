import type {Row} from '../../chart/chart.js';
import type {Look} from '../look.js';
import {cutRow, rowWidth, span} from '../text/row.js';

/**
The thin line on top of a pane: its name, what more there is to say on the left, and on the right how much of it is
seen. The name of the focused pane stands out by weight and by a heavy line before it, not by colour.
*/
export const paneTitle = (
	name: string,
	details: Row,
	right: Row,
	columns: number,
	focused: boolean,
	{glyphs}: Look,
): Row => {
	const rule = glyphs.rule;
	const end: Row = right.length > 0 ? [span(' '), ...right, span(` ${rule}`, 'rule')] : [];
	const start: Row = [
		span(`${focused ? glyphs.focus : rule} `, focused ? 'title' : 'rule'),
		span(name, focused ? 'title-focus' : 'title'),
		span(' '),
	];
	const room = columns - rowWidth(start) - rowWidth(end);
	const middle = details.length > 0 ? cutRow([span(' '), ...details, span(' ')], Math.max(0, room)) : [];
	const missing = room - rowWidth(middle);
	const row = [...start, ...middle, span(rule.repeat(Math.max(0, missing)), 'rule'), ...end];
	return cutRow(row, columns);
};
