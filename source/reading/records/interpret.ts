import {type Context, doubt} from '../context/context.js';
import {emptyCounters, type MutableMeasurement, type MutablePoint} from '../context/mutable.js';
import type {FieldRecord} from '../format.js';
import type {Counters, ReadingSink, Split} from '../reading.js';
import {classify} from '../vocabulary/classify.js';
import {spreadSplits} from '../vocabulary/spread-splits.js';
import {numberOf} from './number-of.js';

/**
Gives the fields of a structured record their meaning and hands them on. Says whether there was anything to read.
Settings and results carry the names of the log.
*/
export function interpretRecord(
	record: FieldRecord,
	format: string,
	context: Context,
	sink: ReadingSink,
): boolean {
	switch (record.about) {
		case 'settings': {
			for (const {name, value} of record.fields) {
				sink({kind: 'setting', line: record.line, name, value: String(value)});
			}

			return record.fields.length > 0;
		}

		case 'result': {
			let any = false;
			for (const {name, value} of record.fields) {
				const number = numberOf(value);
				if (number !== undefined) {
					any = true;
					sink({kind: 'result', line: record.line, format, name, value: number});
				}
			}

			return any;
		}

		case 'point': {
			return interpretPoint(record, format, context, sink);
		}
	}
}

function interpretPoint(record: FieldRecord, format: string, context: Context, sink: ReadingSink): boolean {
	const counters = emptyCounters();
	const measurements: MutableMeasurement[] = [];
	const splits: Array<Split | undefined> = [];
	for (const {name, value} of record.fields) {
		const meaning = classify(name);
		if (meaning.kind === 'counter') {
			readCounter(counters, meaning.counter, value, meaning.scale);
			continue;
		}

		const number = numberOf(value);
		if (number === undefined || meaning.kind !== 'metric') {
			continue;
		}

		splits.push(meaning.split);
		measurements.push({
			split: meaning.split ?? record.split ?? 'train',
			metric: meaning.metric,
			name,
			direction: meaning.direction,
			value: number,
		});
	}

	if (measurements.length === 0 && counters.epoch === undefined && counters.step === undefined) {
		return false;
	}

	const spread = spreadSplits(
		measurements.map((measurement, index) => ({...measurement, split: splits[index]})),
	);
	for (const [index, measurement] of measurements.entries()) {
		measurement.split = spread[index] ?? record.split ?? 'train';
	}

	if (
		context.placeLine === 0 &&
		/^(?:dictionary|json)/.test(format) &&
		counters.epoch === undefined &&
		counters.step === undefined &&
		!measurements.some(({metric}) => metric === 'loss' || metric === 'learning_rate')
	) {
		// Scores without a place and before any training: of a run that only evaluates.
		for (const {name, value} of measurements) {
			sink({kind: 'result', line: record.line, format, name, value});
		}

		return measurements.length > 0;
	}

	settle(measurements, record.line, context);
	complete(counters, measurements, context);
	const point: MutablePoint = {
		kind: 'point',
		line: record.line,
		format,
		counters,
		measurements,
		replaces: record.replaces,
		stream: record.stream,
	};
	context.epoch = counters.epoch ?? context.epoch;
	context.epochs = counters.epochs ?? context.epochs;
	context.step = counters.step ?? context.step;
	context.steps = counters.steps ?? context.steps;
	context.placeLine = record.line;
	sink(point);
	return true;
}

function readCounter(
	counters: ReturnType<typeof emptyCounters>,
	counter: keyof Counters,
	value: number | string,
	scale: number,
): void {
	const whole = typeof value === 'string' ? /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(value) : null;
	const number = whole === null ? numberOf(value) : Number(whole[1]);
	if (
		number === undefined ||
		!Number.isFinite(number) ||
		(counter !== 'elapsed' && counter !== 'remaining' && number < 0)
	) {
		return;
	}

	counters[counter] ??= number * scale;
	if (whole !== null && counter === 'epoch') {
		counters.epochs = Number(whole[2]);
	}

	if (whole !== null && counter === 'step') {
		counters.steps = Number(whole[2]);
	}
}

function settle(measurements: MutableMeasurement[], line: number, context: Context): void {
	const splits = new Set<Split>(measurements.map(measurement => measurement.split));
	context.seenTrain ||= splits.has('train');
	context.seenValidation ||= splits.has('validation');
	if (splits.has('test') && context.seenTrain && !context.seenValidation) {
		doubt(context, 'test', 'validation', line);
		for (const measurement of measurements) {
			if (measurement.split === 'test') {
				measurement.split = 'validation';
			}
		}
	}
}

/** The step of a Trainer's dictionary stands on the bar before it. */
function complete(
	counters: ReturnType<typeof emptyCounters>,
	measurements: readonly MutableMeasurement[],
	context: Context,
): void {
	const isTraining = measurements.some(({split, metric}) => split === 'train' && metric === 'loss');
	if (
		isTraining &&
		context.barTotal !== context.mainTotal &&
		context.barCount !== undefined &&
		counters.step === undefined
	) {
		// The bar that is drawn while losses are told is the bar of training, however long others were.
		context.mainTotal = context.barTotal;
		context.mainStep = context.barCount;
		context.mainCount = context.barCount;
		context.mainLaps = 0;
	}

	if (
		counters.step === undefined &&
		counters.batch === undefined &&
		measurements.length > 0 &&
		context.mainStep !== undefined
	) {
		counters.step = context.mainStep;
		counters.steps = context.mainTotal;
	}

	counters.epochs ??= context.epochs;
}
