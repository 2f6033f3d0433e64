import type {SeriesComparison} from '../comparison.js';
import type {Curve} from './curve.js';

/** What is known of two logs beside the curves. */
export type Kinship = {
	/** Both state the same settings, but for a few. */
	readonly sameSettings: boolean;

	/** Both have the same metrics by the same names, as two runs of one script have. */
	readonly sameNames: boolean;
};

/**
Losses of one task begin alike, since an untrained model guesses: a cross entropy at the logarithm of the choices (0.7 to 12),
a mean of squares at the variance of what it predicts. Apart by these factors at the first point they are told as perhaps and
as surely of different tasks.
*/
const perhaps = 3;
const surely = 10;

/** Where the first point comes after much of the fall, as at the end of an epoch, one rate of learning may have done it. */
const afterMuch = 10;

/** A first point within this share of a run still shows where it began. */
const beginning = 0.01;

/** Both get on by themselves, by this share of their first value: a loss that is stuck high up is a failed run of one task. */
const leastMove = 0.2;

type Range = {readonly first: number; readonly least: number; readonly most: number};

const rangeOf = ({y}: Curve): Range => ({
	first: y[0] ?? Number.NaN,
	least: y.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
	most: y.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
});

const isEarly = ({x}: Curve): boolean => (x[0] ?? Number.NaN) <= beginning * (x.at(-1) ?? Number.NaN);

/** How many times the one is the other at the first point; of a loss above and one below 0, far from each other, no number tells. */
function factorOf(low: Range, high: Range): number {
	if (low.least > 0) {
		return high.first / low.first;
	}

	const widest = Math.max(low.most - low.least, high.most - high.least);
	return low.most < 0 && high.least > 0 && high.least - low.most > widest ? Number.POSITIVE_INFINITY : 1;
}

/**
Whether two curves seem to measure different tasks: far apart at the first point, surely so where each moves within a range of
its own, the one ending above where the other began.

@param byEpoch - The points are of whole epochs.
*/
export function otherTaskOf(
	before: Curve,
	after: Curve,
	byEpoch: boolean,
	{sameSettings, sameNames}: Kinship,
): SeriesComparison['otherTask'] {
	const ranges = [rangeOf(before), rangeOf(after)];
	const [low, high] = ranges.toSorted((a, b) => a.first - b.first);
	const isMoving = ranges.every(({first, least, most}) => most - least > leastMove * Math.abs(first));
	if (low === undefined || high === undefined || !isMoving) {
		return undefined;
	}

	const known = !byEpoch && isEarly(before) && isEarly(after);
	const factor = factorOf(low, high) / (known ? 1 : afterMuch);
	const isAkin = sameSettings || (sameNames && !known);
	if (high.least <= low.most) {
		return factor >= perhaps && !sameSettings && !sameNames ? 'possible' : undefined;
	}

	return factor >= surely
		? isAkin
			? 'possible'
			: 'likely'
		: factor >= perhaps && !isAkin
			? 'possible'
			: undefined;
}
