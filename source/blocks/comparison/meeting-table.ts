import type {Comparison, Met, SeriesComparison} from '../../compare/comparison.js';
import type {Messages} from '../../locale/messages.js';
import {formatNumber} from '../../numbers/number.js';
import type {Block} from '../block.js';
import {cells, heads} from './difference-table.js';
import {judgeFor} from './judge.js';
import type {Names} from './verdict-sentence.js';

/** A value that no line of the log states is marked. */
const met = ({value, isInterpolated}: Met): string => `${isInterpolated ? '~' : ''}${formatNumber(value)}`;

const isMarked = ({meetings}: SeriesComparison): boolean =>
	meetings.some(({before, after}) => before.isInterpolated || after.isInterpolated);

/** What the mark of a value means that was not logged, where there is one. */
export const interpolationNote = ({headline}: Comparison, words: Messages['compare']): Block[] =>
	headline !== undefined && isMarked(headline) ? [{kind: 'line', text: words.interpolated}] : [];

/** Both runs at the same places along the way; nothing of a single place. */
export function composeMeetings(comparison: Comparison, names: Names, {compare: words}: Messages): Block[] {
	const {headline, axis} = comparison;
	if (headline === undefined || axis === undefined || headline.meetings.length < 2) {
		return [];
	}

	const {meetings, pointNoise} = headline;
	const judge = judgeFor(headline, words);
	return [
		{kind: 'heading', text: words.meetings},
		{
			kind: 'table',
			head: [...heads(names, words), ''],
			rows: meetings.map(({x, before, after}) => [
				words.place({axis, x}),
				met(before),
				met(after),
				...cells(before.value, after.value).slice(2),
				judge.values(before.value, after.value, pointNoise),
			]),
		},
		...interpolationNote(comparison, words),
	];
}
