import type {Direction} from '../reading.js';
import type {Filler} from './filler.js';

/** Puts the numbers of a line into the counters of its point. */
export function fillCounters(filler: Filler, values: ArrayLike<number>): void {
	const {counters} = filler.point;
	if (filler.epochSlot >= 0) {
		counters.epoch = values[filler.epochSlot];
	}

	if (filler.epochsSlot >= 0) {
		counters.epochs = values[filler.epochsSlot];
	}

	if (filler.batchSlot >= 0) {
		counters.batch = values[filler.batchSlot];
	}

	if (filler.batchesSlot >= 0) {
		counters.batches = values[filler.batchesSlot];
	}

	if (filler.stepSlot >= 0) {
		counters.step = values[filler.stepSlot];
	}

	if (filler.stepsSlot >= 0) {
		counters.steps = values[filler.stepsSlot];
	}

	for (const [counter, parts] of filler.others) {
		let sum = 0;
		for (const [slot, factor, kind] of parts) {
			const value = values[slot] ?? Number.NaN;
			sum += slot < 0 ? factor : kind === 'rate' ? factor / value : value * factor;
		}

		counters[counter] = Number.isFinite(sum) ? sum : undefined;
	}
}

/** Puts the numbers of a line into the figures of its point. Says whether all are what they were in the line before. */
export function fillFigures(filler: Filler, values: ArrayLike<number>): boolean {
	const {measurements} = filler.point;
	const planned = filler.plan.measurements;
	let isSame = filler.filled;
	for (let index = 0; index < measurements.length; index++) {
		const measurement = measurements[index];
		const plan = planned[index];
		if (measurement === undefined || plan === undefined) {
			continue;
		}

		let value = values[plan.slot] ?? Number.NaN;
		if (plan.over !== undefined) {
			value = (value / (values[plan.over] ?? Number.NaN)) * plan.factor;
		} else if (plan.factor !== 1) {
			value *= plan.factor;
		}

		isSame = isSame && Object.is(value, measurement.value);
		measurement.value = value;
	}

	filler.filled = true;
	return isSame;
}

/** Which way is good for figures that nothing names, where the lines come to say it. */
export function learnDirection(filler: Filler, values: ArrayLike<number>): void {
	if (filler.plan.best !== undefined) {
		learnFromBest(filler, values[filler.plan.best]);
	} else if (filler.plan.hasScores) {
		learnFromLoss(filler);
	}
}

/**
CatBoost prints a figure that nothing names, and its best so far (`test: 0.61  best: 0.64 (12)`): where the two differ, and where
the best moves, they say which way is good.
*/
function learnFromBest(filler: Filler, best: number | undefined): void {
	const latest = filler.point.measurements.at(-1);
	if (best === undefined || latest === undefined || latest.direction !== 'none') {
		return;
	}

	const worse = best === latest.value ? filler.best : latest.value;
	filler.best = best;
	if (worse !== undefined && best !== worse) {
		learn(filler, best > worse ? 'up' : 'down');
	}
}

/** Share of its start by which the loss must have fallen, and by which the score must have moved. */
const clearly = 0.2;

/** `Loss 1.95 | Train 0.42 | Val 0.24`, scores or errors: while the loss of training falls, the figure of training gets better. */
function learnFromLoss(filler: Filler): void {
	const {measurements} = filler.point;
	const loss = measurements.find(({metric, split}) => metric === 'loss' && split === 'train')?.value;
	const score = measurements.find(({metric, split}) => metric === 'value' && split === 'train');
	if (loss === undefined || score === undefined || score.direction !== 'none') {
		return;
	}

	filler.scores ??= [loss, score.value];
	const [firstLoss, firstScore] = filler.scores;
	if (
		loss > 0 &&
		loss < (1 - clearly) * firstLoss &&
		Math.abs(score.value - firstScore) > clearly * Math.abs(firstScore)
	) {
		learn(filler, score.value > firstScore ? 'up' : 'down');
	}
}

/** New measurements, so that whoever knows the old ones looks again. */
function learn({point}: Filler, direction: Direction): void {
	point.measurements = point.measurements.map(measurement =>
		measurement.metric === 'value' ? {...measurement, direction} : measurement,
	);
}
