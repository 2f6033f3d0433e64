import {mean} from '../../diagnosis/statistics/mean.js';
import {spread} from '../../diagnosis/statistics/median.js';
import {differences, noiseOf as shakeOf} from '../../diagnosis/statistics/noise.js';
import type {Curve} from './curve.js';

/** Of fewer points the latter half still belongs to the fall at the beginning, and is no straight line. */
const leastForTrend = 13;

/** Fewest values from which a shake is measured: the latter half of a short curve is too little. */
const leastForShake = 9;

/** What few points tell of noise may be too little by chance: it is taken for more, by this factor. */
const doubtOfFew = 1.5;

/**
Of a few points: about a trend that may bend, from second differences, each of which carries the noise of six values. What
the trend bends by counts as noise, too. Of 14,000 pairs of one setting, cut to 3 to 7 epochs, 2% are told apart (0.5% as
likely), of 8,800 cut to 8 to 15 3% (1.2%); of pairs of settings that are more than 30% apart there, six to nine in ten.
*/
function shakeOfFew(values: readonly number[]): number {
	const bends = differences(differences(values));
	const squares = bends.reduce((sum, value) => sum + value * value, 0);
	return doubtOfFew * Math.sqrt(squares / (6 * bends.length));
}

/** About the straight line through the values: what wanders slowly, as running means do, hardly shakes. */
function wander(values: readonly number[]): number {
	const last = values.length - 1;
	const middle = last / 2;
	const centre = mean(values);
	let rise = 0;
	let run = 0;
	for (const [index, value] of values.entries()) {
		rise += (index - middle) * (value - centre);
		run += (index - middle) ** 2;
	}

	return spread(values.map((value, index) => value - (rise / run) * (index - middle)));
}

/**
How far a value of the curve strays for no reason, in units of its metric: the larger of its shake and its wander over the
latter half. What two trainings of the same thing differ by is at least this.
*/
export function noiseOf({y}: Curve): number {
	if (y.length < 3) {
		return 0;
	}

	if (y.length < leastForTrend) {
		return shakeOfFew(y);
	}

	const latter = y.slice(-Math.max(leastForShake, Math.ceil(y.length / 2)));
	return Math.max(shakeOf(latter), wander(latter));
}
