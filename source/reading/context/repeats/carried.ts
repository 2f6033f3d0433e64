import type {PointReading, ReadingSink} from '../../reading.js';
import type {Context} from '../context.js';
import type {Filler} from '../filler.js';
import type {MutableMeasurement} from '../mutable.js';

/** Names of figures on a bar that are remembered. */
const mostCarried = 64;

/**
Figures that a bar may only carry along: those of the evaluation or the whole epoch before, which stay on the bar of the next
epoch (Lightning) until the next evaluation tells others.
*/
export function mayBeCarried({split, name}: MutableMeasurement): boolean {
	return split !== 'train' || /[_ /]epoch$/.test(name);
}

/** Whether a bar tells this figure for the first time. */
function isNews({name, value}: MutableMeasurement, {carried}: Context): boolean {
	if (Object.is(carried.get(name), value)) {
		return false;
	}

	if (carried.size < mostCarried || carried.has(name)) {
		carried.set(name, value);
	}

	return true;
}

/** The figures of training as the bar has them now, then those that it tells for the first time. */
export function tellBar({point}: Filler, context: Context, sink: ReadingSink): void {
	const all = point.measurements;
	point.measurements = all.filter(measurement => !mayBeCarried(measurement));
	sink(point as PointReading);
	point.measurements = all.filter(measurement => mayBeCarried(measurement) && isNews(measurement, context));
	if (point.measurements.length > 0) {
		point.replaces = false;
		sink(point as PointReading);
	}

	point.measurements = all;
}
