import type {Diagnosis, Gap} from '../diagnosis.js';
import {thin} from '../statistics/blocks.js';
import {kendallTau} from '../statistics/mann-kendall.js';
import {median} from '../statistics/median.js';
import {noiseOf} from '../statistics/noise.js';
import type {AlignedPair} from '../summary/align-pair.js';
import {positionOf} from '../summary/curve.js';
import {summarising, gapTrend as thresholds} from '../thresholds.js';

const shown = 12;

/** Training beside validation loss at the latest evaluations, oldest first. */
export function gapsOf(pair: AlignedPair | undefined): readonly Gap[] {
	if (!pair) {
		return [];
	}

	const {validation, v, t, from} = pair;
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

/**
Whether training and validation come closer, drift apart or change places, over all evaluations: their distance at the end
beside that at the start, where the gap has a trend and moved by more than its noise. Undefined below three.
*/
export function gapTrendOf(pair: AlignedPair | undefined): Diagnosis['gapTrend'] {
	if (!pair || pair.v.length < 3) {
		return undefined;
	}

	const all = pair.v.map((loss, place) => loss - (pair.t[place] ?? Number.NaN));
	const third = Math.max(1, Math.floor(all.length / 3));
	const early = median(all.subarray(0, third));
	const late = median(all.subarray(-third));
	const change = Math.abs(late - early);
	const level = Math.max(Math.abs(early), Math.abs(late));
	const isMoving =
		Math.abs(kendallTau(thin(all, summarising.blocks))) >= thresholds.tau &&
		change > thresholds.change * level &&
		!(change <= thresholds.noises * noiseOf(all));
	if (!isMoving) {
		return 'steady';
	}

	// A gap that closed and swings a little about zero has not crossed it.
	const isCrossed = early * late < 0 && Math.min(Math.abs(early), Math.abs(late)) > thresholds.change * level;
	return isCrossed ? 'crossed' : Math.abs(late) < Math.abs(early) ? 'narrowing' : 'widening';
}
