import type {Ranking} from '../../compare/rank-runs.js';
import type {Messages} from '../../locale/messages.js';
import {formatNumber} from '../../numbers/number.js';
import type {Block} from '../block.js';

/** Several runs by their best value. `names` are in the order in which the runs were given. */
export function composeRanking(ranking: Ranking, names: readonly string[], messages: Messages): Block[] {
	const words = messages.compare;
	const {columns} = words;
	const isTimed = ranking.runs.some(({secondsToBest}) => secondsToBest !== undefined);
	return [
		{kind: 'title', text: words.ranking(words.metricName(ranking.split, ranking.metric))},
		{
			kind: 'table',
			head: [
				columns.rank,
				columns.run,
				columns.best,
				columns.at,
				columns.final,
				...(isTimed ? [columns.timeToBest] : []),
			],
			rows: ranking.runs.map(({index, best, final, secondsToBest}, place) => [
				best === undefined ? '' : String(place + 1),
				names[index] ?? '',
				best === undefined ? '' : formatNumber(best.value),
				best === undefined ? '' : words.place({axis: ranking.axis, x: best.x}),
				final === undefined ? '' : formatNumber(final.value),
				...(isTimed ? [secondsToBest === undefined ? '' : messages.phrases.duration(secondsToBest)] : []),
			]),
		},
	];
}
