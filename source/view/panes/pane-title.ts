import type {Row} from '../../chart/chart.js';
import type {Look} from '../look.js';
import {rowWidth, span} from '../text/row.js';
import {shortenMiddle} from '../text/width.js';

/**
The thin line on top of a pane: its name, what more there is to say on the left, and on the right how much of it is
seen. The name of the focused pane stands out by weight and by a heavy line before it, not by colour.

@param details - Ways to say more, the fullest first: the first that has room is taken, so that no number is ever cut.
*/
export const paneTitle = (
	name: string,
	details: readonly Row[],
	right: Row,
	columns: number,
	focused: boolean,
	{glyphs}: Look,
): Row => {
	const {rule} = glyphs;
	const shown = shortenMiddle(name, Math.max(1, Math.floor(columns / 2)), glyphs.more);
	const start: Row = [
		span(`${focused ? glyphs.focus : rule} `, focused ? 'title' : 'rule'),
		span(shown, focused ? 'title-focus' : 'title'),
		span(' '),
	];
	const room = columns - rowWidth(start);
	const edge: Row = [span(' '), ...right, span(` ${rule}`, 'rule')];
	const end = right.length > 0 && rowWidth(edge) <= room ? edge : [];
	const rest = room - rowWidth(end);
	const chosen = details.find(row => row.length > 0 && rowWidth(row) + 2 <= rest);
	const middle: Row = chosen === undefined ? [] : [span(' '), ...chosen, span(' ')];
	return [...start, ...middle, span(rule.repeat(Math.max(0, rest - rowWidth(middle))), 'rule'), ...end];
};
