import {type DecayFit, fitExponential, fitPowerLaw} from '../statistics/decay-fit.js';
import {quantile} from '../statistics/median.js';
import {bestPointOf} from '../summary/curve.js';
import {type CurveSummary, share} from '../summary/curve-summary.js';
import type {Scene} from '../summary/scene.js';
import {needed, rate as rateThresholds} from '../thresholds.js';

/** A level that is expected, and the spread of the fits around it. */
export type Expected = {readonly value: number; readonly low: number; readonly high: number};

export type LossForecast = Expected & {
	/** The same at another multiple of the present length. */
	readonly at: (factor: number) => Expected;

	/** Fall from the present level, as a share of it; never negative. */
	readonly gain: number;

	/** How many times the present length until `target` is reached by the middle fit; undefined if not by `limit` times. */
	readonly factorTo: (target: number, limit: number) => number | undefined;
};

/** Widest band that is worth telling, as a share of the present level. */
const widest = 0.5;

/** Shares of the run that the three windows leave out at the start. */
const windows = [0.1, 1 / 3, 0.5];

/**
Loss at `factor` times the present length, at the current learning-rate schedule: the median of power-law and
exponential fits over three windows; the band is their spread.

@param loss - Another curve than the one that leads.
@returns undefined below 15 points, where the rate has just jumped, where the curve does not fall, and where the fits
disagree too much to be of use
*/
export function forecastLoss(
	scene: Scene,
	factor: number,
	loss: CurveSummary | undefined = scene.loss(),
): LossForecast | undefined {
	if (!loss || loss.points < needed.forecast || loss.blocks.length < needed.forecast || rateChanged(scene)) {
		return undefined;
	}

	const {blocks} = loss;
	const fits = windows.flatMap(window => fitsFrom(blocks, Math.floor(window * blocks.length)));
	if (fits.length < 3) {
		return undefined;
	}

	// The fits give the fall from here; the present level is measured, so that an offset does not pass for a fall.
	const now = blocks.length;
	// A loss that was never negative will not become so.
	const floor = bestPointOf(loss.curve).value >= 0 ? 0 : Number.NEGATIVE_INFINITY;
	const at = (times: number): Expected => {
		const falls = Float64Array.from(fits, fit => Math.max(0, fit.at(now) - fit.at(now * times))).sort();
		return {
			value: Math.max(floor, loss.end - quantile(falls, 0.5)),
			low: loss.end - quantile(falls, 1) - loss.noise,
			high: loss.end - quantile(falls, 0) + loss.noise,
		};
	};
	const {value, low, high} = at(factor);
	if (high - low > widest * Math.abs(loss.end)) {
		return undefined;
	}

	return {
		value,
		low: Math.max(floor, low),
		high,
		at: times => {
			const expected = at(times);
			return {...expected, low: Math.max(floor, expected.low)};
		},
		gain: share(loss.end - value, loss.end),
		factorTo: (target, limit) => factorUntil(fits, now, loss.end - target, limit),
	};
}

function fitsFrom(blocks: Float64Array, from: number): DecayFit[] {
	const y = blocks.subarray(from);
	const x = y.map((_, index) => from + index + 1);
	return [fitPowerLaw(x, y), fitExponential(x, y)].filter(fit => fit !== undefined);
}

function factorUntil(
	fits: readonly DecayFit[],
	now: number,
	fall: number,
	limit: number,
): number | undefined {
	if (fall <= 0) {
		return 1;
	}

	for (let factor = 1.01; factor <= limit; factor *= 1.01) {
		const falls = Float64Array.from(fits, fit => Math.max(0, fit.at(now) - fit.at(now * factor))).sort();
		if (quantile(falls, 0.5) >= fall) {
			return factor;
		}
	}

	return undefined;
}

/** The rate jumped within the latter half: what came before says little of what comes. */
function rateChanged(scene: Scene): boolean {
	const values = scene.rate()?.curve.values ?? new Float64Array();
	for (let index = Math.floor(values.length / 2) + 1; index < values.length; index++) {
		const ratio = (values[index] ?? 1) / (values[index - 1] ?? 1);
		if (ratio > rateThresholds.jump || ratio < 1 / rateThresholds.jump) {
			return true;
		}
	}

	return false;
}
