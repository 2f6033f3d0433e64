import {ifKnown} from './cell.js';
import {headline, pair} from './headline.js';
import type {Moment, Run} from './run.js';
import type {Columns, Series} from './series.js';
import {upperBound} from './upper-bound.js';

/** A position of training as the log counts it. */
export type RunPosition = {
	readonly line: number;

	/** Global step, where known. */
	readonly step: number | undefined;

	/** As the log counts: from 0 or from 1, or a fraction. */
	readonly epoch: number | undefined;
};

/** How many buckets of a series the log had told by the moment: a bucket counts when its last point does. */
export const lengthAt = (columns: Pick<Columns, 'line' | 'length'>, moment: Moment): number =>
	upperBound(columns.line, columns.length, moment.line);

/** Row of `run.track` at the moment; -1 before the first. */
export const trackRowAt = (run: Run, moment: Moment): number =>
	upperBound(run.track.line, run.track.length, moment.line) - 1;

/** Where training stood at the moment. */
export const positionAt = (run: Run, moment: Moment): RunPosition => {
	const row = trackRowAt(run, moment);
	const {line, step, epoch} = run.track;
	return {
		line: Number.isFinite(moment.line) ? moment.line : Math.floor(line[row] ?? 0),
		step: ifKnown(step[row]),
		epoch: ifKnown(epoch[row]),
	};
};

/**
Where a bucket of a series stands: as the log counts, and to the very point also where the track is coarser.

@param index - Of the bucket.
*/
export const positionOf = (run: Run, {columns}: Series, index: number): RunPosition => ({
	line: Math.floor(columns.line[index] ?? 0),
	step: ifKnown(columns.step[index]),
	epoch: loggedEpoch(run, columns.epoch[index] ?? Number.NaN),
});

/** Epochs done, as a fraction, to the epoch as the log counts it: 0.5 is epoch 1 of a log that counts from 1. */
export const loggedEpoch = (run: Run, done: number): number | undefined => {
	if (Number.isNaN(done)) {
		return undefined;
	}

	return run.epochIsFraction ? done : Math.max(1, Math.ceil(done)) - 1 + run.epochBase;
};

/** Index into `run.segments` of the segment under way at the moment; -1 before the first. */
export const segmentAt = (run: Run, moment: Moment): number => {
	const {segments} = run;
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((segments[middle]?.line ?? 0) <= moment.line) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low - 1;
};

/** Most moments: those of two full series. */
const mostMoments = 8192;

/**
The lines of the moments at which the cursor can stand, oldest first: those of every bucket of the headline series and of
every evaluation of its pair.
*/
export const momentLines = (run: Run): readonly number[] => {
	const lead = headline(run);
	if (lead === undefined) {
		return [];
	}

	const evaluation = pair(run)?.validation;
	const other = evaluation === undefined || evaluation === lead ? undefined : evaluation.columns;
	const found: number[] = [];
	let next = 0;
	let before = Number.NaN;

	// Both rise: a merge, for this is asked for with every point.
	for (let index = 0; index < lead.columns.length || next < (other?.length ?? 0); ) {
		const here = index < lead.columns.length ? (lead.columns.line[index] ?? 0) : Number.POSITIVE_INFINITY;
		const there =
			other !== undefined && next < other.length ? (other.line[next] ?? 0) : Number.POSITIVE_INFINITY;
		const line = Math.min(here, there);
		index += here === line ? 1 : 0;
		next += there === line ? 1 : 0;
		if (line !== before) {
			found.push(line);
			before = line;
		}
	}

	return found.length > mostMoments ? found.slice(-mostMoments) : found;
};
