import type {XUnit} from '../../chart/chart.js';
import {headline} from '../../run/headline.js';
import {moments} from '../../run/moment.js';
import type {Run} from '../../run/run.js';
import {indexBefore} from '../panes/charts/marks.js';
import {xColumn} from '../panes/charts/x-axis.js';
import {axisOf, sameMoment} from './axis.js';

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
	const series = to && headline(to);
	return series === undefined
		? Number.NaN
		: (xColumn(series.columns, unit)[Math.max(0, indexBefore(series.columns, line))] ?? Number.NaN);
};

const endOf = (run: Run, unit: XUnit): number => {
	const series = headline(run);
	const end = series && xColumn(series.columns, unit)[series.columns.length - 1];
	return end === undefined || Number.isNaN(end) ? Number.NEGATIVE_INFINITY : end;
};

/** Places of the cursor beyond the end of the first run: those of the run that goes furthest, rising. */
export const momentsBeyond = (runs: readonly Run[]): readonly number[] => {
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
	const all = moments(run).map(({line}) => line);
	const before = all.findLastIndex(line => (x[Math.max(0, indexBefore(series.columns, line))] ?? 0) <= end);
	return all.slice(before + 1).map(line => cursorAt(furthest, line));
};
