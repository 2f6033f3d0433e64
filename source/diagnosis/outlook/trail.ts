import type {Diagnosis} from '../finding.js';
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

		const {series, values} = curve;
		return [
			{
				at: positionOf(curve, index),
				split: series.split,
				metric: series.metric,
				value: values[index] ?? Number.NaN,
			},
		];
	}).flat();
}
