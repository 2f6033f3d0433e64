import type {Split} from '../../run/series.js';
import type {Position} from '../finding.js';
import {indexOfLeast} from '../statistics/rolling.js';
import {type Curve, isByEpoch, positionOf} from '../summary/curve.js';
import {type CurveSummary, share} from '../summary/curve-summary.js';
import type {PairSummary} from '../summary/pair-summary.js';

/** What every finding about a curve says of it. */
export function about(curve: Curve, since: Position): {split: Split; metric: string; since: Position} {
	return {split: curve.series.split, metric: curve.series.metric, since};
}

/**
Levels of a curve that a reader finds again: those of a curve by epoch as they stand in the log; of noisier points, and where
the first and the last epoch tell the opposite of their neighbours, the medians, which are told as such.
*/
export function levelsOf({curve, start, end, low}: CurveSummary) {
	const {values} = curve;
	const first = values[0] ?? Number.NaN;
	const last = values[values.length - 1] ?? Number.NaN;
	const isTypical = values.length < 10 || (isByEpoch(curve) && (first - last) * (start - end) >= 0);
	return isTypical
		? {first, lowest: values[indexOfLeast(values)] ?? Number.NaN, last, smoothed: false}
		: {first: start, lowest: low, last: end, smoothed: true};
}

/** Figures of a finding about a fall. */
export function fallen(summary: CurveSummary, needed: number) {
	const {first, last, smoothed} = levelsOf(summary);
	return {
		points: summary.points,
		needed,
		first,
		last,
		smoothed,
		fallPercent: (100 * (first - last)) / (Math.abs(first) || 1),
	};
}

/** Position at a share (0 to 1) of the values of a curve. */
export function positionAtShare(curve: Curve, share: number): Position {
	const last = curve.values.length - 1;
	return positionOf(curve, Math.min(last, Math.max(0, Math.round(share * last))));
}

export function firstPosition(curve: Curve): Position {
	return positionOf(curve, 0);
}

/**
Figures of a finding about training beside validation: the latest, or medians of the last tenth where those say otherwise
which of the two is the lower.
*/
export function compared(pair: PairSummary, needed: number) {
	const train = pair.t[pair.t.length - 1] ?? Number.NaN;
	const validation = pair.v[pair.v.length - 1] ?? Number.NaN;
	return (validation - train) * pair.gap >= 0
		? {
				evaluations: pair.evaluations,
				needed,
				train,
				validation,
				gapPercent: 100 * share(validation - train, validation),
			}
		: comparedByLevel(pair, needed);
}

/** The same by the medians of the last tenth alone. */
export function comparedByLevel({evaluations, trainEnd, end, gap}: PairSummary, needed: number) {
	return {evaluations, needed, train: trainEnd, validation: end, gapPercent: 100 * gap};
}

/** First evaluation from which on `test` holds without a break. */
export function sinceEvaluation(pair: PairSummary, test: (v: number, t: number) => boolean): Position {
	let index = pair.v.length - 1;
	while (index > 0 && test(pair.v[index - 1] ?? 0, pair.t[index - 1] ?? 0)) {
		index--;
	}

	return positionOf(pair.validation, index);
}
