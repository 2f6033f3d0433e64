import type {Diagnosis} from '../diagnosis/diagnosis.js';
import type {Finding} from '../diagnosis/finding.js';
import {measureOf} from '../diagnosis/outlook/measure.js';
import {goodWays} from '../run/good-way.js';
import {headline} from '../run/headline.js';
import {loggedEpoch} from '../run/moment.js';
import type {Progress} from '../run/progress/progress.js';
import {latest, type Run} from '../run/run.js';
import type {Direction, Series, Split} from '../run/series.js';
import {firstLine} from './side.js';

/** A run in a line of a list: small, so that thousands of them fit, and free of the run that it was made from. */
export type RunSummary = {
	readonly source: string;
	readonly progress: Pick<
		Progress,
		'state' | 'isOver' | 'fraction' | 'epoch' | 'epochs' | 'step' | 'steps' | 'secondsLeft'
	>;

	/**
	What `best`, `last` and `curve` are of, the same that the diagnosis judges by; undefined for a log of final results
	alone.
	*/
	readonly measure:
		| {readonly split: Split; readonly metric: string; readonly direction: Direction}
		| undefined;

	/** Of the latest run in the log; undefined where neither way is good, or before a finite value. */
	readonly best: {readonly value: number; readonly epoch: number | undefined} | undefined;
	readonly last: number | undefined;

	/** The leading finding; undefined where there is none, or where not all of the log has been read. */
	readonly verdict: Finding | undefined;

	/** At most `curvePoints` means along the latest run in the log, oldest first; NaN where there is no finite value. */
	readonly curve: readonly number[];

	/** Points of that measure. */
	readonly points: number;

	/** Only the beginning and the end of the log were read: a better value may stand between them. */
	readonly isPart: boolean;
};

/** Cells of the widest small curve that is drawn of a summary. */
const curvePoints = 24;

function meanOf(values: Float64Array, from: number, to: number): number {
	let sum = 0;
	let count = 0;
	for (let index = from; index < to; index++) {
		const value = values[index] ?? Number.NaN;
		if (Number.isFinite(value)) {
			sum += value;
			count++;
		}
	}

	return count === 0 ? Number.NaN : sum / count;
}

/** @param from - First line that counts. */
function curveOf({columns: {mean, line, length}}: Series, from: number): readonly number[] {
	const skipped = line.subarray(0, length).findIndex(each => each >= from);
	const start = Math.max(0, skipped);
	const points = Math.min(curvePoints, length - start);
	const at = (index: number): number => start + Math.floor((index * (length - start)) / points);
	return Array.from({length: points}, (_, index) => meanOf(mean, at(index), at(index + 1)));
}

/** Of a run without a loss, a reward or a validation. */
function bestOf(run: Run, {columns, min, max}: Series, direction: Direction): RunSummary['best'] {
	const value = direction === 'up' ? max : min;
	if (direction === 'none' || !Number.isFinite(value)) {
		return undefined;
	}

	const values = direction === 'up' ? columns.max : columns.min;
	const index = values.subarray(0, columns.length).indexOf(value);
	return {value, epoch: loggedEpoch(run, columns.epoch[index] ?? Number.NaN)};
}

/**
@param isPart - Only the beginning and the end of the log were read.
@param diagnosis - Undefined where it was not made.
*/
export function summariseRun(
	run: Run,
	progress: Progress,
	diagnosis: Diagnosis | undefined,
	isPart: boolean,
): RunSummary {
	const measured = measureOf(run);
	const series = measured?.curve.series ?? headline(run);
	const direction = series && goodWays(run)(series);
	const {state, isOver, fraction, epoch, epochs, step, steps, secondsLeft} = progress;
	return {
		source: run.source,
		progress: {state, isOver, fraction, epoch, epochs, step, steps, secondsLeft},
		measure: series && direction && {split: series.split, metric: series.metric, direction},
		best: measured?.best
			? {value: measured.best.value, epoch: measured.best.at.epoch}
			: series && direction && bestOf(run, series, direction),
		last: series?.last,
		verdict: isPart ? undefined : diagnosis?.findings[0],
		curve: series ? curveOf(series, firstLine({run, at: latest})) : [],
		points: series?.count ?? 0,
		isPart,
	};
}
