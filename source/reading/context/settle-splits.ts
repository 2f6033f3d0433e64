import {type Context, doubt} from './context.js';
import type {Filler} from './filler.js';

/** How many lines below a title (`Validation:`) its figures may stand. */
const titleReach = 40;

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
			'train';
		measurement.split = split;
		if (split === 'train') {
			context.seenTrain = true;
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
