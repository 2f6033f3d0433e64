import type {Row} from '../../../chart/chart.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {span} from '../../text/row.js';
import {shortenMiddle, widthOf} from '../../text/width.js';
import type {Arranged} from './arrange.js';
import {signOf, widestHead} from './place.js';

/**
What the rows stand for where that can be chosen, what their figures are, and by what they are sorted: the last stays where
room is short.
*/
export const aboutRows = ({table, sort}: Arranged, {messages, glyphs}: Look): readonly Row[] => {
	const words = messages.screen;
	const unit =
		table.pointsARow > 1
			? [words.table.rowsByMeans(String(table.pointsARow))]
			: table.units.length > 1
				? [words.table.rowsBy[table.unit]]
				: [];
	const means = table.hasMeans && table.pointsARow === 1 ? [words.table.means] : [];
	const order =
		sort === undefined
			? []
			: [
					words.table.sortedBy(
						harmless(sort.column.head),
						sort.column.direction === 'none' ? (sort.from === 'best' ? 'lowest' : 'highest') : sort.from,
					),
				];
	const brief =
		sort === undefined
			? []
			: [
					`${signOf(sort.from, glyphs)} ${shortenMiddle(harmless(sort.column.head), widestHead, glyphs.more)}`,
				];
	return [[...unit, ...means, ...order], [...unit, ...order], [...means, ...order], order, brief]
		.filter(texts => texts.length > 0)
		.map(texts => [span(texts.join(` ${glyphs.dot} `), 'quiet')]);
};

/** Cells of the title line that are neither its name nor what is said on its left or right. */
export const titleEdges = 8;

/** How much of the table is not seen, the first hints first, as many as have room. */
export const hintsIn = (hints: readonly string[], columns: number, {glyphs}: Look): Row => {
	const fit = hints.map((_, left) => hints.slice(0, hints.length - left).join(` ${glyphs.dot} `));
	const text = fit.find(each => widthOf(each) <= columns);
	return text === undefined ? [] : [span(text, 'quiet')];
};
