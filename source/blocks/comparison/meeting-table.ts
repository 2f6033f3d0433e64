import type {Axis, Met, SeriesComparison} from '../../compare/comparison.js';
import type {Messages} from '../../locale/messages.js';
import type {Block} from '../block.js';
import {figure} from '../number.js';
import {cells, heads} from './difference-table.js';
import {judgeOf} from './judge.js';
import {type Names, placeWords} from './verdict-sentence.js';

/** A value that no line of the log states is marked. */
const met = ({value, isInterpolated}: Met): string => `${isInterpolated ? '~' : ''}${figure(value)}`;

/** Both runs at the same places along the way; nothing of a single place. */
export function meetingTable(
	{meetings, direction, pointNoise}: SeriesComparison,
	axis: Axis,
	names: Names,
	words: Messages['compare'],
): Block[] {
	const judge = judgeOf(direction, words);
	const isMarked = meetings.some(({before, after}) => before.isInterpolated || after.isInterpolated);
	return meetings.length < 2
		? []
		: [
				{kind: 'heading', text: words.meetings},
				{
					kind: 'table',
					head: [...heads(names, words), ''],
					rows: meetings.map(({x, before, after}) => [
						words.place(placeWords(axis, x)),
						met(before),
						met(after),
						...cells(before.value, after.value).slice(2),
						judge(before.value, after.value, pointNoise),
					]),
				},
				...(isMarked ? [{kind: 'line' as const, text: words.interpolated}] : []),
			];
}
