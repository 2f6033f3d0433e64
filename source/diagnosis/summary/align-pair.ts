import {mean} from '../statistics/mean.js';
import type {Curve} from './curve.js';

/** Training and validation loss at the same moments: one entry an evaluation. */
export type AlignedPair = {
	readonly validation: Curve;

	/** Index in `validation` of the first evaluation. */
	readonly from: number;

	/** Parallel: validation loss, and training loss since the evaluation before. */
	readonly v: Float64Array;
	readonly t: Float64Array;
};

/**
Training loss for each evaluation: the mean of what was logged since the evaluation before, so that batch noise does
not pass for a gap. Where nothing was logged in between, or the log itself states running means, the latest value. Evaluations
before the first training point are left out; so is an evaluation of the untrained model.
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

		const first = end > start && !training.series.isRunning ? start : Math.max(0, end - 1);
		t[index] = mean(training.values.subarray(first, end));
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
