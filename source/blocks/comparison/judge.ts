import type {SeriesComparison} from '../../compare/comparison.js';
import type {Messages} from '../../locale/messages.js';
import type {Direction} from '../../run/run.js';

/** What a pair of values says of the second run, in a word; `noise` is the spread of their difference that means nothing. */
export type Judge = (before: number, after: number, noise: number) => string;

/** @param direction - Which way is good; where neither is, nothing is said. */
export function judgeOf(direction: Direction, {judged}: Messages['compare']): Judge {
	return (before, after, noise) => {
		const gain = direction === 'up' ? after - before : before - after;
		if (direction === 'none' || !Number.isFinite(gain)) {
			return '';
		}

		return Math.abs(gain) <= noise ? judged.alike : gain > 0 ? judged.better : judged.worse;
	};
}

/** The judge of a metric that the runs have in common: silent where it is told in different units or of different tasks. */
export const judgeFor = (
	{direction, factor, otherTask}: SeriesComparison,
	words: Messages['compare'],
): Judge => judgeOf(factor !== undefined || otherTask === 'likely' ? 'none' : direction, words);
