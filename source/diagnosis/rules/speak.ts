import type {Split} from '../../run/run.js';
import type {Position} from '../finding.js';
import {type Curve, positionOf} from '../summary/curve.js';
import type {CurveSummary} from '../summary/curve-summary.js';
import type {PairSummary} from '../summary/pair-summary.js';

/** What every finding about a curve says of it. */
export function about(curve: Curve, since: Position): {split: Split; metric: string; since: Position} {
	return {split: curve.series.split, metric: curve.series.metric, since};
}

/** Figures of a finding about a fall; `fall` is a share. */
export function fallen(summary: CurveSummary, needed: number) {
	return {
		points: summary.points,
		needed,
		first: summary.start,
		last: summary.end,
		fallPercent: (100 * (summary.start - summary.end)) / (Math.abs(summary.start) || 1),
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

/** Figures of a finding about training beside validation. */
export function compared(pair: PairSummary, needed: number) {
	return {
		evaluations: pair.evaluations,
		needed,
		train: pair.trainEnd,
		validation: pair.end,
		gapPercent: 100 * pair.gap,
	};
}

/** First evaluation from which on `test` holds without a break. */
export function sinceEvaluation(pair: PairSummary, test: (v: number, t: number) => boolean): Position {
	let index = pair.v.length - 1;
	while (index > 0 && test(pair.v[index - 1] ?? 0, pair.t[index - 1] ?? 0)) {
		index--;
	}

	return positionOf(pair.validation, index);
}
