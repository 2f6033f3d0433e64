import type {Block} from '../../blocks/block.js';
import {composeComparison} from '../../blocks/comparison/compose-comparison.js';
import {composeRanking} from '../../blocks/comparison/compose-ranking.js';
import {interpolationNote} from '../../blocks/comparison/meeting-table.js';
import {shortNames} from '../../blocks/comparison/short-names.js';
import type {Row, XUnit} from '../../chart/chart.js';
import {compareRuns} from '../../compare/compare-runs.js';
import {rankRuns} from '../../compare/rank-runs.js';
import type {Side} from '../../compare/side.js';
import type {Look} from '../look.js';
import {runMark} from '../panes/run-mark.js';
import {span} from '../text/row.js';
import {blockRows} from './block-rows.js';

/** The first row of a text is no blank one. */
const trimmed = (rows: readonly Row[]): readonly Row[] => rows.slice(rows.findIndex(row => row.length > 0));

/** The sentence of the verdict stands out; the lines after it are what makes it less than even. */
const comparisonRows = (blocks: readonly Block[], columns: number, look: Look): readonly Row[] => {
	const [title, ...rest] = blocks;
	const verdict = rest.findIndex(({kind}) => kind === 'line');
	return [
		...(title === undefined ? [] : blockRows(title, columns, look)),
		...rest.flatMap((block, index) => {
			const rows = blockRows(block, columns, look);
			return index === verdict ? rows.map((row): Row => row.map(({text}) => span(text, 'strong'))) : rows;
		}),
	];
};

/**
Two runs, each up to the moment that is looked at: the verdict in a sentence with what it rests on. Of more than two runs a
ranking first, then the first two of them. Nothing where there are not two.

@param unit - The axis of the charts; where the runs cannot be judged on it, another is taken.
*/
export const comparedRows = (
	sides: readonly Side[],
	unit: XUnit,
	columns: number,
	look: Look,
): readonly Row[] => {
	const [before, after] = sides;
	if (before === undefined || after === undefined || columns < 1) {
		return [];
	}

	const {messages} = look;
	const names = shortNames(sides.map(({run}) => run.source));
	const pair = {before: names[0] ?? '', after: names[1] ?? ''};
	const marked = names.map((name, run) => `${runMark(run)} ${name}`);
	const marks = {before: runMark(0), after: runMark(1)};
	const comparison = compareRuns(before, after, unit === 'point' ? undefined : unit);
	const ranking = sides.length > 2 ? rankRuns(sides) : undefined;
	const ranked: readonly Block[] =
		ranking === undefined
			? []
			: [...composeRanking(ranking, marked, messages), {kind: 'heading', text: messages.compare.firstTwo}];
	const rows = [
		...ranked.flatMap(block => blockRows(block, columns, look)),
		...comparisonRows(composeComparison(comparison, pair, messages, marks), columns, look),
		...interpolationNote(comparison, messages.compare).flatMap(block => blockRows(block, columns, look)),
	];
	return trimmed(rows);
};
