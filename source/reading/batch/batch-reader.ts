import type {Context} from '../context/context.js';
import {fill} from '../context/fill.js';
import type {Filler} from '../context/filler.js';
import type {BatchSink, ReadingSink} from '../reading.js';
import type {Template} from '../shape/template.js';
import {type Block, type Rows, readRows} from './read-rows.js';
import {createRowProgram, type RowProgram} from './row-program.js';
import {createRowsToPoints} from './rows-to-points.js';

/** Reads the lines of one shape that follow each other, many at a time. */
export type BatchReader = {
	/** A line of the shape, which begins at `from`, was compared with the template and filled. */
	readonly note: (bytes: Uint8Array, from: number, end: number) => void;

	/**
	Reads on after such a line, which must have been line `line` - 1, as long as the lines are of its shape and count on.
	Fills `rows`: none where there is nothing to read at once.
	*/
	readonly read: (block: Block, from: number, line: number, rows: Rows) => void;
};

type Prepared = {
	readonly program: RowProgram;
	readonly toPoints: ReturnType<typeof createRowsToPoints>;

	/** See `countsEpoch`. */
	readonly isOfEpoch: boolean;
};

/** The steps of the line turned out to be batches of an epoch that a line above it named. */
const countsEpoch = ({stepSlot, point}: Filler): boolean =>
	stepSlot >= 0 && point.counters.step === undefined;

/** Lines whose meaning stands by itself: they say where training is, and nothing before them changes how they are read. */
function isSteady({plan, settled, isEvaluation, isUnsure, evaluates, stepSlot, batchSlot}: Filler): boolean {
	// A line of a step may only repeat the evaluation before.
	const isWithinEpoch = stepSlot >= 0 || batchSlot >= 0;
	return (
		!(evaluates && isWithinEpoch && plan.format !== 'round-line') &&
		settled &&
		!isUnsure &&
		!isEvaluation &&
		!plan.bar &&
		!plan.hasScores &&
		plan.role === 'point' &&
		plan.rank === undefined &&
		(plan.split === undefined || plan.split === 'train')
	);
}

export function createBatchReader(
	filler: Filler,
	template: Template,
	context: Context,
	sink: ReadingSink,
	batchSink: BatchSink | undefined,
): BatchReader {
	const {values} = template;

	/** Numbers as they stand in the text of the program. */
	let fixed: Float64Array | undefined;
	const varying = new Uint8Array(values.length);
	let prepared: Prepared | undefined;

	function prepare(program: RowProgram): void {
		const isOfEpoch = countsEpoch(filler);
		const toPoints = createRowsToPoints(filler, program, fixed ?? values, isOfEpoch);
		prepared = {program, toPoints, isOfEpoch};
	}

	/** Whether a count within epochs has come to another epoch: only the line by itself shows whether it runs on. */
	function hasTurned(numbers: Float64Array): boolean {
		const {epochSlot, plan} = filler;
		if (!plan.batchMayBeStep || epochSlot < 0 || Object.is(numbers[epochSlot], values[epochSlot])) {
			return false;
		}

		numbers[epochSlot] = values[epochSlot] ?? Number.NaN;
		return true;
	}

	/** Notes which numbers have changed. Says whether some did that had not before. */
	function hasNews(): boolean {
		let news = false;
		for (let slot = 0; slot < values.length; slot++) {
			if (varying[slot] === 0 && !Object.is(fixed?.[slot], values[slot])) {
				varying[slot] = 1;
				news = true;
			}
		}

		return news;
	}

	return {
		note(bytes, from, end) {
			if (!isSteady(filler)) {
				return;
			}

			if (fixed === undefined) {
				fixed = Float64Array.from(values);
				return;
			}

			if (hasTurned(fixed)) {
				prepared = undefined;
			} else if (hasNews() || prepared === undefined) {
				const main = [filler.batchSlot, filler.stepSlot, filler.epochSlot].find(
					slot => slot >= 0 && varying[slot] === 1,
				);
				if (main !== undefined) {
					fixed.set(values);
					prepare(createRowProgram(template, bytes, from, end, varying, main));
				}
			}
		},
		read(block, from, line, rows) {
			rows.count = 0;
			if (
				prepared === undefined ||
				!isSteady(filler) ||
				context.lastFiller !== filler ||
				context.placeLine !== line - 1
			) {
				return;
			}

			if (prepared.isOfEpoch !== countsEpoch(filler)) {
				prepare(prepared.program);
			}

			const {program, toPoints} = prepared;
			const mainSlot = program.slots[program.main] ?? -1;
			readRows(program, block, from, values[mainSlot] ?? Number.NaN, rows);
			if (rows.count === 0) {
				return;
			}

			// The last line is filled like any other, and leaves everything as if all of them had been.
			const before = rows.count - 1;
			if (before > 0) {
				const batch = toPoints(line, before, context);
				filler.tally.count += before;
				if (batchSink === undefined) {
					for (let row = 0; row < before; row++) {
						sink(batch.at(row));
					}
				} else {
					batchSink(batch);
				}
			}

			for (const [index, column] of program.columns.entries()) {
				values[program.slots[index] ?? -1] = column[before] ?? Number.NaN;
			}

			fill(filler, values, line + before, context, sink);
		},
	};
}
