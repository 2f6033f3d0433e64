import {ifKnown} from '../../run/cell.js';
import {epochsIn} from './closings.js';
import type {Curve} from './curve.js';

/** Places of an epoch that are told apart: enough for its shape, few enough for a verdict on each point. */
const most = 64;

/** An epoch of fewer points than this share of the longest one is not whole. */
const whole = 0.8;

/**
The loss from place to place of each whole epoch but the first, which falls too steeply to have another shape: at most 64
places each, of equal parts of the epoch. As shares of its level (logarithms) where it is above 0, else in its own unit.
*/
export function epochShapes(curve: Curve): readonly Float64Array[] {
	const epochs = epochsIn(curve);
	const longest = epochs.reduce((points, {from, to}) => Math.max(points, to - from), 0);
	const later = epochs.slice(1).filter(({from, to}) => to - from >= whole * longest);
	const places = later.reduce((least, {from, to}) => Math.min(least, to - from), most);
	const isPositive = curve.values.every(value => value > 0);
	return later.map(({from, to}) => {
		const sums = new Float64Array(places);
		const counts = new Float64Array(places);
		for (let index = from; index < to; index++) {
			const place = placeOf(curve, index, places);
			const value = curve.values[index] ?? Number.NaN;
			sums[place] = (sums[place] ?? 0) + (isPositive ? Math.log(value) : value);
			counts[place] = (counts[place] ?? 0) + 1;
		}

		return levelsOf(sums, counts);
	});
}

/** Rounding of an epoch counted in batches. */
const nearly = 1e-6;

function placeOf({series: {columns}, at}: Curve, index: number, places: number): number {
	const epoch = ifKnown(columns.epoch[at[index] ?? 0] ?? Number.NaN) ?? 0;
	const done = epoch - Math.ceil(epoch - nearly) + 1;
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
