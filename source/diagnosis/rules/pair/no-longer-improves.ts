import {least, type Rule, when} from '../../rule.js';
import {thin} from '../../statistics/blocks.js';
import {kendallTau} from '../../statistics/mann-kendall.js';
import {median} from '../../statistics/median.js';
import {noiseOf} from '../../statistics/noise.js';
import {positionOf} from '../../summary/curve.js';
import {share} from '../../summary/curve-summary.js';
import {howMuchWorse, type PairSummary, trainFallSince} from '../../summary/pair-summary.js';
import type {Scene} from '../../summary/scene.js';
import {needed, neverFalls, noLongerImproves as thresholds} from '../../thresholds.js';
import {stopEarly} from '../go-on.js';
import {needsTurning} from '../needs.js';
import {accuracyStillRises} from './overconfident.js';

/**
Validation has not been better for a while and does not come down, while training does; or it is clearly worse than it was.
Never more than information: of few evaluations it says so as `watching`, and what rises beyond noise is overfitting.
*/
export const noLongerImproves: Rule<'no-longer-improves'> = {
	id: 'no-longer-improves',
	driver: 'pair',
	needs: needsTurning(thresholds.least),
	check(scene) {
		const pair = scene.turning();
		if (!pair || accuracyStillRises(scene) || !hasLearned(scene)) {
			return undefined;
		}

		const {validation, lowest, v} = pair;
		const few = pair.evaluations < needed.pair;
		const last = v[v.length - 1] ?? Number.NaN;
		const {step, epoch} = lowest.at;
		const sinceBest = Math.max(strengthOfWorse(pair), few ? strengthOfFew(pair) : strengthOfLong(pair));
		const flat = flatFrom(pair);
		const sinceFlat = few ? 0 : strengthOfMany(pair, flat);
		// Of a flat noisy curve the best may be among the latest: then what is told is since when it is flat.
		const isLate = v.length - 1 - lowest.index < thresholds.since;
		const isFlat = isLate && sinceFlat > sinceBest && flat < lowest.index;
		const from = isFlat ? flat : lowest.index;
		return {
			strength: isPerfect(pair) ? 0 : Math.max(sinceBest, sinceFlat),
			severity: 'info',
			atMost: few ? 'watching' : 'likely',
			split: validation.series.split,
			metric: validation.series.metric,
			since: isFlat ? positionOf(validation, flat) : lowest.at,
			evidence: {
				evaluations: pair.evaluations,
				needed: needed.pair,
				since: pair.v.length - 1 - from,
				best: pair.sign * lowest.value,
				bestAt: isFlat ? lowest.at : undefined,
				last: pair.sign * last,
				isHigherBetter: pair.sign < 0,
				risePercent: 100 * share(last - lowest.value, lowest.value),
				trainFallPercent: 100 * trainFallSince(pair, from),
			},
			causes: ['memorises', 'converged', 'data-poor'],
			advice: [
				{id: 'use-best-checkpoint', numbers: {value: pair.sign * lowest.value, step, epoch}},
				stopEarly(scene),
				{id: 'regularise', numbers: {}},
			],
		};
	},
};

/** Nothing is better than all of it: an accuracy of 1, or of 100%. */
function isPerfect({sign, v, lowest}: PairSummary): boolean {
	return sign < 0 && (lowest.value === -1 || lowest.value === -100) && v[v.length - 1] === lowest.value;
}

/** What never learned anything memorises nothing, and has no checkpoint worth keeping. */
function hasLearned(scene: Scene): boolean {
	const loss = scene.level();
	const start = Math.min(loss?.start ?? Number.NaN, loss?.first ?? Number.NaN);
	return loss === undefined || share(start - loss.end, start) > neverFalls.fall;
}

/** Clearly worse than at its best, whatever came between; where training got worse too, it is another matter. */
function strengthOfWorse(pair: PairSummary): number {
	const {v, t, lowest} = pair;
	const latest = pair.evaluations < needed.pair ? 1 : 5;
	const worse = (values: Float64Array) => {
		const then = values[lowest.index] ?? Number.NaN;
		return share(median(values.subarray(-latest)) - then, then);
	};
	return least(howMuchWorse(pair), when(worse(t) < worse(v) / 3));
}

/** Of few evaluations: more than one since the best, and nearly each above the one before. */
function strengthOfFew(pair: PairSummary): number {
	const {v, lowest} = pair;
	return least(
		(v.length - 1 - lowest.index) / thresholds.few.since,
		kendallTau(v.subarray(lowest.index)) / thresholds.few.tau,
		trainFallSince(pair, lowest.index) / thresholds.trainFall,
	);
}

/** Index of the first evaluation that came as low as the lowest, but for noise: of a flat noisy curve that one may be anywhere. */
function flatFrom({v, lowest}: PairSummary): number {
	const noise = noiseOf(v.subarray(Math.floor(v.length / 2)));
	return v.findIndex(value => !(value > lowest.value + thresholds.noises * noise));
}

/** How long there was no better evaluation than `first`, and how surely those since do not fall. */
function strengthOfMany(pair: PairSummary, first: number): number {
	const {v} = pair;
	const tau = kendallTau(thin(v.subarray(first), 96));
	return least(
		(v.length - 1 - first) / Math.max(thresholds.since, thresholds.ofAll * v.length),
		(tau - thresholds.falling) / (thresholds.flat - thresholds.falling),
		trainFallSince(pair, Math.floor((first + v.length) / 2)) / thresholds.trainFall,
	);
}

/**
How long no evaluation was as low as the lowest one, whatever became of the noise: of those since, the later half no longer
falls by a share that matters.
*/
function strengthOfLong(pair: PairSummary): number {
	const {v, lowest} = pair;
	const {evaluations, ofAll, fall} = thresholds.long;
	const since = v.length - 1 - lowest.index;
	const later = v.subarray(v.length - Math.ceil(since / 2));
	const middle = Math.ceil(later.length / 2);
	const before = median(later.subarray(0, middle));
	const after = median(later.subarray(middle));
	return least(
		since / Math.max(evaluations, ofAll * v.length),
		fall / Math.max(share(before - after, before), 1e-12),
		trainFallSince(pair, lowest.index) / thresholds.trainFall,
	);
}
