import type {Context} from '../context/context.js';
import type {FieldRecord} from '../format.js';
import type {ReadingSink} from '../reading.js';
import {classify} from '../vocabulary/classify.js';
import {numberOf} from './number-of.js';
import type {RecordPlan} from './record-plan.js';
import {readPoint} from './record-point.js';

/**
Gives the fields of a structured record their meaning and hands them on. Says whether there was anything to read.
Settings and results carry the names of the log. `time` is that of the record's line; `planOf` says what the names mean.
*/
export function interpretRecord(
	record: FieldRecord,
	format: string,
	time: number | undefined,
	planOf: (record: FieldRecord) => RecordPlan,
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
			tellResults(record, format, sink);
			return record.fields.length > 0;
		}

		case 'point': {
			const point = readPoint(record, planOf(record), format, time, context);
			if (point === undefined) {
				return false;
			}

			if (isScoreAlone(format, point, context)) {
				tellResults(record, format, sink);
				return true;
			}

			context.epoch = point.counters.epoch ?? context.epoch;
			context.epochs = point.counters.epochs ?? context.epochs;
			context.step = point.counters.step ?? context.step;
			context.steps = point.counters.steps ?? context.steps;
			context.placeLine = record.line;
			if (context.guessed === point) {
				// The bar that is drawn again behind it tells its step.
				context.lastFiller = undefined;
			}

			if (!isToldAgain(point, context)) {
				sink(point);
			}

			return true;
		}
	}
}

type Point = NonNullable<ReturnType<typeof readPoint>>;

function tellResults(record: FieldRecord, format: string, sink: ReadingSink): void {
	for (const {name, value} of record.fields) {
		const number = numberOf(value);
		const meaning = classify(name);
		const isPlace = meaning.kind === 'counter' && (meaning.counter === 'epoch' || meaning.counter === 'step');
		if (number !== undefined && !isPlace) {
			sink({kind: 'result', line: record.line, format: record.format ?? format, name, value: number});
		}
	}
}

/** Scores without a place, before any training: those of a run that only evaluates. */
function isScoreAlone(format: string, {counters, measurements}: Point, context: Context): boolean {
	return (
		context.placeLine === 0 &&
		/^(?:dictionary|json)/.test(format) &&
		counters.epoch === undefined &&
		counters.step === undefined &&
		!measurements.some(({metric}) => metric === 'loss' || metric === 'learning_rate')
	);
}

/** Several ranks, or a notebook, print the same record one after the other. */
function isToldAgain({counters, measurements}: Point, context: Context): boolean {
	const {epoch, step, batch} = counters;
	const before = context.lastRecord;
	context.lastRecord = {epoch, step, batch, measurements};
	return (
		before !== undefined &&
		(epoch ?? step ?? batch) !== undefined &&
		epoch === before.epoch &&
		step === before.step &&
		batch === before.batch &&
		measurements.length === before.measurements.length &&
		measurements.every(({name, value}, index) => {
			const told = before.measurements[index];
			return name === told?.name && Object.is(value, told.value);
		})
	);
}
