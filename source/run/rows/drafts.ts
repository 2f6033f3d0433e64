import {lengthAt, segmentAt} from '../moment.js';
import type {Moment, Run} from '../run.js';
import type {Columns, Series} from '../series.js';
import {evaluationEnds} from './evaluation-ends.js';

/** What a row of the metrics table stands for: an epoch, the stretch up to an evaluation, or a logged point. */
export type RowUnit = 'epoch' | 'evaluation' | 'point';

/** Most rows, the latest ones. */
const mostRows = 4096;

/** A row while it is gathered: where its last point stands, and its figures by series key. */
export type Draft = {
	line: number;
	readonly segment: number;
	step: number;
	done: number;
	readonly values: Map<string, number>;
};

/** The epoch, from 1, that is under way or closed where so many epochs are done. */
export const epochOf = (done: number | undefined): number => Math.max(1, Math.ceil(done ?? Number.NaN));

/**
Names the row that a bucket belongs to; undefined where it belongs to none. Called with rising lines, series by series. Takes
the bucket by its index: of every point of the run, numbers handed over by themselves would be allocated.
*/
type PlaceOf = (columns: Columns, index: number) => string | number | undefined;

const placesBy = (run: Run, at: Moment, per: RowUnit): (() => PlaceOf) => {
	if (per === 'epoch') {
		return () =>
			({epoch}, index) =>
				Number.isNaN(epoch[index]) ? undefined : epochOf(epoch[index]);
	}

	if (per === 'point') {
		return () =>
			({line, step}, index) =>
				Number.isNaN(step[index]) ? `line ${line[index]}` : step[index];
	}

	const ends = evaluationEnds(run, at);
	return () => {
		let row = 0;
		return ({line, step}, index) => {
			while (
				row < ends.length &&
				(ends[row]?.line ?? Number.POSITIVE_INFINITY) < (line[index] ?? Number.NaN)
			) {
				row++;
			}

			// What is told behind an evaluation of the step that it stands at belongs to it.
			return row > 0 && ends[row - 1]?.step === step[index] ? row - 1 : row;
		};
	};
};

/** The rows of a run up to a moment, by segment and then as they ended. */
export const collect = (run: Run, at: Moment, per: RowUnit): readonly Draft[] => {
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
	for (let index = 0; index < length; index++) {
		const line = columns.line[index] ?? Number.NaN;
		const before = segment;
		while (segment < lastSegment && (run.segments[segment + 1]?.line ?? Number.POSITIVE_INFINITY) <= line) {
			segment++;
		}

		const step = columns.step[index] ?? Number.NaN;
		const done = columns.epoch[index] ?? Number.NaN;
		const place = placeOf(columns, index);
		if (place === undefined) {
			continue;
		}

		if (row === undefined || place !== here || segment !== before) {
			row?.values.set(series.key, mean ? sum / finite : latest);
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

	row?.values.set(series.key, mean ? sum / finite : latest);
};

const takesMean = ({split, per, isRunning, metric}: Series): boolean =>
	split === 'train' && per === 'point' && !isRunning && metric !== 'learning_rate';
