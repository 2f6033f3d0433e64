import type {Position} from '../finding.js';
import {median} from '../statistics/median.js';
import {noiseOf} from '../statistics/noise.js';
import {indexOfLeast, rollingMedian} from '../statistics/rolling.js';
import {needed, noLongerImproves as thresholds} from '../thresholds.js';
import {type AlignedPair, alignPair} from './align-pair.js';
import {bestPointOf, type Curve, pointsOf, positionOf, slice} from './curve.js';
import {endOf, share, startOf} from './curve-summary.js';

/** What an aligned pair amounts to. */
export type PairSummary = {
	readonly validation: Curve;
	readonly evaluations: number;

	/** -1 where the values are the negatives of a measure of which more is better, else 1. */
	readonly sign: 1 | -1;

	/** Parallel: validation loss, and training loss since the evaluation before. */
	readonly v: Float64Array;
	readonly t: Float64Array;

	/** Index of the lowest rolling median of three evaluations, and that median. */
	readonly bestIndex: number;
	readonly best: number;

	/** The lowest evaluation of all, as it was measured: the one whose checkpoint is the best. Its index, 0 at least. */
	readonly lowest: {readonly index: number; readonly value: number; readonly at: Position};
	readonly first: number;
	readonly end: number;
	readonly noise: number;
	readonly trainEnd: number;

	/** Falls as shares of the first level. */
	readonly fall: number;
	readonly trainFall: number;

	/** (end - trainEnd) / end. */
	readonly gap: number;
};

/** @returns undefined without an evaluation that has training points before it */
export function summarisePair(training: Curve, validation: Curve): PairSummary | undefined {
	const aligned = alignPair(training, validation);
	return aligned && summariseAligned(aligned);
}

export function summariseAligned({validation, v, t, from}: AlignedPair): PairSummary {
	const smooth = rollingMedian(v);
	const bestIndex = indexOfLeast(smooth);
	const first = startOf(v);
	const end = endOf(v);
	const trainFirst = startOf(t);
	const trainEnd = endOf(t);
	const lowest = bestPointOf(validation);
	const sign = validation.series.direction === 'up' ? -1 : 1;
	return {
		validation: slice(validation, from, validation.values.length),
		evaluations: pointsOf(validation) - (from === 0 ? 0 : (validation.points[from - 1] ?? 0)),
		sign,
		v,
		t,
		bestIndex,
		best: smooth[bestIndex] ?? Number.NaN,
		lowest: {
			index: Math.max(0, lowest.index - from),
			value: sign * lowest.value,
			at: positionOf(validation, lowest.index),
		},
		first,
		end,
		noise: noiseOf(v),
		trainEnd,
		fall: share(first - end, first),
		trainFall: share(trainFirst - trainEnd, trainFirst),
		gap: share(end - trainEnd, end),
	};
}

/** Share (0 to 1) of the second half of the evaluations at which `test` holds. */
export function agreeing(pair: PairSummary, test: (v: number, t: number) => boolean): number {
	const from = Math.floor(pair.v.length / 2);
	let agree = 0;
	for (let index = from; index < pair.v.length; index++) {
		if (test(pair.v[index] ?? 0, pair.t[index] ?? 0)) {
			agree++;
		}
	}

	return agree / (pair.v.length - from);
}

/** Fall of the training loss since the evaluation `index`, as a share of its level there (median of three neighbours). */
export function trainFallSince(pair: PairSummary, index: number): number {
	const then = median(pair.t.subarray(Math.max(0, index - 1), index + 2));
	return share(then - pair.trainEnd, then);
}

/**
How much worse than its best validation is now, beside what may be chance; from 1 on it is worse. Of few evaluations the last
one counts, with a share of the level and of the gain before in place of the noise that nobody knows yet; of many the middle
one of the last five since the best, so that one that stands out is none.
*/
export function howMuchWorse({v, lowest, best, evaluations}: PairSummary): number {
	const isFew = evaluations < needed.pair;
	const {few, many} = thresholds;
	const since = v.subarray(lowest.index + 1);
	if (since.length < (isFew ? 1 : 3)) {
		return 0;
	}

	const rise = isFew ? (v[v.length - 1] ?? Number.NaN) - lowest.value : median(since.subarray(-5)) - best;
	const chance = isFew
		? few.ofGain * ((v[0] ?? Number.NaN) - lowest.value)
		: many.noises * noiseOf(v.subarray(Math.floor(v.length / 2)));
	const ofLevel = share(rise, lowest.value) / (isFew ? few.rise : many.rise);
	const ratio = chance > 0 ? Math.min(ofLevel, rise / chance) : ofLevel;
	return Number.isNaN(ratio) ? 0 : ratio;
}
