import type {Context} from '../context/context.js';
import type {MutableCounters, MutableMeasurement} from '../context/mutable.js';

/** How many lines above a dictionary the line that names its place may stand. */
const headerReach = 20;

/**
Finds the step that a dictionary of the Trainer leaves out: on the bar before it, else from its epoch and the stated
length of training. Says whether the step is that of a bar.
*/
export function completePlace(
	counters: MutableCounters,
	measurements: readonly MutableMeasurement[],
	line: number,
	context: Context,
): boolean {
	counters.epochs ??= context.epochs;
	if (counters.step !== undefined || counters.batch !== undefined || measurements.length === 0) {
		return false;
	}

	if (measurements.some(({split, metric}) => split === 'train' && metric === 'loss')) {
		adoptBar(context);
	}

	if (counters.epoch === undefined && context.placeLine > 0 && line - context.placeLine <= headerReach) {
		counters.epoch = context.epoch;
		// DeepSpeed states `step=0` once, before the first step; figures come later.
		counters.step = context.mainStep ?? (context.step === 0 ? undefined : context.step);
		return false;
	}

	if (context.mainStep !== undefined) {
		counters.step = context.mainStep;
		counters.steps = context.mainTotal;
		return counters.epoch !== undefined;
	}

	if (counters.epoch !== undefined && counters.epochs !== undefined && context.steps !== undefined) {
		counters.step = nearestStep((counters.epoch / counters.epochs) * context.steps, context.loggingSteps);
		counters.steps = context.steps;
	}

	return false;
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
