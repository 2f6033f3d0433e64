import {type Context, doubt} from '../context/context.js';
import {emptyCounters, type MutableMeasurement, type MutablePoint} from '../context/mutable.js';
import type {FieldRecord} from '../format.js';
import type {Split} from '../reading.js';
import {classify} from '../vocabulary/classify.js';
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
	counters.time = time;
	for (const {name, value} of record.fields) {
		const meaning = classify(name);
		if (meaning.kind === 'counter') {
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

	if (measurements.length === 0 && counters.epoch === undefined && counters.step === undefined) {
		return undefined;
	}

	const splits = spreadSplits(
		measurements.map((measurement, index) => ({...measurement, split: named[index]})),
	);
	for (const [index, measurement] of measurements.entries()) {
		measurement.split = splits[index] ?? record.split ?? 'train';
	}

	settleTest(measurements, record.line, context);
	completePlace(counters, measurements, context);
	return {
		kind: 'point',
		line: record.line,
		format,
		counters,
		measurements,
		replaces: record.replaces,
		stream: record.stream,
	};
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
