import type {Context} from './context.js';
import type {Filler} from './filler.js';

/**
Completes the counters of a line from the lines before it, and decides whether it tells its step again. Says whether the
line stands where the line of its shape before stood.
*/
export function placeLine(filler: Filler, context: Context): boolean {
	const {plan, point} = filler;
	const {counters} = point;
	if (filler.epochSlot < 0) {
		counters.epoch = plan.role === 'detail' || context.underHeader ? context.epoch : undefined;
	}

	if (plan.role === 'detail' && filler.stepSlot < 0) {
		counters.step = context.step;
	}

	let {epoch, step, batch} = counters;
	if (plan.stepMayBeBatch && filler.stepSlot >= 0 && epoch !== undefined) {
		const again =
			filler.step !== undefined && filler.epoch !== undefined && (step ?? 0) < filler.step && epoch > filler.epoch;
		filler.stepIsBatch ||= again || (filler.stepsSlot >= 0 && filler.epochSlot < 0);
		if (filler.stepIsBatch) {
			batch = step;
			counters.batch = step;
			counters.batches = counters.steps;
			counters.step = undefined;
			counters.steps = undefined;
		}
	}

	const isSame = epoch === filler.epoch && step === filler.step && batch === filler.batch;
	if (plan.bar) {
		point.replaces = context.barCount === (batch ?? step) && context.barEpoch === epoch && context.barTotal === (counters.batches ?? counters.steps);
		context.barCount = batch ?? step;
		context.barEpoch = epoch;
		context.barTotal = counters.batches ?? counters.steps;
	} else if (plan.split !== undefined && plan.split !== 'train' && batch !== undefined) {
		// The batches of one evaluation, each told on a line of its own, are one point: the last of them.
		point.replaces = filler.batch !== undefined && batch > filler.batch && epoch === filler.epoch;
	}

	filler.epoch = epoch;
	filler.step = step;
	filler.batch = batch;
	if (plan.split !== undefined && plan.split !== 'train') {
		// How far an evaluation has come is no progress of training.
		counters.batch = undefined;
		counters.batches = undefined;
	}

	return isSame && (epoch !== undefined || step !== undefined || batch !== undefined);
}
