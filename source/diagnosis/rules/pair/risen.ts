import type {FindingId} from '../../finding.js';
import {least, type Verdict, when} from '../../rule.js';
import {thin} from '../../statistics/blocks.js';
import {kendallTau} from '../../statistics/mann-kendall.js';
import {noiseOf} from '../../statistics/noise.js';
import {share} from '../../summary/curve-summary.js';
import {type PairSummary, trainAbout} from '../../summary/pair-summary.js';
import {needed, overfitting as thresholds} from '../../thresholds.js';

/** Validation that rose beyond noise after its best while training went on falling. */
export type Risen = Pick<Verdict<FindingId>, 'strength' | 'split' | 'metric' | 'since'> & {
	readonly evidence: Verdict<'overfitting'>['evidence'];

	/** The best evaluation was all but the first one. */
	readonly fromStart: boolean;
};

export function risen(pair: PairSummary): Risen {
	const {validation, bestIndex, best, lowest, end, first} = pair;
	const rise = end - best;
	const tail = pair.v.length - 1 - Math.max(bestIndex, lowest.index);
	const fromStart = bestIndex <= Math.floor(thresholds.earlyBest * pair.v.length);
	const trainAtBest = trainAbout(pair, bestIndex);
	const trainFall = share(trainAtBest - pair.trainEnd, trainAtBest);
	const after = thin(pair.v.subarray(bestIndex), 96);
	// Evaluations often grow noisier as the model grows surer of itself.
	const tailNoise = noiseOf(pair.v.subarray(bestIndex));
	const noise = tailNoise > pair.noise ? tailNoise : pair.noise;
	// What is told is the evaluation that was lowest as measured: its checkpoint is the one to go back to.
	const trainAtLowest = trainAbout(pair, lowest.index);
	return {
		strength: least(
			share(rise, best) / thresholds.loss,
			fromStart
				? Number.POSITIVE_INFINITY
				: Math.max(rise / (thresholds.ofGain * (first - best)), share(rise, best) / thresholds.large),
			rise / (thresholds.noises * noise),
			kendallTau(after) / thresholds.tau,
			tail / thresholds.tail,
			trainFall / thresholds.trainFall,
			when(rise > 0),
		),
		split: validation.series.split,
		metric: validation.series.metric,
		since: lowest.at,
		fromStart,
		evidence: {
			evaluations: pair.evaluations,
			needed: needed.pair,
			best: lowest.value,
			last: end,
			risePercent: 100 * share(end - lowest.value, lowest.value),
			noises: (end - lowest.value) / noise,
			trainFallPercent: 100 * share(trainAtLowest - pair.trainEnd, trainAtLowest),
			verdicts: 0,
		},
	};
}
