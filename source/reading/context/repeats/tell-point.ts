import type {PointReading, ReadingSink} from '../../reading.js';
import type {Context} from '../context.js';
import type {Filler} from '../filler.js';
import {mayBeCarried, tellBar} from './carried.js';
import {withoutCarried} from './evaluations.js';
import {follow, withoutTwice} from './told-twice.js';

/** Hands on the point of a line without the figures that it only repeats or holds a place for. */
export function tellPoint(filler: Filler, context: Context, sink: ReadingSink): void {
	const {plan, point} = filler;
	const all = point.measurements;
	if (plan.bar) {
		if ((point.counters.batch ?? point.counters.step) === 0) {
			// What an empty bar shows as zero stands in for a figure to come.
			point.measurements = all.filter(({value}) => value !== 0);
		}

		if (plan.format !== 'keras-bar' && !filler.isEvaluation && point.measurements.some(mayBeCarried)) {
			tellBar(filler, context, sink);
			point.measurements = all;
			return;
		}
	} else {
		if (context.recentFillers[0] !== filler) {
			point.measurements = withoutTwice(filler, context.recentFillers);
			follow(context.recentFillers, filler);
		}

		if (filler.evaluates && plan.format !== 'round-line') {
			const {counters, measurements} = point;
			point.measurements = withoutCarried(measurements, counters, filler.epochLines, context.evaluations);
		}
	}

	sink(point as PointReading);
	point.measurements = all;
}
