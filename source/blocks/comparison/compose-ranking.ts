import type {Ranking} from '../../compare/rank-runs.js';
import type {Messages} from '../../locale/messages.js';
import type {Block} from '../block.js';
import {duration, figure} from '../number.js';
import {placeWords} from './verdict-sentence.js';

/** Several runs by their best value. `names` are in the order in which the runs were given. */
export function composeRanking(ranking: Ranking, names: readonly string[], messages: Messages): Block[] {
	const words = messages.compare;
	const {columns} = words;
	return [
		{kind: 'title', text: words.ranking(words.metricName(ranking.split, ranking.metric))},
		{
			kind: 'table',
			head: [columns.rank, columns.run, columns.best, columns.at, columns.final, columns.timeToBest],
			rows: ranking.runs.map(({index, best, final, secondsToBest}, place) => [
				best === undefined ? '' : String(place + 1),
				names[index] ?? '',
				best === undefined ? '' : figure(best.value),
				best === undefined ? '' : words.place(placeWords(ranking.axis, best.x)),
				final === undefined ? '' : figure(final.value),
				secondsToBest === undefined ? '' : duration(secondsToBest),
			]),
		},
	];
}
