import type {Split} from '../reading.js';
import {splitByNature} from '../vocabulary/split-by-nature.js';
import {type Context, doubt} from './context.js';
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
			above ??
			(filler.isEvaluation ? (context.evaluated ?? 'validation') : undefined) ??
			(plan.role === 'detail' ? splitBelow(measurement, line, context) : undefined);
		measurement.split = split ?? splitByNature(measurement.name);
		if (split === undefined || split === 'train') {
			noteTraining(measurement, context);
		} else if (split === 'validation') {
			context.seenValidation = true;
		} else {
			isSettled = false;
			if (context.seenTrain && !context.seenValidation) {
				// What is tested while it trains, without any other validation, serves as one.
				measurement.split = 'validation';
				doubt(context, 'test', 'validation', line);
			}
		}
	}

	filler.evaluates = point.measurements.some(({split}) => split !== 'train');
	filler.settled = isSettled;
}

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
