import type {Context} from './context.js';
import {followCourse, withinEpoch} from './course.js';
import type {Filler} from './filler.js';

/**
Settles what counts steps within an epoch: `Epoch 3/10` above, `Step 20/100` or a bar below; `epoch=2 step=24/92`. They are
batches of the epoch, unless the count runs on from one epoch into the next: then they are steps of the whole run.
*/
export function placeSteps(filler: Filler, context: Context): void {
	const {plan, point} = filler;
	const {counters} = point;
	const isBelow =
		filler.stepSlot >= 0 && filler.epochSlot < 0 && counters.epoch !== undefined && plan.stepMayBeBatch;
	const count = plan.batchMayBeStep ? counters.batch : isBelow ? counters.step : undefined;
	const total = plan.batchMayBeStep ? counters.batches : counters.steps;
	if (count === undefined || (isBelow && total === undefined)) {
		return;
	}

	const runsOn = followCourse(context.course, counters.epoch, count, total);
	filler.isUnsure = runsOn || (plan.batchMayBeStep && !context.course.beginsAgain);
	if (runsOn) {
		const {batch, batches} = withinEpoch(context.course, counters.epochs);
		counters.step = count;
		counters.steps = context.course.passesTotal ? undefined : total;
		counters.batch = batches === undefined ? undefined : batch;
		counters.batches = batches;
		return;
	}

	counters.batch = count;
	counters.batches = total;
	counters.step = undefined;
	counters.steps = undefined;
	if (isBelow) {
		counters.elapsed = undefined;
		counters.remaining = undefined;
	}

	if (plan.bar) {
		// The count of the bar is no step of the whole run.
		context.mainStep = undefined;
	}
}

/** Lines between the headers of one table. */
const headerReach = 200;

/** rsl_rl: `Learning iteration 12/1500` above the figures, `Total timesteps: 1228800` below them: the first counts. */
export function isOtherCount(filler: Filler, line: number, context: Context): boolean {
	const {step, epoch} = filler.point.counters;
	if (step === undefined || filler.epochSlot >= 0 || epoch !== undefined) {
		return false;
	}

	const {stepHeader} = context;
	if (stepHeader === undefined || stepHeader.filler === filler || line - stepHeader.line > headerReach) {
		context.stepHeader = {filler, line};
		return false;
	}

	return true;
}

/** How far below the line before them the figures of a batch may stand. */
const batchReach = 3;

/** `Epoch 1/10 Batch 20/100`, and below it figures that count nothing: they are those of the batch, and close no epoch. */
export function placeBelowBatch({plan, point}: Filler, line: number, context: Context): void {
	const {headerBatch, placeLine} = context;
	const isBelow = headerBatch?.line === placeLine && line - placeLine <= batchReach;
	if (plan.role !== 'detail' || headerBatch === undefined || !isBelow) {
		return;
	}

	context.headerBatch = {...headerBatch, line};
	if (point.counters.step === undefined && point.measurements.every(({split}) => split === 'train')) {
		point.counters.batch = headerBatch.batch;
		point.counters.batches = headerBatch.batches;
	}
}
