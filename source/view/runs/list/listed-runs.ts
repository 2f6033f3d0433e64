import {type ListedRun, orderRuns} from '../../../compare/order-summaries.js';
import type {Look} from '../../look.js';
import type {RunsState} from '../state.js';

/** All that a person sees of a run in words: what the filter looks into. */
const wordsOf = ({name, summary}: ListedRun, {messages}: Look): string => {
	const {progress, measure, verdict} = summary;
	const {states} = messages.screen;
	return [
		name,
		states[progress.isOver ? 'stopped' : progress.state],
		measure?.metric ?? '',
		verdict === undefined ? '' : messages.explanation(verdict.id).title,
	]
		.join(' ')
		.toLowerCase();
};

/** The runs that have every word of the filter, in the chosen order. */
export const listedRuns = (
	runs: readonly ListedRun[],
	{filter, order, isReversed}: Pick<RunsState, 'filter' | 'order' | 'isReversed'>,
	look: Look,
): readonly ListedRun[] => {
	const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
	const matching =
		words.length === 0
			? runs
			: runs.filter(run => {
					const text = wordsOf(run, look);
					return words.every(word => text.includes(word));
				});
	return orderRuns(matching, order, isReversed);
};
