import {padRight} from '../../../cell-width/pad.js';
import type {ChartStyle, Row} from '../../../chart/chart.js';
import {sparkline} from '../../../chart/sparkline.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {cutRow, padRow, rowText, span} from '../../text/row.js';
import {shortenMiddle, widthOf} from '../../text/width.js';
import type {Arranged} from './arrange.js';

const courseColumns = 20;
const leastName = 12;

/** All columns of the table in their order, with a mark at those that are shown: what a person chooses them from. */
export const columnsList = (
	{all, shown, current, sort}: Arranged,
	columns: number,
	style: ChartStyle,
	{glyphs}: Look,
): readonly Row[] => {
	const names = all.map(({head}) => harmless(head));
	const room = Math.max(leastName, columns - courseColumns - 10);
	const width = Math.min(room, Math.max(...names.map(widthOf)));
	return all.map((column, index): Row => {
		const course = sparkline(column.course(), courseColumns, style);
		const sorted =
			sort?.column === column ? `  ${sort.from === 'best' ? glyphs.bestFirst : glyphs.worstFirst}` : '';
		const row: Row = [
			span(`${column === current ? glyphs.pointer : ' '} `, 'key'),
			span(shown.includes(column) ? '[x] ' : '[ ] ', 'key'),
			span(padRight(shortenMiddle(names[index] ?? '', width, glyphs.more), width + 2)),
			span(course, column.role),
			span(sorted, 'quiet'),
		];
		const cut = cutRow(row, columns);
		return column === current ? [span(rowText(padRow(cut, columns)), 'row')] : cut;
	});
};
