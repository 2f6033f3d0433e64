import type {Diagnosis, Gap} from '../finding.js';
import {type Curve, positionOf} from '../summary/curve.js';
import {alignPair} from '../summary/pair-summary.js';
import {gapTrend as thresholds} from '../thresholds.js';

const shown = 12;

/** Training beside validation loss at the latest evaluations, oldest first. */
export function gapsOf(training: Curve | undefined, validation: Curve | undefined): readonly Gap[] {
	const pair = training && validation && alignPair(training, validation);
	if (!pair) {
		return [];
	}

	const {v, t, from} = pair;
	const start = Math.max(0, v.length - shown);
	return Array.from(v.subarray(start), (loss, place) => {
		const train = t[start + place] ?? Number.NaN;
		return {
			at: positionOf(validation, from + start + place),
			train,
			validation: loss,
			gap: loss - train,
		};
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
