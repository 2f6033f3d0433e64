import {evaluationEnds} from './evaluation-ends.js';
import {lengthAt, loggedEpoch, segmentAt} from './moment.js';
import type {Moment, Run, Series} from './run.js';

/** What a row of the metrics table stands for: an epoch, the stretch up to an evaluation, or a logged point. */
export type RowUnit = 'epoch' | 'evaluation' | 'point';

/** A row of the metrics table. */
export type EpochRow = {
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

	/**
	By series key; a series that says nothing in the row is not there, one that is not finite is NaN. In a row of an epoch (or
	of the stretch up to an evaluation) a figure of training is the mean over it (the last one for learning rates, running
	figures and figures that the log states by epoch), an evaluation the last one in it. A bucket that spans two of them counts
	for the later one.
	*/
	readonly values: ReadonlyMap<string, number>;
};

/** Most rows, the latest ones. */
const mostRows = 4096;

type Draft = {
	line: number;
	readonly segment: number;
	step: number;
	done: number;
	readonly values: Map<string, number>;
};

/** Rows up to the moment, oldest first. A row an epoch as soon as the log has closed one and begun another, else a row a point. */
export const epochRows = (run: Run, at: Moment): readonly EpochRow[] =>
	metricRows(run, at, hasEpochs(run, at) ? 'epoch' : 'point');

/** Rows up to the moment, oldest first, of what was asked for. What stands behind the last evaluation is a row of its own. */
export const metricRows = (run: Run, at: Moment, per: RowUnit): readonly EpochRow[] =>
	finished(run, collect(run, at, per), per);

/** Whether the run has more than one epoch by then, or a single one that is told as a whole. */
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

const epochOf = (done: number | undefined): number => Math.max(1, Math.ceil(done ?? Number.NaN));

const finished = (run: Run, drafts: readonly Draft[], per: RowUnit): readonly EpochRow[] =>
	drafts.map(({line, segment, step, done, values}) => ({
		line: Math.floor(line),
		segment,
		step: Number.isNaN(step) ? undefined : step,
		epoch: per === 'epoch' ? wholeEpoch(run, done) : loggedEpoch(run, done),
		done: Number.isNaN(done) ? undefined : done,
		per,
		values,
	}));

const wholeEpoch = (run: Run, done: number): number => epochOf(done) - 1 + run.epochBase;

/** No series has two points: the one epoch is told by its closing line alone. */
const isWhole = (run: Run, at: Moment): boolean =>
	run.series.every(({columns}) => {
		const length = lengthAt(columns, at);
		return length === 0 || (length === 1 && Number.isInteger(columns.epoch[0]));
	});

/** Names the row that a point belongs to; undefined where it belongs to none. Called with rising lines, series by series. */
type PlaceOf = (line: number, step: number, done: number) => string | number | undefined;

const placesBy = (run: Run, at: Moment, per: RowUnit): (() => PlaceOf) => {
	if (per === 'epoch') {
		return () => (_, __, done) => (Number.isNaN(done) ? undefined : epochOf(done));
	}

	if (per === 'point') {
		return () => (line, step) => (Number.isNaN(step) ? `line ${line}` : step);
	}

	const ends = evaluationEnds(run, at);
	return () => {
		let row = 0;
		return line => {
			while (row < ends.length && (ends[row] ?? Number.POSITIVE_INFINITY) < line) {
				row++;
			}

			return row;
		};
	};
};

const collect = (run: Run, at: Moment, per: RowUnit): readonly Draft[] => {
	const drafts = new Map<string, Draft>();
	const last = segmentAt(run, at);
	const places = placesBy(run, at, per);
	for (const series of run.series) {
		gather(run, series, lengthAt(series.columns, at), last, places(), drafts);
	}

	return [...drafts.values()].sort((a, b) => a.segment - b.segment || a.line - b.line).slice(-mostRows);
};

/** Adds the buckets of one series to the rows they belong to. */
const gather = (
	run: Run,
	series: Series,
	length: number,
	lastSegment: number,
	placeOf: PlaceOf,
	drafts: Map<string, Draft>,
): void => {
	const {columns} = series;
	const mean = takesMean(series);
	let segment = 0;
	let row: Draft | undefined;
	let here: string | number | undefined;
	let finite = 0;
	let sum = 0;
	let latest = Number.NaN;
	const close = (): void => {
		row?.values.set(series.key, mean ? (finite === 0 ? Number.NaN : sum / finite) : latest);
	};

	for (let index = 0; index < length; index++) {
		const line = columns.line[index] ?? Number.NaN;
		const before = segment;
		while (segment < lastSegment && (run.segments[segment + 1]?.line ?? Number.POSITIVE_INFINITY) <= line) {
			segment++;
		}

		const step = columns.step[index] ?? Number.NaN;
		const done = columns.epoch[index] ?? Number.NaN;
		const place = placeOf(line, step, done);
		if (place === undefined) {
			continue;
		}

		if (row === undefined || place !== here || segment !== before) {
			close();
			const key = `${segment}:${place}`;
			row = drafts.get(key) ?? {line, segment, step, done, values: new Map()};
			drafts.set(key, row);
			here = place;
			finite = 0;
			sum = 0;
		}

		if (line > row.line) {
			row.line = line;
			row.step = Number.isNaN(step) ? row.step : step;
			row.done = Number.isNaN(done) ? row.done : done;
		}

		const count = (columns.count[index] ?? 0) - (columns.nonFinite[index] ?? 0);
		finite += count;
		sum += count === 0 ? 0 : count * (columns.mean[index] ?? 0);
		latest = columns.last[index] ?? Number.NaN;
	}

	close();
};

const takesMean = ({split, per, isRunning, metric}: Series): boolean =>
	split === 'train' && per === 'point' && !isRunning && metric !== 'learning_rate';
