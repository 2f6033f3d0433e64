import type {Diagnosis} from '../diagnosis.js';
import {type Curve, positionOf} from '../summary/curve.js';

const shown = 8;

/** A curve at about eight evenly spread points, the first and the last among them. */
export function trailOf(curve: Curve | undefined): Diagnosis['trail'] {
	const length = curve?.values.length ?? 0;
	const count = Math.min(shown, length);
	return Array.from({length: count}, (_, place) => {
		const index = count === 1 ? 0 : Math.round((place * (length - 1)) / (count - 1));
		if (curve === undefined) {
			return [];
		}

		const {series, at} = curve;
		return [
			{
				at: positionOf(curve, index),
				split: series.split,
				metric: series.metric,
				// As it stands in the log: the values of a curve may be turned so that less is better.
				value: series.columns.mean[at[index] ?? 0] ?? Number.NaN,
			},
		];
	}).flat();
}
