import {type Context, doubt} from '../context/context.js';
import {emptyCounters, type MutableMeasurement, type MutablePoint} from '../context/mutable.js';
import {withoutCarried} from '../context/repeats/evaluations.js';
import type {FieldRecord} from '../format.js';
import type {Split} from '../reading.js';
import {classify} from '../vocabulary/classify.js';
import {splitByNature} from '../vocabulary/split-by-nature.js';
import {spreadSplits} from '../vocabulary/spread-splits.js';
import {numberOf} from './number-of.js';
import {takeCounter} from './record-counter.js';
import {completePlace} from './record-place.js';

/** The point that a record of figures tells; undefined where it tells none. */
export function readPoint(
	record: FieldRecord,
	format: string,
	time: number | undefined,
	context: Context,
): MutablePoint | undefined {
	const counters = emptyCounters();
	const measurements: MutableMeasurement[] = [];
	const named: Array<Split | undefined> = [];
	let stepRank = 9;
	counters.time = time;
	for (const {name, value} of record.fields) {
		const meaning = classify(isValueColumn(name, record) ? name.slice(0, -'_val'.length) : name);
		if (meaning.kind === 'counter') {
			if (meaning.counter === 'step') {
				const rank = rankOfStep(name);
				if (rank >= stepRank) {
					continue;
				}

				const before = counters.step;
				counters.step = undefined;
				takeCounter(counters, 'step', value, meaning.scale);
				counters.step ??= before;
				stepRank = counters.step === before ? stepRank : rank;
				continue;
			}

			takeCounter(counters, meaning.counter, value, meaning.scale);
			continue;
		}

		const number = numberOf(value);
		if (number !== undefined && meaning.kind === 'metric') {
			const {split, metric, direction} = meaning;
			named.push(split);
			measurements.push({split: split ?? 'train', metric, name, direction, value: number});
		}
	}

	const isEvaluation = record.split === 'validation' || record.split === 'test';
	if (format === 'dictionary-block' && measurements.every(({direction}) => direction === 'none')) {
		// A configuration that happens to name a step.
		return undefined;
	}

	if (measurements.length === 0 && counters.epoch === undefined && counters.step === undefined) {
		return undefined;
	}

	const splits = spreadSplits(
		measurements.map((measurement, index) => ({...measurement, split: named[index]})),
	);
	for (const [index, measurement] of measurements.entries()) {
		measurement.split = splits[index] ?? record.split ?? 'train';
	}

	if (isEvaluation) {
		// What an evaluation repeats of training.
		keep(measurements, ({metric}) => metric !== 'learning_rate' && metric !== 'grad_norm');
	}

	if (isScoredEpoch(record, measurements) && named.every(split => split === undefined)) {
		doubt(context, measurements[0]?.name ?? '', 'validation', record.line);
		for (const measurement of measurements) {
			measurement.split = 'validation';
		}
	}

	settleTest(measurements, record.line, context);
	for (const [index, measurement] of measurements.entries()) {
		if ((splits[index] ?? record.split) === undefined && measurement.split === 'train') {
			measurement.split = splitByNature(measurement.name);
		}
	}

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

/** Which of several counters is the step: environment steps before steps, those before iterations, those before episodes. */
function rankOfStep(name: string): number {
	return /time_?steps|env_?steps?|total_?steps/i.test(name)
		? 0
		: /step|update/i.test(name)
			? 1
			: /episode/i.test(name)
				? 3
				: 2;
}

/** Accelerate's examples: `epoch 0: {'accuracy': 0.68, 'f1': 0.81}` holds the scores of an evaluation, and no loss. */
function isScoredEpoch({before, split}: FieldRecord, measurements: readonly MutableMeasurement[]): boolean {
	return (
		split === undefined &&
		measurements.length > 0 &&
		measurements.every(({direction}) => direction === 'up') &&
		/^epoch \d+:$/i.test(before ?? '')
	);
}

/** Beside `loss_avg` a column `loss_val` is the value, not the validation. */
function isValueColumn(name: string, record: FieldRecord): boolean {
	return name.endsWith('_val') && record.fields.some(field => field.name === name.replace(/_val$/, '_avg'));
}

function keep<T>(list: T[], wanted: (item: T) => boolean): void {
	list.splice(0, list.length, ...list.filter(item => wanted(item)));
}

/** What is tested while it trains, without any other validation, serves as one. */
function settleTest(measurements: MutableMeasurement[], line: number, context: Context): void {
	const splits = new Set<Split>(measurements.map(measurement => measurement.split));
	context.seenTrain ||= splits.has('train');
	context.seenValidation ||= splits.has('validation');
	if (!splits.has('test') || !context.seenTrain || context.seenValidation) {
		return;
	}

	doubt(context, 'test', 'validation', line);
	for (const measurement of measurements) {
		if (measurement.split === 'test') {
			measurement.split = 'validation';
		}
	}
}
