import {spread} from '../../diagnosis/statistics/median.js';
import {noiseOf as shakeOf} from '../../diagnosis/statistics/noise.js';
import type {Curve} from './curve.js';

/** Below this many points a trend cannot be told from noise, and the whole spread counts as noise. */
const leastForTrend = 8;

/** Fewest values from which a shake is measured: the latter half of a short curve is too little. */
const leastForShake = 9;

function standardDeviation(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** About the straight line through the values: what wanders slowly, as running means do, hardly shakes. */
function wander(values: readonly number[]): number {
	const last = values.length - 1;
	const middle = last / 2;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	let rise = 0;
	let run = 0;
	for (const [index, value] of values.entries()) {
		rise += (index - middle) * (value - mean);
		run += (index - middle) ** 2;
	}

	return spread(values.map((value, index) => value - (rise / run) * (index - middle)));
}

/**
How far a value of the curve strays for no reason, in units of its metric: the larger of its shake and its wander over the
latter half. What two trainings of the same thing differ by is at least this.
*/
export function noiseOf({y}: Curve): number {
	if (y.length < 2) {
		return 0;
	}

	if (y.length < leastForTrend) {
		return standardDeviation(y);
	}

	const latter = y.slice(-Math.max(leastForShake, Math.ceil(y.length / 2)));
	return Math.max(shakeOf(latter), wander(latter));
}
