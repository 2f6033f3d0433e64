import type {Place, SeriesComparison} from '../../compare/comparison.js';
import {possible} from '../../compare/verdict.js';
import type {Messages} from '../../locale/messages.js';
import type {Direction} from '../../run/series.js';

/** What a pair of values says of the second run. */
type Judgement = 'better' | 'worse' | 'alike';

/**
@param direction - Which way is good; where neither is, nothing is said.
@param noise - The spread of their difference that means nothing: a row says no more than the verdict would.
*/
export function judgementOf(
	direction: Direction,
	before: number,
	after: number,
	noise: number,
): Judgement | undefined {
	const gain = direction === 'up' ? after - before : before - after;
	if (direction === 'none' || !Number.isFinite(gain)) {
		return undefined;
	}

	return Math.abs(gain) < possible * noise || gain === 0 ? 'alike' : gain > 0 ? 'better' : 'worse';
}

/** Says it in a word: of two values at one place, and of values each at a place of its own. */
export type Judge = {
	readonly values: (before: number, after: number, noise: number) => string;
	readonly places: (before: Place, after: Place, noise: number) => string;
};

/**
The judge of a metric that the runs have in common: silent where it is told in different units or of different tasks, and
where nothing is known of its noise. A run is no better for what it reached after the other had ended.
*/
export function judgeFor(
	{direction, factor, otherTask, judged}: SeriesComparison,
	words: Messages['compare'],
): Judge {
	const isSilent = judged === undefined || factor !== undefined || otherTask === 'likely';
	const good = isSilent ? 'none' : direction;
	const isLater = ({x}: Place): boolean => judged?.upTo !== undefined && x > judged.upTo;
	const wordFor = (judgement: Judgement | 'unequal' | undefined): string =>
		judgement === undefined ? '' : words.judged[judgement];
	return {
		values: (before, after, noise) => wordFor(judgementOf(good, before, after, noise)),
		places(before, after, noise) {
			const judgement = judgementOf(good, before.value, after.value, noise);
			const winner = judgement === 'better' ? after : judgement === 'worse' ? before : undefined;
			return wordFor(winner !== undefined && isLater(winner) ? 'unequal' : judgement);
		},
	};
}
