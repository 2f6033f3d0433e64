import type {Best} from '../finding.js';
import {indexOfLeast, rollingMedian} from '../statistics/rolling.js';
import {type Curve, lowestOf, positionOf} from '../summary/curve.js';

/** The lowest value of a curve, raw and smoothed. @returns undefined without a curve */
export function bestOf(curve: Curve | undefined): Best | undefined {
	if (!curve || curve.values.length === 0) {
		return undefined;
	}

	const {index, value} = lowestOf(curve);
	return {
		split: curve.series.split,
		metric: curve.series.metric,
		value,
		at: positionOf(curve, index),
		smoothed: smoothedBest(curve),
		lost: (curve.values[curve.values.length - 1] ?? value) - value,
	};
}

/** Long curves are smoothed by their buckets already; a rolling median over the raw columns would only cost time. */
function smoothedBest(curve: Curve): Best['smoothed'] {
	if (curve.values.length < 3 || curve.values.length > 1024) {
		return undefined;
	}

	const smooth = rollingMedian(curve.values);
	const index = indexOfLeast(smooth);
	return {value: smooth[index] ?? Number.NaN, at: positionOf(curve, index)};
}
