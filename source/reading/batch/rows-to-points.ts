import {clockTime} from '../context/clock-time.js';
import type {Context} from '../context/context.js';
import type {Filler} from '../context/filler.js';
import type {Part} from '../general/plan.js';
import type {Counters, PointBatch, PointReading} from '../reading.js';
import {deriveCounter, deriveFigure, type SlotValues} from './derive.js';
import {mostRows, type RowProgram} from './row-program.js';

type Counter = keyof Counters;

/** A counter that changes from row to row, and how it comes about. */
type Derived = {readonly counter: Counter; readonly parts: readonly Part[]; readonly values: Float64Array};

const plainSlots = ['epoch', 'epochs', 'batch', 'batches', 'step', 'steps'] as const;

/** Where steps turned out to be batches of the epoch, and so nothing of the line counts the whole run. */
const asBatches: Partial<Record<Counter, Counter | 'nothing'>> = {
	step: 'batch',
	steps: 'batches',
	batch: 'nothing',
	batches: 'nothing',
	elapsed: 'nothing',
	remaining: 'nothing',
};

/**
Makes points of the rows that a program read: what `fill` does with every line, for the lines of one shape that follow each
other. The line before them must have been filled: what it has in common with them stands in the point of the filler.

@param values - The numbers that stay the same, by slot.
@param isOfEpoch - The steps are batches of an epoch.
*/
export function createRowsToPoints(
	filler: Filler,
	program: RowProgram,
	values: Float64Array,
	isOfEpoch: boolean,
): (line: number, length: number, context: Context) => PointBatch {
	const {point, plan} = filler;
	const columnOf = new Map([...program.slots].map((slot, index) => [slot, program.columns[index]]));
	const of: SlotValues = slot => columnOf.get(slot) ?? values[slot] ?? Number.NaN;
	const changes = (slot: number | undefined): boolean => slot !== undefined && columnOf.has(slot);
	const told = (counter: Counter): Counter | 'nothing' =>
		isOfEpoch ? (asBatches[counter] ?? counter) : counter;

	const counters: Array<{counter: Counter; values: Float64Array}> = [];
	for (const plain of plainSlots) {
		const counter = told(plain);
		const column = columnOf.get(filler[`${plain}Slot`]);
		if (counter !== 'nothing' && column !== undefined) {
			counters.push({counter, values: column});
		}
	}

	const derived: Derived[] = filler.others.flatMap(([other, parts]) => {
		const counter = told(other);
		const isDerived = counter !== 'nothing' && parts.some(([slot]) => changes(slot));
		return isDerived && !(counter === 'time' && plan.clock !== undefined)
			? [{counter, parts, values: new Float64Array(mostRows)}]
			: [];
	});
	const times = plan.clock === undefined ? undefined : new Float64Array(mostRows);
	counters.push(...derived, ...(times === undefined ? [] : [{counter: 'time' as const, values: times}]));

	const figures = plan.measurements.map(({slot, over, factor}) =>
		over === undefined && factor === 1 ? columnOf.get(slot) : undefined,
	);
	const columns = figures.map(figure => figure ?? new Float64Array(mostRows));
	const scratch = Float64Array.from(values);

	function readTimes(length: number, context: Context): void {
		if (plan.clock === undefined || times === undefined) {
			return;
		}

		scratch.set(values);
		for (let row = 0; row < length; row++) {
			for (const [slot, column] of columnOf) {
				scratch[slot] = column?.[row] ?? Number.NaN;
			}

			times[row] = clockTime(plan.clock, scratch, context);
		}
	}

	return (line: number, length: number, context: Context): PointBatch => {
		for (const {parts, values: into} of derived) {
			deriveCounter(parts, of, length, into);
		}

		readTimes(length, context);
		for (const [index, measurement] of plan.measurements.entries()) {
			const into = columns[index];
			if (figures[index] === undefined && into !== undefined) {
				deriveFigure(measurement, of, length, into);
			}
		}

		return {
			length,
			line,
			counters,
			figures: columns,
			at(row) {
				point.line = line + row;
				for (const {counter, values: column} of counters) {
					const value = column[row] ?? Number.NaN;
					point.counters[counter] = Number.isNaN(value) && !isPlain(counter) ? undefined : value;
				}

				for (const [index, measurement] of point.measurements.entries()) {
					measurement.value = columns[index]?.[row] ?? Number.NaN;
				}

				return point as PointReading;
			},
		};
	};
}

const isPlain = (counter: Counter): boolean => (plainSlots as readonly Counter[]).includes(counter);
