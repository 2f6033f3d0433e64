import type {FindingId} from '../../finding.js';
import {least, type Verdict, when} from '../../rule.js';
import {thin} from '../../statistics/blocks.js';
import {kendallTau} from '../../statistics/mann-kendall.js';
import {noiseOf} from '../../statistics/noise.js';
import {share} from '../../summary/curve-summary.js';
import {type PairSummary, trainFallSince} from '../../summary/pair-summary.js';
import {needed, overfitting as thresholds} from '../../thresholds.js';

/** Validation that rose after its best while training went on falling. */
export type Risen = Pick<Verdict<FindingId>, 'strength' | 'atMost' | 'split' | 'metric' | 'since'> & {
	readonly evidence: Verdict<'overfitting'>['evidence'];

	/** The best evaluation was all but the first one. */
	readonly fromStart: boolean;
};

/**
A rise beyond noise that matters beside the fall before it, or is far beyond noise, may be `likely`; a small one is `possible`, and of few evaluations
nothing is known of the noise: `watching`.
*/
export function risen(pair: PairSummary): Risen {
	const {validation, bestIndex, best, lowest, end, first} = pair;
	const few = pair.evaluations < needed.pair;
	const rise = end - best;
	const tail = pair.v.length - 1 - Math.max(few ? 0 : bestIndex, lowest.index);
	const fromStart = (few ? lowest.index : bestIndex) <= Math.floor(thresholds.earlyBest * pair.v.length);
	// Evaluations often grow noisier as the model grows surer of itself.
	const tailNoise = noiseOf(pair.v.subarray(bestIndex));
	const noise = tailNoise > pair.noise ? tailNoise : pair.noise;
	// What is told is the evaluation that was lowest as measured: its checkpoint is the one to go back to.
	const last = pair.v[pair.v.length - 1] ?? Number.NaN;
	const trainFall = trainFallSince(pair, lowest.index);
	const shape = least(
		trainFallSince(pair, bestIndex) / thresholds.trainFall,
		trainFall / thresholds.trainFall,
		kendallTau(thin(pair.v.subarray(bestIndex), 96)) / thresholds.tau,
		tail / thresholds.tail,
		when(rise > 0),
	);
	const firm = least(
		shape,
		share(rise, best) / thresholds.loss,
		fromStart
			? Number.POSITIVE_INFINITY
			: Math.max(
					rise / (thresholds.ofGain * (first - best)),
					share(rise, best) / thresholds.large,
					rise / (thresholds.clear * noise),
				),
		rise / (thresholds.noises * noise),
	);
	const slight = least(
		shape,
		share(rise, best) / thresholds.slight.loss,
		rise / (thresholds.slight.noises * noise),
	);
	return {
		strength: few ? strengthOfFew(pair, tail, trainFall) : Math.max(firm, slight),
		atMost: few ? 'watching' : firm >= 1 ? 'likely' : 'possible',
		split: validation.series.split,
		metric: validation.series.metric,
		since: lowest.at,
		fromStart,
		evidence: {
			evaluations: pair.evaluations,
			needed: needed.pair,
			best: pair.sign * lowest.value,
			last: pair.sign * last,
			isHigherBetter: pair.sign < 0,
			risePercent: 100 * share(last - lowest.value, lowest.value),
			noises: few ? undefined : (end - lowest.value) / noise,
			trainFallPercent: 100 * trainFall,
			verdicts: 0,
		},
	};
}

/** Of few evaluations: more than one since the best, nearly each above the one before. */
function strengthOfFew({v, lowest}: PairSummary, tail: number, trainFall: number): number {
	const rise = (v[v.length - 1] ?? Number.NaN) - lowest.value;
	return least(
		tail / thresholds.few.tail,
		kendallTau(v.subarray(lowest.index)) / thresholds.few.tau,
		share(rise, lowest.value) / thresholds.few.loss,
		trainFall / thresholds.trainFall,
	);
}
