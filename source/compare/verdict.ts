import type {OtherEnd, SeriesComparison, Verdict, Which} from './comparison.js';

/** Multiples of the noise from which a difference is told as possible and as likely. */
export const possible = 2;
const likely = 3;

/**
The latter for a loss that may be a mean of squares: a seed moves some of these by 20 to 35% (see `seeds.ts`). Of 2,632 pairs of
one setting 0.8% are told apart as likely by it, of differences over 30% still eight in ten.
*/
const likelyOfUnknown = 4;

/** With fewer points in either run there is no telling what is noise. */
export const leastPoints = 3;

/** With fewer points the noise is known only roughly, and no more multiples of it are told than there are points but one. */
export const fewPoints = 8;

/** A best value is luck where the last quarter of the curve does not bear it out by this much of the noise. */
const borneOut = 1;

/**
Whether the second run is better, by the best value of both over the stretch that both have.

@param isKindKnown - The loss is known to be one of answers, right or wrong.
*/
export function verdictOf(headline: SeriesComparison, isKindKnown = true): Verdict {
	const {judged, best, noise, direction} = headline;
	if (direction === 'none') {
		return {kind: 'not-comparable', because: 'no-direction'};
	}

	if (headline.otherTask === 'likely') {
		return {kind: 'not-comparable', because: 'different-tasks'};
	}

	if (headline.factor !== undefined) {
		return {kind: 'not-comparable', because: 'different-scale'};
	}

	if (best === undefined || headline.samePoint === undefined) {
		return {kind: 'not-comparable', because: 'no-overlap'};
	}

	if (judged === undefined || judged.points < leastPoints) {
		return {kind: 'not-comparable', because: 'too-few-points'};
	}

	/** How much better the second run is, in noises. */
	const sign = direction === 'up' ? -1 : 1;
	const most = judged.points < fewPoints ? judged.points - 1 : Number.POSITIVE_INFINITY;
	const gain = (before: number, after: number): number =>
		before === after ? 0 : Math.max(-most, Math.min(most, ((before - after) * sign) / noise));
	const atBest = gain(judged.best.before.value, judged.best.after.value);
	const atEnd = gain(judged.end.before, judged.end.after);
	const timesNoise = Math.abs(atBest);
	const otherEnd: OtherEnd | undefined =
		Math.abs(atEnd) >= likely ? {run: runOf(atEnd), timesNoise: Math.abs(atEnd)} : undefined;
	const isBorneOut = atEnd * Math.sign(atBest) >= borneOut || (otherEnd && otherEnd.run !== runOf(atBest));
	if (timesNoise >= possible && isBorneOut) {
		const contrary = otherEnd?.run === runOf(atBest) ? undefined : otherEnd;
		return {
			kind: atBest > 0 ? 'better' : 'worse',
			state:
				timesNoise >= (isKindKnown || direction === 'up' ? likely : likelyOfUnknown) &&
				contrary === undefined &&
				headline.otherTask === undefined
					? 'likely'
					: 'possible',
			timesNoise,
			otherEnd: contrary,
		};
	}

	const overall = gain(best.before.value, best.after.value);
	const longer: Which | undefined =
		judged.upTo === undefined || headline.final === undefined
			? undefined
			: headline.final.after.x > headline.final.before.x
				? 'after'
				: 'before';
	return {
		kind: 'no-difference',
		timesNoise,
		otherEnd,
		further: Math.abs(overall) >= possible && longer === runOf(overall) ? longer : undefined,
	};
}

const runOf = (gain: number): Which => (gain > 0 ? 'after' : 'before');
