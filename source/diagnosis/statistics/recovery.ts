import {kendallTau, mannKendall} from './mann-kendall.js';
import {median} from './median.js';
import {rollingMedian} from './rolling.js';

export type Recovery = {
	/** Index and level of the peak: the highest median of three neighbours after the low. */
	readonly peakIndex: number;
	readonly peak: number;

	/** Median of the last three. */
	readonly now: number;

	/** How much of the way back from the peak to the low is done: 0 for none, 1 for all of it, more for below it. */
	readonly share: number;

	/** Whether it has come down ever since the peak, and still does by a good part of the way that is left. */
	readonly isFalling: boolean;
};

/** Values since the peak without which nobody sees a trend in them. */
const least = 5;

/** Mann-Kendall's z since the peak, and Kendall's tau of the later half of that, for a fall that goes on. */
const trend = -2;
const lateTau = -0.4;

/** What the later half since the peak gains, as a share of what is left: a flat level beside a towering peak gains nothing. */
const lateGain = 0.2;

/**
How far a sequence has come back from the peak that followed its low. Undefined where too little has followed that peak.

@param lowIndex - Where the low is.
@param low - Its level.
*/
export function recoveryOf(values: Float64Array, lowIndex: number, low: number): Recovery | undefined {
	const smooth = rollingMedian(values);
	let peakIndex = lowIndex;
	for (let index = lowIndex + 1; index < smooth.length; index++) {
		peakIndex = (smooth[index] ?? 0) > (smooth[peakIndex] ?? 0) ? index : peakIndex;
	}

	const since = values.subarray(peakIndex);
	const peak = smooth[peakIndex] ?? Number.NaN;
	if (since.length < least || !(peak > low)) {
		return undefined;
	}

	const late = since.subarray(Math.floor(since.length / 2));
	const now = median(values.subarray(-3));
	return {
		peakIndex,
		peak,
		now,
		share: (peak - now) / (peak - low),
		isFalling:
			mannKendall(since) <= trend &&
			kendallTau(late) <= lateTau &&
			median(late.subarray(0, 3)) - now >= lateGain * (now - low),
	};
}
