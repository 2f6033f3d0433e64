import type {Stretch} from '../../statistics/order/running-mean.js';
import type {Curve} from '../curve.js';
import {epochOf, nearly} from './epochs.js';

export type EpochShapes = {
	readonly shapes: readonly Float64Array[];

	/** As shares of the level (logarithms), of a loss above 0; else in its own unit. */
	readonly isRelative: boolean;
};

/** Places of an epoch that are told apart: enough for its shape, few enough for a verdict on each point. */
const most = 64;

/** An epoch of fewer points than this share of the longest one is not whole. */
const whole = 0.8;

/**
The loss from place to place of each whole epoch but the first, which falls too steeply to have another shape: at most 64
places each, of equal parts of the epoch.

@param epochs - Those of the curve.
*/
export function epochShapes(curve: Curve, epochs: readonly Stretch[]): EpochShapes {
	const longest = epochs.reduce((points, {from, to}) => Math.max(points, to - from), 0);
	const later = epochs.slice(1).filter(({from, to}) => to - from >= whole * longest);
	const places = later.reduce((least, {from, to}) => Math.min(least, to - from), most);
	const isRelative = curve.values.every(value => value > 0);
	const shapes = later.map(({from, to}) => {
		const sums = new Float64Array(places);
		const counts = new Float64Array(places);
		for (let index = from; index < to; index++) {
			const place = placeOf(curve, index, places);
			const value = curve.values[index] ?? Number.NaN;
			sums[place] = (sums[place] ?? 0) + (isRelative ? Math.log(value) : value);
			counts[place] = (counts[place] ?? 0) + 1;
		}

		return levelsOf(sums, counts);
	});
	return {shapes, isRelative};
}

function placeOf(curve: Curve, index: number, places: number): number {
	const {series, at} = curve;
	const done = (series.columns.epoch[at[index] ?? 0] ?? Number.NaN) - epochOf(curve, index) + 1;
	return Math.min(places - 1, Math.max(0, Math.ceil(done * places - nearly) - 1));
}

/** A place without a point keeps the level of the one before it, the first ones that of the first known. */
function levelsOf(sums: Float64Array, counts: Float64Array): Float64Array {
	const known = counts.findIndex(count => count > 0);
	let level = (sums[known] ?? 0) / (counts[known] ?? 1);
	return sums.map((sum, place) => {
		const count = counts[place] ?? 0;
		level = count > 0 ? sum / count : level;
		return level;
	});
}
