import type {Comparison, SeriesComparison, Which} from '../../compare/comparison.js';
import type {Messages} from '../../locale/messages.js';
import {figure, formatNumber} from '../../numbers/number.js';

/** Names of the two runs, short and different. */
export type Names = Readonly<Record<Which, string>>;

/** Multiples of the noise: `0.4`, `2.6`, `4`, `12`. */
function multiple(times: number): string {
	if (times >= 1000) {
		return '1000+';
	}

	return times < 1
		? String(Number(times.toFixed(1)))
		: times < 3
			? String(Number(times.toFixed(1)))
			: times.toFixed(0);
}

const other = (which: Which): Which => (which === 'before' ? 'after' : 'before');

/** The verdict in a sentence, with its evidence; a second one where the end, or a longer run, says something else. */
export function verdictSentences(comparison: Comparison, names: Names, messages: Messages): string[] {
	const words = messages.compare;
	const {verdict, headline, axis} = comparison;
	const judged = headline?.judged;
	if (verdict.kind === 'not-comparable') {
		return [words.notComparable[verdict.because]];
	}

	if (headline === undefined || judged === undefined || axis === undefined) {
		return [words.notComparable['no-overlap']];
	}

	const shared = {
		split: headline.split,
		metric: headline.metric,
		smoothed: judged.smoothed,
		upTo: judged.upTo === undefined ? undefined : {axis, x: judged.upTo},
		times: multiple(verdict.timesNoise),
	};
	const {best, end} = judged;
	const against = (run: Which, values: Readonly<Record<Which, number>>) => ({
		run: names[run],
		value: formatNumber(values[run]),
		against: formatNumber(values[other(run)]),
	});
	// Medians have more digits than the log printed.
	const ending = (run: Which) => ({
		run: names[run],
		value: figure(end[run]),
		against: figure(end[other(run)]),
	});
	const otherEnd = verdict.otherEnd ? [words.otherEnd(ending(verdict.otherEnd.run))] : [];
	if (verdict.kind === 'no-difference') {
		return [
			words.noDifference({
				...shared,
				before: formatNumber(best.before.value),
				after: formatNumber(best.after.value),
				withinSeeds: comparison.caveats.includes('within-seeds'),
			}),
			...otherEnd,
			...further(headline, verdict.further, against, words),
		];
	}

	const winner: Which = verdict.kind === 'better' ? 'after' : 'before';
	const values = {before: best.before.value, after: best.after.value};
	const {ahead} = headline;
	return [
		words.better({
			...shared,
			...against(winner, values),
			aheadFrom: ahead?.run === winner ? {axis, x: ahead.since} : undefined,
			isLikely: verdict.state === 'likely',
		}),
		...otherEnd,
	];
}

function further(
	{best}: SeriesComparison,
	run: Which | undefined,
	against: (
		run: Which,
		values: Readonly<Record<Which, number>>,
	) => Parameters<Messages['compare']['further']>[0],
	words: Messages['compare'],
): string[] {
	return run === undefined || best === undefined
		? []
		: [words.further(against(run, {before: best.before.value, after: best.after.value}))];
}
