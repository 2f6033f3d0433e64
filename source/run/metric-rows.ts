import {lengthAt, loggedEpoch, segmentAt} from './moment.js';
import {collect, type Draft, epochOf, type RowUnit} from './rows/drafts.js';
import {replaced} from './rows/replaced.js';
import type {Moment, Run} from './run.js';

/** A row of the metrics table. */
export type MetricRow = {
	/** Last line of the log that the row knows of. */
	readonly line: number;

	/** Index into `run.segments`. */
	readonly segment: number;

	/** Global step at its last point, where known. */
	readonly step: number | undefined;

	/** As the log counts; a whole number where the row is an epoch. */
	readonly epoch: number | undefined;

	/** Epochs done at its last point. */
	readonly done: number | undefined;
	readonly per: RowUnit;

	/** The run went back behind it and trained it again. */
	readonly isReplaced: boolean;

	/**
	By series key; a series that says nothing in the row is not there, one that is not finite is NaN. In a row of an epoch (or
	of the stretch up to an evaluation) a figure of training is the mean over it (the last one for learning rates, running
	figures and figures that the log states by epoch), an evaluation the last one in it. A bucket that spans two of them counts
	for the later one.
	*/
	readonly values: ReadonlyMap<string, number>;
};

/** Rows up to the moment, oldest first, of what was asked for. What stands behind the last evaluation is a row of its own. */
export const metricRows = (run: Run, at: Moment, per: RowUnit): readonly MetricRow[] =>
	finished(run, collect(run, at, per), per);

/** Whether epochs can be rows: the run has closed one and begun another by then, or has a single one told as a whole. */
export const hasEpochs = (run: Run, at: Moment): boolean => {
	let isTold = false;
	for (const {columns} of run.series) {
		const {epoch, line} = columns;
		const last = lengthAt(columns, at) - 1;
		if (last < 0 || Number.isNaN(epoch[last])) {
			continue;
		}

		// Positions may be missing before the first counter of a log, not at its end.
		let first = 0;
		while (Number.isNaN(epoch[first])) {
			first++;
		}

		isTold = true;
		if (
			last > first &&
			(epochOf(epoch[first]) !== epochOf(epoch[last]) ||
				segmentAt(run, {line: line[first] ?? 0}) !== segmentAt(run, {line: line[last] ?? 0}))
		) {
			return true;
		}
	}

	return isTold && isWhole(run, at);
};

const finished = (run: Run, drafts: readonly Draft[], per: RowUnit): readonly MetricRow[] => {
	const isReplaced = replaced(drafts, per);
	return drafts.map(({line, segment, step, done, values}, index) => ({
		line: Math.floor(line),
		segment,
		step: Number.isNaN(step) ? undefined : step,
		epoch: per === 'epoch' ? wholeEpoch(run, done) : loggedEpoch(run, done),
		done: Number.isNaN(done) ? undefined : done,
		per,
		isReplaced: isReplaced[index] ?? false,
		values,
	}));
};

const wholeEpoch = (run: Run, done: number): number => epochOf(done) - 1 + run.epochBase;

/** No series has two points: the one epoch is told by its closing line alone. */
const isWhole = (run: Run, at: Moment): boolean =>
	run.series.every(({columns}) => {
		const length = lengthAt(columns, at);
		return length === 0 || (length === 1 && Number.isInteger(columns.epoch[0]));
	});
