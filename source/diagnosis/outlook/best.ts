import type {Best} from '../diagnosis.js';
import {indexOfLeast, rollingMedian} from '../statistics/rolling.js';
import {bestPointOf, type Curve, columnOf, positionOf} from '../summary/curve.js';

/** The best value of a curve (the lowest; of a reward the highest), raw and smoothed. @returns undefined without a curve */
export function bestOf(curve: Curve | undefined): Best | undefined {
	if (!curve || curve.values.length === 0) {
		return undefined;
	}

	const {index, value} = bestPointOf(curve);
	// As it stands in the log: the values of a curve may be turned so that less is better.
	const last = curve.series.columns.mean[curve.at[curve.at.length - 1] ?? 0] ?? value;
	return {
		split: curve.series.split,
		metric: curve.series.metric,
		value,
		at: positionOf(curve, index),
		smoothed: smoothedBest(curve),
		last,
		lost: curve.series.direction === 'up' ? value - last : last - value,
	};
}

/** Long curves are smoothed by their buckets already; a rolling median over the raw columns would only cost time. */
function smoothedBest(curve: Curve): Best['smoothed'] {
	if (curve.values.length < 3 || curve.values.length > 1024) {
		return undefined;
	}

	const smooth = rollingMedian(columnOf(curve, 'mean'));
	const index = indexOfLeast(curve.series.direction === 'up' ? smooth.map(value => -value) : smooth);
	return {value: smooth[index] ?? Number.NaN, at: positionOf(curve, index)};
}
