import {doubt} from '../doubts.js';
import type {Split} from '../reading.js';
import {splitByNature} from '../vocabulary/split/split-by-nature.js';
import type {Context} from './context.js';
import type {Filler} from './filler.js';
import type {MutableMeasurement} from './mutable.js';

/** How many lines below a title (`Validation:`) its figures may stand. */
const titleReach = 40;

/** How far below an evaluation its further figures may stand. */
const belowReach = 2;
const mostTrained = 256;

/** Gives every figure of a line its split: by its name, else by the line, else by the lines before, else training. */
export function settleSplits(filler: Filler, line: number, context: Context): void {
	const {plan, point} = filler;
	const above = plan.role === 'detail' && line - context.splitLine <= titleReach ? context.split : undefined;
	const isBar = plan.bar && plan.split === undefined;
	let isSettled = plan.role !== 'detail' && !isBar;
	for (const [index, measurement] of point.measurements.entries()) {
		const split =
			plan.measurements[index]?.split ??
			plan.split ??
			(ofUpdate.test(measurement.name) ? 'train' : undefined) ??
			above ??
			(filler.isEvaluation ? (context.evaluated ?? 'validation') : undefined) ??
			(plan.role === 'detail' ? splitBelow(measurement, line, context) : undefined);
		measurement.split = split ?? splitByNature(measurement.name);
		nameData(measurement, filler, context);
		if (split === undefined || split === 'train') {
			noteTraining(measurement, context);
		} else if (split === 'validation') {
			// A title says no more than that this is an evaluation.
			context.seenValidation ||=
				above === undefined || (plan.measurements[index]?.split ?? plan.split) !== undefined;
		} else {
			isSettled = false;
			// Caffe tests before the first step.
			const isDuring = context.seenTrain || point.counters.step === 0;
			if (isDuring && !context.seenValidation) {
				// What is tested while it trains, without any other validation, serves as one.
				measurement.split = 'validation';
				doubt(context, 'test', 'validation', line);
			}
		}
	}

	filler.evaluates = point.measurements.some(({split}) => split !== 'train');
	filler.settled = isSettled;
}

/** Where a log evaluates on two sets of data, the figures of the second are named for it. */
function nameData(measurement: MutableMeasurement, {plan}: Filler, context: Context): void {
	if (plan.data !== undefined && measurement.split === 'validation') {
		context.data ??= plan.data;
		const title = plan.data === 'dev' ? 'Dev' : 'Validation';
		if (context.data !== plan.data && !measurement.name.startsWith(title)) {
			measurement.name = `${title} ${measurement.name}`;
		}
	}
}

/** Losses of the update of a policy: an evaluation has none. */
const ofUpdate = /^(?:pg|v|q|vf|policy|value|actor|critic|entropy)_?(?:gradient_)?loss$/i;

/** `Validation loss: 0.4`, and right below `F1: 0.8`: figures that training has not told are those of the evaluation. */
function splitBelow(
	{metric, direction}: MutableMeasurement,
	line: number,
	{evaluation, trained}: Context,
): Split | undefined {
	const isNear = evaluation !== undefined && line - evaluation.line <= belowReach;
	return isNear && metric !== 'loss' && direction !== 'none' && !trained.has(metric)
		? evaluation.split
		: undefined;
}

function noteTraining({split, metric}: MutableMeasurement, context: Context): void {
	if (split === 'train') {
		context.seenTrain = true;
		if (context.trained.size < mostTrained) {
			context.trained.add(metric);
		}
	}
}

/** Takes note of a line whose figures are those of an evaluation, and of nothing else. */
export function noteEvaluation({point, evaluates}: Filler, line: number, context: Context): void {
	const split = evaluates ? point.measurements[0]?.split : undefined;
	if (split !== undefined && split !== 'train' && point.measurements.every(one => one.split === split)) {
		context.evaluation = {split, line};
	}
}

/**
`Test: [190/196] Acc@1 69.1 (69.5)`, and right below it ` * Acc@1 69.7`: what the evaluation has come to stands in the place of
its last batches.
*/
export function closeEvaluation(
	{plan, point, evaluates, batchSlot}: Filler,
	line: number,
	context: Context,
): void {
	if (!evaluates || plan.bar) {
		return;
	}

	if (plan.role === 'detail') {
		point.replaces = context.batchesLine > 0 && line - context.batchesLine <= belowReach;
	} else {
		context.batchesLine = batchSlot >= 0 ? line : 0;
	}
}
