import type {Diagnosis, Gap} from '../finding.js';
import {positionOf} from '../summary/curve.js';
import type {PairSummary} from '../summary/pair-summary.js';
import {gapTrend as thresholds} from '../thresholds.js';

const shown = 12;

/** Training beside validation loss at the latest evaluations, oldest first. */
export function gapsOf(pair: PairSummary | undefined): readonly Gap[] {
	if (!pair) {
		return [];
	}

	const from = Math.max(0, pair.v.length - shown);
	return Array.from(pair.v.subarray(from), (validation, place) => {
		const train = pair.t[from + place] ?? Number.NaN;
		return {at: positionOf(pair.validation, from + place), train, validation, gap: train - validation};
	});
}

/** Whether training and validation come closer or drift apart, by the sizes of the gaps; undefined below three. */
export function gapTrendOf(gaps: readonly Gap[]): Diagnosis['gapTrend'] {
	if (gaps.length < 3) {
		return undefined;
	}

	const third = Math.max(1, Math.floor(gaps.length / 3));
	const early = meanSize(gaps.slice(0, third));
	const late = meanSize(gaps.slice(-third));
	if (Math.abs(late - early) <= thresholds.change * early) {
		return 'steady';
	}

	return late < early ? 'narrowing' : 'widening';
}

function meanSize(gaps: readonly Gap[]): number {
	return gaps.reduce((sum, {gap}) => sum + Math.abs(gap), 0) / gaps.length;
}
