import type {XUnit} from '../../chart/chart.js';
import {headline} from '../../run/headline.js';
import {lengthAt, momentLines} from '../../run/moment.js';
import type {Run} from '../../run/run.js';
import {xColumn} from '../panes/charts/x-axis.js';
import {indexAtLine} from '../state/cursor.js';
import {axisOf, sameMoment} from './axis.js';
import {xOfLine} from './between-points.js';

/**
One cursor for several runs: it stands at a line of the first one and, beyond its end, at a line of the run that goes
furthest. The lines of the runs stand one after another, so that the cursor is one rising number: those of the first as they
are, those of the second after so many, and so on. No log of a training is as long; a power of two keeps fractions of lines.
*/
const linesOfRun = 2 ** 28;

const isAlone = (runs: readonly Run[]): boolean => runs.length < 2;

/** A line of one of several runs as a place of the cursor. */
export const cursorAt = (run: number, line: number): number => run * linesOfRun + line;

/** The run on whose lines the cursor stands, and the line there. */
export const underCursor = (
	runs: readonly Run[],
	cursor: number,
): {readonly run: number; readonly line: number} => {
	const run = isAlone(runs) || !(cursor > 0) ? 0 : Math.min(runs.length - 1, Math.floor(cursor / linesOfRun));
	return {run, line: cursor - run * linesOfRun};
};

/** The line of a run at the cursor: as far along the axis, and the last one of a run that ended before. */
export const lineIn = (
	runs: readonly Run[],
	cursor: number | undefined,
	run: number,
	unit: XUnit,
): number => {
	if (cursor === undefined || !Number.isFinite(cursor)) {
		return Number.POSITIVE_INFINITY;
	}

	const here = underCursor(runs, cursor);
	const [from, to] = [runs[here.run], runs[run]];
	return here.run === run || from === undefined || to === undefined
		? here.line
		: sameMoment(from, here.line, to, unit);
};

/** Where the cursor stands on the axis; NaN where it cannot be told. */
export const xAtCursor = (runs: readonly Run[], cursor: number, unit: XUnit): number => {
	const {run, line} = underCursor(runs, cursor);
	const to = runs[run];
	return to === undefined ? Number.NaN : xOfLine(to, line, unit);
};

const endOf = (run: Run, unit: XUnit): number => {
	const series = headline(run);
	const end = series && xColumn(series.columns, unit)[series.columns.length - 1];
	return end === undefined || Number.isNaN(end) ? Number.NEGATIVE_INFINITY : end;
};

/** Places of the cursor beyond the end of the first run: those of the run that goes furthest, rising. */
export const momentsBeyond = (runs: readonly Run[]): readonly number[] => {
	if (isAlone(runs)) {
		return [];
	}

	const {unit} = axisOf(runs, undefined);
	const ends = runs.map(run => endOf(run, unit));
	const [end = Number.POSITIVE_INFINITY] = ends;
	const furthest = ends.indexOf(Math.max(...ends));
	const run = runs[furthest];
	const series = run && headline(run);
	if (run === undefined || series === undefined || furthest === 0 || unit === 'point') {
		return [];
	}

	const x = xColumn(series.columns, unit);
	const all = momentLines(run);
	const before = all.findLastIndex(
		line => (x[Math.max(0, lengthAt(series.columns, {line}) - 1)] ?? 0) <= end,
	);
	return all.slice(before + 1).map(line => cursorAt(furthest, line));
};

/** Index of the place on the axis that is nearest to an x; of equally near ones the latest. -1 where there is none. */
const nearest = (x: Float64Array | readonly number[], length: number, wanted: number): number => {
	let best = -1;
	let distance = Number.POSITIVE_INFINITY;
	for (let index = 0; index < length; index++) {
		const away = Math.abs((x[index] ?? Number.NaN) - wanted);
		if (away <= distance) {
			best = index;
			distance = away;
		}
	}

	return best;
};

/**
The place of the cursor, among all where it can stand, that is nearest to an x; beyond the end of the first run on the run
that goes furthest. Undefined where it cannot be told.
*/
export const cursorNear = (
	runs: readonly Run[],
	places: readonly number[],
	x: number,
	unit: XUnit,
): number | undefined => {
	const ends = runs.map(run => endOf(run, unit));
	const last = places.at(-1) ?? 0;
	const run = x > (ends[0] ?? Number.NaN) ? underCursor(runs, last).run : 0;
	const series = runs[run] && headline(runs[run]);
	const index = series === undefined ? -1 : nearest(xColumn(series.columns, unit), series.columns.length, x);
	const line = series?.columns.line[index];
	return line === undefined ? undefined : places[Math.max(0, indexAtLine(places, cursorAt(run, line)))];
};
