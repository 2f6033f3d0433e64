import type {ReadingSink} from '../reading.js';
import {isDownload} from './bar-place.js';
import {clockTime} from './clock-time.js';
import type {Context} from './context.js';
import {fillCounters, fillFigures, learnDirection} from './fill-slots.js';
import type {Filler} from './filler.js';
import {placeLine} from './place-line.js';
import {isOtherCount, placeBelowBatch} from './place-steps.js';
import {remember} from './remember.js';
import {tellPoint} from './repeats/tell-point.js';
import {closeEvaluation, noteEvaluation, settleSplits} from './settle-splits.js';

/** Lines of one block stand together. */
const blockReach = 3;

/** How far below the last line with a place its figures may stand. */
const detailReach = 1000;

/** Lines of a shape that make a series without any counter. */
const enough = 3;

/** Fills the point of a shape with the numbers of a line and hands it on. Says whether the line gave anything. */
export function fill(
	filler: Filler,
	values: ArrayLike<number>,
	line: number,
	context: Context,
	sink: ReadingSink,
): boolean {
	const {plan, point} = filler;
	if (filler.waiting.length > 0 && context.placeLine > 0) {
		tellWaiting(filler, context, sink);
	}

	if (plan.role === 'detail') {
		const distance = context.placeLine === 0 ? 0 : line - context.placeLine;
		if (distance > detailReach || (plan.weak && (context.placeLine === 0 || distance > blockReach))) {
			return false;
		}

		if (context.placeLine === 0) {
			if (!wait(filler, values, line, context)) {
				return false;
			}

			tellWaiting(filler, context, sink);
		}
	}

	if (line === context.bestLine) {
		return true;
	}

	if (plan.rank !== undefined && plan.isRankSure) {
		const rank = values[plan.rank];
		filler.rank ??= rank;
		if (rank !== filler.rank) {
			return true;
		}
	}

	fillCounters(filler, values);
	if (plan.clock !== undefined) {
		point.counters.time = clockTime(plan.clock, values, context);
	}

	const isSamePlace = placeLine(filler, context);
	if (plan.rank !== undefined && !plan.isRankSure) {
		const rank = values[plan.rank];
		if (isSamePlace && rank !== filler.rank) {
			return true;
		}

		filler.rank = rank;
	}

	const isCarried = fillFigures(filler, values);
	const isSame = isCarried && isSamePlace;
	if (isDownload(filler, line, context)) {
		return true;
	}

	const isRepeated = isSame && plan.role !== 'detail' && context.lastFiller === filler;
	context.lastFiller = filler;
	if (isRepeated || (plan.bar && plan.role === 'header' && (isElsewhere(filler) || isUnmoved(filler)))) {
		return true;
	}

	if (plan.role === 'header' && !plan.bar && isOtherCount(filler, line, context)) {
		return true;
	}

	if (!filler.settled) {
		settleSplits(filler, line, context);
	}

	noteEvaluation(filler, line, context);
	closeEvaluation(filler, line, context);
	placeBelowBatch(filler, line, context);
	learnDirection(filler, values);
	point.line = line;
	context.placeLine = line;
	if (plan.role !== 'detail') {
		remember(filler, line, context);
	}

	filler.tally.count++;
	const {measurements} = point;
	point.measurements = isCarried && isLastEpoch(filler) ? [] : measurements;
	tellPoint(filler, context, sink);
	point.measurements = measurements;
	return true;
}

/** A bar of epochs ends on their number with the figures of the epoch before it. */
function isLastEpoch({plan, point: {counters}}: Filler): boolean {
	const {epoch, epochs, batch, step} = counters;
	return plan.bar && epoch !== undefined && epoch === epochs && (batch ?? step) === undefined;
}

/**
A log may count nothing at all: `loss: 0.52`, line after line. Such lines are believed from the third of their shape on,
and the first two are told then.
*/
function wait({waiting, plan}: Filler, values: ArrayLike<number>, line: number, context: Context): boolean {
	const main = plan.measurements.find(({metric}) => metric === 'loss' || metric === 'accuracy');
	if (main === undefined) {
		return false;
	}

	// The same number again and again is a setting that several launches print.
	const isNews = waiting.every(({values: earlier}) => earlier[main.slot] !== values[main.slot]);
	if (waiting.length < enough - 1) {
		if (isNews) {
			waiting.push({values: Array.from(values), line});
		}

		return false;
	}

	if (!isNews) {
		return false;
	}

	context.placeLine = waiting[0]?.line ?? line;
	context.believedLine = context.placeLine;
	return true;
}

/** Tells the lines of a shape that waited until the lines of another, among which they stand, were believed. */
function tellWaiting(filler: Filler, context: Context, sink: ReadingSink): void {
	const {placeLine, believedLine} = context;
	for (const earlier of filler.waiting.splice(0)) {
		if (believedLine > 0 && earlier.line >= believedLine) {
			fill(filler, earlier.values, earlier.line, context, sink);
		}
	}

	context.placeLine = placeLine;
}

/** A bar without figures that does not count training says nothing. */
function isElsewhere(filler: Filler): boolean {
	return filler.isEvaluation || (filler.plan.split !== undefined && filler.plan.split !== 'train');
}

/** `0/37`: a bar that has only been opened. What it counts shows when it moves. */
function isUnmoved({epochSlot, point: {counters}}: Filler): boolean {
	return epochSlot < 0 && counters.step === 0;
}
