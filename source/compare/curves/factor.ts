import {mean} from '../../diagnosis/statistics/mean.js';
import {type Curve, valueAt} from './curve.js';
import {commonGrid} from './grid.js';

/** Figures of one thing begin alike: apart by this factor from the beginning on, they are told in different units. */
const least = Math.log(3);

/** The factor stays the same all along, by this share of itself and a little noise, while the figures themselves fall or rise. */
const steadiness = 0.05;
const way = 0.3;

/** A few points may be in proportion by chance. */
const leastPlaces = 5;

const rangeOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/**
The factor by which one metric is the other, all the way from the beginning on, as a sum over a batch is a multiple of its mean;
undefined where there is none.
*/
export function factorBetween(before: Curve, after: Curve): number | undefined {
	const places = commonGrid(before, after);
	const logs = (curve: Curve) => places.map(x => Math.log(valueAt(curve, x) ?? Number.NaN));
	const [one, other] = [logs(before), logs(after)];
	const apart = other.map((value, index) => value - (one[index] ?? Number.NaN));
	const centre = mean(apart);
	const isSteady = rangeOf(apart) <= 2 * steadiness * Math.max(1, Math.abs(centre));
	const isMoving = rangeOf(one) >= way && rangeOf(other) >= way;
	const isWhole = places.length >= leastPlaces && Number.isFinite(centre);
	return isWhole && Math.abs(centre) >= least && isSteady && isMoving
		? Math.exp(Math.abs(centre))
		: undefined;
}
