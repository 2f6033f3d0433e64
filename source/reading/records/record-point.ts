import type {Context} from '../context/context.js';
import {
	emptyCounters,
	type MutableCounters,
	type MutableMeasurement,
	type MutablePoint,
} from '../context/mutable.js';
import {withoutCarried} from '../context/repeats/evaluations.js';
import {doubt} from '../doubts.js';
import type {FieldRecord} from '../format.js';
import {numberOf} from './number-of.js';
import {takeCounter} from './record-counter.js';
import {completePlace} from './record-place.js';
import type {RecordPlan} from './record-plan.js';

/** Accelerate's examples: `epoch 0: {'accuracy': 0.68, 'f1': 0.81}` holds the scores of an evaluation, and no loss. */
const scoredEpoch = /^epoch \d+:$/i;

/** The point that a record of figures tells; undefined where it tells none. */
export function readPoint(
	record: FieldRecord,
	plan: RecordPlan,
	format: string,
	time: number | undefined,
	context: Context,
): MutablePoint | undefined {
	if (format === 'dictionary-block' && plan.isUndirected) {
		// A configuration that happens to name a step.
		return undefined;
	}

	const counters = countersOf(record, plan, time);
	if (!plan.hasFigures && counters.epoch === undefined && counters.step === undefined) {
		return undefined;
	}

	const measurements = measurementsOf(record, plan, context);
	const news = withoutCarried(measurements, counters, context.epochRecords, context.evaluations);
	const isGuessed = completePlace(counters, measurements, record.line, context);
	const point: MutablePoint = {
		kind: 'point',
		line: record.line,
		format: record.format ?? format,
		counters,
		measurements: news,
		replaces: record.replaces,
		stream: record.stream,
	};
	context.guessed = isGuessed ? point : undefined;
	return point;
}

function countersOf({fields}: FieldRecord, plan: RecordPlan, time: number | undefined): MutableCounters {
	const counters = emptyCounters();
	let stepRank = Number.POSITIVE_INFINITY;
	counters.time = time;
	for (const {field, counter, scale, rank} of plan.counters) {
		const value = fields[field]?.value ?? Number.NaN;
		if (counter !== 'step') {
			takeCounter(counters, counter, value, scale);
		} else if (rank < stepRank) {
			const before = counters.step;
			counters.step = undefined;
			takeCounter(counters, 'step', value, scale);
			counters.step ??= before;
			stepRank = counters.step === before ? stepRank : rank;
		}
	}

	return counters;
}

function measurementsOf(record: FieldRecord, plan: RecordPlan, context: Context): MutableMeasurement[] {
	const {fields, line, before} = record;
	const isEvaluation = plan.isScores && scoredEpoch.test(before ?? '');
	if (isEvaluation) {
		doubt(context, plan.figures[0]?.name ?? '', 'validation', line);
	}

	const isValidation = settleTest(isEvaluation ? evaluated : plan.splits, line, context);
	return plan.figures.map(({field, name, metric, direction, split, natural}) => ({
		split: isEvaluation || (isValidation && split === 'test') ? 'validation' : natural,
		metric,
		name,
		direction,
		value: numberOf(fields[field]?.value ?? Number.NaN) ?? Number.NaN,
	}));
}

const evaluated: RecordPlan['splits'] = new Set(['validation']);

/** What is tested while it trains, without any other validation, serves as one. */
function settleTest(splits: RecordPlan['splits'], line: number, context: Context): boolean {
	context.seenTrain ||= splits.has('train');
	context.seenValidation ||= splits.has('validation');
	const isValidation = splits.has('test') && context.seenTrain && !context.seenValidation;
	if (isValidation) {
		doubt(context, 'test', 'validation', line);
	}

	return isValidation;
}
