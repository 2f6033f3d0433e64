import type {Position} from '../finding.js';
import {median} from '../statistics/median.js';
import {noiseOf} from '../statistics/noise.js';
import {indexOfLeast, rollingMedian} from '../statistics/rolling.js';
import {needed, noLongerImproves as thresholds} from '../thresholds.js';
import {bestPointOf, type Curve, pointsOf, positionOf} from './curve.js';
import {endOf, share, startOf} from './curve-summary.js';

/** Training and validation loss at the same moments: one entry an evaluation. */
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
	readonly trainFirst: number;
	readonly trainEnd: number;

	/** Falls as shares of the first level. */
	readonly fall: number;
	readonly trainFall: number;

	/** (end - trainEnd) / end. */
	readonly gap: number;
};

/** Validation loss, training loss, and the index in the validation curve of the first of them. */
export type AlignedPair = Pick<PairSummary, 'validation' | 'v' | 't'> & {readonly from: number};

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
		validation: from === 0 ? validation : after(validation, from),
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
		trainFirst,
		trainEnd,
		fall: share(first - end, first),
		trainFall: share(trainFirst - trainEnd, trainFirst),
		gap: share(end - trainEnd, end),
	};
}

/**
Training loss for each evaluation: the mean of what was logged since the evaluation before, so that batch noise does
not pass for a gap. Where nothing was logged in between, or the log itself states running means, the latest value. Evaluations before the first training point
are left out; so is an evaluation of the untrained model.
*/
export function alignPair(training: Curve, validation: Curve): AlignedPair | undefined {
	const {length} = validation.values;
	const t = new Float64Array(length);
	let from = 0;
	let start = 0;
	for (let index = 0; index < length; index++) {
		const end = reach(training, validation, index, start);
		if (end === 0) {
			from = index + 1;
		}

		t[index] = meanOf(
			training.values,
			end > start && !training.series.isRunning ? start : Math.max(0, end - 1),
			end,
		);
		start = end;
	}

	return from === length
		? undefined
		: {validation, v: validation.values.subarray(from), t: t.subarray(from), from};
}

/**
Up to which training point, itself excluded, training belongs to an evaluation. A log may print the epoch's training loss
after its evaluation: a training point of the same epoch counts as long as it stands before the next evaluation.

@param start - Up to which it belonged to the evaluation before.
*/
function reach(training: Curve, validation: Curve, index: number, start: number): number {
	const line = validation.lines[index] ?? 0;
	let next = start;
	while (next < training.lines.length && (training.lines[next] ?? 0) <= line) {
		next++;
	}

	const nextLine = training.lines[next] ?? Number.POSITIVE_INFINITY;
	const following = validation.lines[index + 1] ?? Number.POSITIVE_INFINITY;
	return nextLine < following && epochAt(training, next) === epochAt(validation, index) ? next + 1 : next;
}

/** Epochs done at a value of a curve. */
function epochAt({series, at}: Curve, index: number): number {
	return series.columns.epoch[at[index] ?? -1] ?? Number.NaN;
}

function meanOf(values: Float64Array, from: number, to: number): number {
	let sum = 0;
	for (let index = from; index < to; index++) {
		sum += values[index] ?? 0;
	}

	return sum / (to - from);
}

function after(curve: Curve, from: number): Curve {
	return {
		run: curve.run,
		series: curve.series,
		values: curve.values.subarray(from),
		at: curve.at.subarray(from),
		points: curve.points.subarray(from),
		lines: curve.lines.subarray(from),
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
