import type {Row} from '../../../chart/chart.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {span} from '../../text/row.js';
import type {Arranged} from './arrange.js';

/** What the rows stand for where that can be chosen, and by what they are sorted: the latter stays where room is short. */
export const aboutRows = ({table, sort}: Arranged, {messages, glyphs}: Look): readonly Row[] => {
	const words = messages.screen;
	const unit =
		table.pointsARow > 1
			? [words.table.rowsByMeans(String(table.pointsARow))]
			: table.units.length > 1
				? [words.table.rowsBy[table.unit]]
				: [];
	const order =
		sort === undefined
			? []
			: [
					words.table.sortedBy(
						harmless(sort.column.head),
						sort.column.direction === 'none' ? (sort.from === 'best' ? 'lowest' : 'highest') : sort.from,
					),
				];
	return [[...unit, ...order], order]
		.filter(texts => texts.length > 0)
		.map(texts => [span(texts.join(` ${glyphs.dot} `), 'quiet')]);
};
