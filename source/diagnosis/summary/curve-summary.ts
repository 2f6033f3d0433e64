import {blockMedians} from '../statistics/blocks.js';
import {mannKendall} from '../statistics/mann-kendall.js';
import {median, spreadInPlace} from '../statistics/median.js';
import {noiseOf, turningShare} from '../statistics/noise.js';
import {indexOfLeast, rollingMedian} from '../statistics/rolling.js';
import {summarising} from '../thresholds.js';
import {type Curve, pointsOf} from './curve.js';

/** What the rules about one curve need to know, in a few numbers. Units: those of the metric unless said. */
export type CurveSummary = {
	readonly curve: Curve;
	readonly points: number;

	/** At most 48 medians of equally long blocks. */
	readonly blocks: Float64Array;

	/** Robust first level: median of the first points, or of the high ones that followed where those are no level. */
	readonly start: number;

	/** Median of the last tenth. */
	readonly end: number;

	/** Lowest median of three neighbouring blocks, and the share of the run (0 to 1) at which it stands. */
	readonly low: number;
	readonly lowAt: number;

	/** start - low. */
	readonly drop: number;

	/** The very first value. */
	readonly first: number;

	/** Noise of a block about the trend. */
	readonly noise: number;

	/** Roughness of the second half of the blocks about their rolling median. */
	readonly rough: number;

	/** Share (0 to 1) of changes of direction in the second half. */
	readonly turns: number;

	/** Mann-Kendall z of all blocks, and of their second half. */
	readonly trend: number;
	readonly recentTrend: number;

	/** Fall as a share of the start; over the second half as a share of its level. Negative where it rose. */
	readonly fall: number;

	/** Fall to now, from the first value where those after it are higher: what was thrown up and came down has not fallen. */
	readonly honestFall: number;

	/** Fall without what the noise of the blocks alone makes of the lowest of them. */
	readonly surelyFell: number;
	readonly recentFall: number;

	/** Fall over the second half, in the unit of the metric. */
	readonly recentGain: number;
};

/** @returns undefined without a value */
export function summariseCurve(curve: Curve): CurveSummary | undefined {
	const {values} = curve;
	if (values.length === 0) {
		return undefined;
	}

	const blocks = blockMedians(values, summarising.blocks);
	const half = blocks.subarray(Math.floor(blocks.length / 2));
	const smooth = rollingMedian(blocks);
	const lowIndex = indexOfLeast(smooth);
	const first = values[0] ?? Number.NaN;
	const low = smooth[lowIndex] ?? Number.NaN;
	const end = endOf(values);
	const begun = startOf(values);
	const start = heightBefore(values, begun, smooth, low, end) ?? begun;
	const recent = quartersOf(half);
	const blockNoise = noiseOf(blocks);
	const surely = start - (blockNoise > 0 ? Math.max(low, Math.min(end, low + 2 * blockNoise)) : low);
	return {
		curve,
		points: pointsOf(curve),
		blocks,
		start,
		end,
		low,
		lowAt: (lowIndex + 1) / blocks.length,
		drop: start - low,
		first,
		noise: blockNoise,
		rough: roughness(half),
		turns: turningShare(half),
		trend: mannKendall(blocks),
		recentTrend: mannKendall(half),
		fall: share(start - low, start),
		honestFall: share(Math.min(start, first) - end, Math.min(start, first)),
		surelyFell: share(surely, start),
		recentFall: share(recent.before - recent.after, recent.before),
		recentGain: recent.before - recent.after,
	};
}

/**
Level at the start: the median of the first fiftieth, of three points at least and twenty-five at most; the first point
below ten.
*/
export function startOf(values: Float64Array): number {
	const {length} = values;
	return median(values.subarray(0, length < 10 ? 1 : Math.min(25, Math.max(3, Math.floor(length / 50)))));
}

/**
Level that a curve came from whose first values do not tell: they are far below its end, though many before it left its
lowest level were far above (batches of one class before the others, say). Undefined of any other curve, and of one below 0.
*/
function heightBefore(
	values: Float64Array,
	first: number,
	smooth: Float64Array,
	low: number,
	end: number,
): number | undefined {
	const {share, times, nearLow} = summarising.above;
	if (!(first >= 0 && times * first < end)) {
		return undefined;
	}

	const until = smooth.findLastIndex(level => level <= low + nearLow * (end - low)) + 1;
	const before = values.subarray(0, Math.ceil((until * values.length) / smooth.length));
	const above = before.filter(value => value > times * end);
	return above.length >= share * before.length && above.length >= 3 ? median(above) : undefined;
}

/** Median of the last tenth, of three points at least; the last point below ten. */
export function endOf(values: Float64Array): number {
	const {length} = values;
	return median(values.subarray(length - (length < 10 ? 1 : Math.max(3, Math.floor(length / 10)))));
}

/** `part` as a share of the size of `whole`; 0 where there is no whole. */
export function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / Math.abs(whole);
}

/**
Spread about the rolling median of five. A curve that goes up and down with every block is its own such median: about that
of three, it stands off by twice its swing, and noise by far less.
*/
export function roughness(half: Float64Array): number {
	const about = (window: number) => {
		const smooth = rollingMedian(half, window);
		return spreadInPlace(
			half.map((value, index) => value - (smooth[index] ?? value)),
			0,
		);
	};
	return half.length < 3 ? 0 : Math.max(about(5), about(3) / 2);
}

/** Level of the first and of the last quarter of the second half; of three blocks at least, where it has them twice. */
function quartersOf(half: Float64Array): {before: number; after: number} {
	const quarter = Math.max(1, Math.floor(half.length / 4), half.length >= 6 ? 3 : 1);
	return {before: median(half.subarray(0, quarter)), after: median(half.subarray(half.length - quarter))};
}
