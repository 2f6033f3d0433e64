import type {Context} from './context.js';
import type {Filler} from './filler.js';

/** What the next lines may leave out. */
export function remember(filler: Filler, line: number, context: Context): void {
	const {plan, point} = filler;
	const {counters} = point;
	context.epoch = counters.epoch ?? context.epoch;
	context.epochs = counters.epochs ?? context.epochs;
	context.step = counters.step ?? context.step;
	context.steps = counters.steps ?? context.steps;
	context.split = plan.split;
	context.splitLine = line;
	const {batch, batches} = counters;
	context.headerBatch =
		plan.role === 'header' && !plan.bar && batch !== undefined ? {batch, batches, line} : undefined;
	if (
		(plan.bar ? filler.epochSlot >= 0 : plan.role === 'header') &&
		counters.epoch !== undefined &&
		counters.batch === undefined &&
		counters.step === undefined
	) {
		context.underHeader = true;
		context.headerLine = line;
	}
}
