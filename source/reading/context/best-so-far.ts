import type {Direction} from '../reading.js';
import type {Filler} from './filler.js';

/**
CatBoost prints a figure that nothing names, and its best so far (`test: 0.61  best: 0.64 (12)`): where the two differ, they
say which way is good. New measurements, so that whoever knows the old ones looks again.
*/
export function learnDirection({plan, point}: Filler, values: ArrayLike<number>): void {
	const best = plan.best === undefined ? undefined : values[plan.best];
	const latest = point.measurements.at(-1);
	if (best === undefined || latest === undefined || latest.direction !== 'none' || !(best !== latest.value)) {
		return;
	}

	const direction: Direction = best > latest.value ? 'up' : 'down';
	point.measurements = point.measurements.map(measurement =>
		measurement.metric === latest.metric ? {...measurement, direction} : measurement,
	);
}
