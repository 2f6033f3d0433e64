import {lengthAt, loggedEpoch, segmentAt} from './moment.js';
import type {Moment, Run, Series} from './run.js';

/** A row of the metrics table: an epoch, or a logged point where no epoch was closed yet. */
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
	readonly per: 'epoch' | 'point';

	/**
	By series key; a series that says nothing in the row is not there, one that is not finite is NaN. In a row of an epoch a
	figure of training is the mean over the epoch (the last one for learning rates, running figures and figures that the
	log states by epoch), an evaluation the last one in the epoch. A bucket that spans epochs counts for the later one.
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

/** Rows up to the moment, oldest first. A row an epoch as soon as the log has closed one and begun another. */
export const epochRows = (run: Run, at: Moment): readonly EpochRow[] => {
	const byEpoch = collect(run, at, 'epoch');
	const per = byEpoch.length > 1 || (byEpoch.length === 1 && isWhole(run, at)) ? 'epoch' : 'point';
	const drafts = per === 'epoch' ? byEpoch : collect(run, at, 'point');
	return drafts.map(({line, segment, step, done, values}) => ({
		line: Math.floor(line),
		segment,
		step: Number.isNaN(step) ? undefined : step,
		epoch: per === 'epoch' ? wholeEpoch(run, done) : loggedEpoch(run, done),
		done: Number.isNaN(done) ? undefined : done,
		per,
		values,
	}));
};

const wholeEpoch = (run: Run, done: number): number => Math.max(1, Math.ceil(done)) - 1 + run.epochBase;

/** No series has two points: the one epoch is told by its closing line alone. */
const isWhole = (run: Run, at: Moment): boolean =>
	run.series.every(({columns}) => {
		const length = lengthAt(columns, at);
		return length === 0 || (length === 1 && Number.isInteger(columns.epoch[0]));
	});

const collect = (run: Run, at: Moment, per: EpochRow['per']): readonly Draft[] => {
	const drafts = new Map<string, Draft>();
	const last = segmentAt(run, at);
	for (const series of run.series) {
		gather(run, series, lengthAt(series.columns, at), last, per, drafts);
	}

	return [...drafts.values()].sort((a, b) => a.segment - b.segment || a.line - b.line).slice(-mostRows);
};

/** Adds the buckets of one series to the rows they belong to. */
const gather = (
	run: Run,
	series: Series,
	length: number,
	lastSegment: number,
	per: EpochRow['per'],
	drafts: Map<string, Draft>,
): void => {
	const {columns} = series;
	let segment = 0;
	let row: Draft | undefined;
	let key = '';
	let finite = 0;
	let sum = 0;
	for (let index = 0; index < length; index++) {
		const line = columns.line[index] ?? Number.NaN;
		while (segment < lastSegment && (run.segments[segment + 1]?.line ?? Number.POSITIVE_INFINITY) <= line) {
			segment++;
		}

		const step = columns.step[index] ?? Number.NaN;
		const done = columns.epoch[index] ?? Number.NaN;
		if (per === 'epoch' && Number.isNaN(done)) {
			continue;
		}

		const place = per === 'epoch' ? Math.max(1, Math.ceil(done)) : Number.isNaN(step) ? `line ${line}` : step;
		const nextKey = `${segment}:${place}`;
		if (nextKey !== key || row === undefined) {
			key = nextKey;
			row = drafts.get(key) ?? {line, segment, step, done, values: new Map()};
			drafts.set(key, row);
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
		const latest = columns.last[index] ?? Number.NaN;
		row.values.set(series.key, takesMean(series) ? (finite === 0 ? Number.NaN : sum / finite) : latest);
	}
};

const takesMean = ({split, per, isRunning, metric}: Series): boolean =>
	split === 'train' && per === 'point' && !isRunning && metric !== 'learning_rate';
