import type {Context} from '../context/context.js';
import type {MutableCounters, MutableMeasurement} from '../context/mutable.js';

/**
Finds the step that a dictionary of the Trainer leaves out: on the bar before it, else from its epoch and the stated
length of training.
*/
export function completePlace(
	counters: MutableCounters,
	measurements: readonly MutableMeasurement[],
	context: Context,
): void {
	counters.epochs ??= context.epochs;
	if (counters.step !== undefined || counters.batch !== undefined || measurements.length === 0) {
		return;
	}

	if (measurements.some(({split, metric}) => split === 'train' && metric === 'loss')) {
		adoptBar(context);
	}

	if (context.mainStep !== undefined) {
		counters.step = context.mainStep;
		counters.steps = context.mainTotal;
	} else if (counters.epoch !== undefined && counters.epochs !== undefined && context.steps !== undefined) {
		counters.step = nearestStep((counters.epoch / counters.epochs) * context.steps, context.loggingSteps);
		counters.steps = context.steps;
	}
}

/** The bar that is drawn while losses are told is the bar of training, however long others were. */
function adoptBar(context: Context): void {
	if (context.barCount !== undefined && context.barTotal !== context.mainTotal) {
		context.mainTotal = context.barTotal;
		context.mainStep = context.barCount;
		context.mainCount = context.barCount;
		context.mainLaps = 0;
	}
}

/** The epoch is rounded; where the interval of the log is known, its multiple is meant. */
function nearestStep(step: number, interval: number | undefined): number {
	return interval === undefined ? Math.round(step) : Math.round(step / interval) * interval;
}
