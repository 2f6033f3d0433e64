import {placeBar, placeEpochBar} from './bar-place.js';
import type {Context} from './context.js';

import type {Filler} from './filler.js';
import {placeSteps} from './place-steps.js';

/**
Completes the counters of a line from the lines before it, and decides whether it tells its step again. Says whether the
line stands where the line of its shape before stood.
*/
export function placeLine(filler: Filler, context: Context): boolean {
	const {plan, point} = filler;
	const {counters} = point;
	const isAside = plan.role === 'detail' || (plan.split !== undefined && plan.split !== 'train');
	if (filler.epochSlot < 0) {
		counters.epoch = isAside || context.underHeader ? context.epoch : undefined;
	}

	if (filler.epochsSlot < 0) {
		counters.epochs = context.epochs;
	} else if (plan.namesLastEpoch && counters.epochs !== undefined) {
		context.countsFromZero ||= counters.epoch === 0;
		counters.epochs += context.countsFromZero ? 1 : 0;
	}

	const statesSteps = filler.stepsSlot >= 0 || filler.others.some(([counter]) => counter === 'steps');
	if (!plan.bar && filler.stepSlot >= 0 && !statesSteps && filler.batchSlot < 0) {
		const {plannedSteps} = context;
		counters.steps = (counters.step ?? Number.NaN) <= (plannedSteps ?? 0) ? plannedSteps : undefined;
	}

	if (plan.bar && isAside) {
		filler.isEvaluation = true;
	} else if (plan.bar && filler.stepSlot >= 0) {
		placeBar(filler, context);
	} else if (plan.bar && filler.batchesSlot >= 0 && filler.epochSlot < 0) {
		placeEpochBar(filler, context);
	}

	if (isAside && filler.stepSlot < 0 && (filler.epochSlot < 0 || plan.role === 'detail')) {
		counters.step = context.step;
	}

	if (!isAside && !filler.isEvaluation) {
		placeSteps(filler, context);
	}

	const {epoch, step, batch} = counters;
	const isSame = epoch === filler.epoch && step === filler.step && batch === filler.batch;
	const whole = counters.batches ?? counters.steps;
	if (plan.bar) {
		const count = batch ?? step;
		point.replaces = context.barCount === count && context.barEpoch === epoch && context.barTotal === whole;
		context.barCount = count;
		context.barEpoch = epoch;
		context.barTotal = whole;
	} else if (isAside && batch !== undefined) {
		// The batches of one evaluation, each told on a line of its own, are one point: the last of them.
		point.replaces = filler.batch !== undefined && batch > filler.batch && epoch === filler.epoch;
	}

	if (filler.isEvaluation) {
		const {evaluationBar} = context;
		const count = batch ?? step ?? 0;
		const before = evaluationBar?.count ?? count;
		const isDrawnAgain = evaluationBar !== undefined && count === before && count < (whole ?? count);
		point.replaces = evaluationBar?.total === whole && (count > before || isDrawnAgain);
		context.evaluationBar = {count, total: whole};
		counters.step = context.mainStep;
		counters.steps = undefined;
	}

	filler.epoch = epoch;
	filler.step = step;
	filler.batch = batch;
	if (isAside || filler.isEvaluation) {
		// How far an evaluation has come is no progress of training.
		counters.batch = undefined;
		counters.batches = undefined;
		counters.remaining = undefined;
		counters.elapsed = undefined;
	}

	return isSame && (epoch !== undefined || step !== undefined || batch !== undefined);
}
