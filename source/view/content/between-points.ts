import type {XUnit} from '../../chart/chart.js';
import {headline} from '../../run/headline.js';
import {lengthAt} from '../../run/moment.js';
import type {Run} from '../../run/run.js';
import {xColumn} from '../panes/charts/x-axis.js';

/**
Where another run has a point between two of this one, the cursor stands between two of its lines: the fraction of the line
is how far x has come from one point to the next. A log in one line, whose points are told apart by tiny fractions, has no
such places.
*/
const leastFraction = 2 ** -10;

/** The x of a line of a run on an axis; NaN where it cannot be told. */
export const xOfLine = (run: Run, line: number, unit: XUnit): number => {
	const series = headline(run);
	if (series === undefined) {
		return Number.NaN;
	}

	const index = Math.max(0, lengthAt(series.columns, {line}) - 1);
	const x = xColumn(series.columns, unit);
	const here = x[index] ?? Number.NaN;
	const next = index + 1 < series.columns.length ? x[index + 1] : undefined;
	const fraction = line % 1;
	return next === undefined || !(fraction >= leastFraction) || !Number.isInteger(series.columns.line[index])
		? here
		: here + (next - here) * fraction;
};

/**
A place between two lines of a run, for an x between two of its points and after a line that the place must follow.
Undefined where x is not between two points.
*/
export const lineBetween = (run: Run, x: number, unit: XUnit, after: number): number | undefined => {
	const series = headline(run);
	if (series === undefined) {
		return undefined;
	}

	const {columns} = series;
	const index = lengthAt(columns, {line: after}) - 1;
	const values = xColumn(columns, unit);
	let low = Math.max(0, index);
	while (low + 1 < columns.length && (values[low + 1] ?? Number.NaN) <= x) {
		low++;
	}

	const [from, to] = [values[low] ?? Number.NaN, values[low + 1] ?? Number.NaN];
	const fraction = (x - from) / (to - from);
	const base = Math.floor(Math.max(columns.line[low] ?? 0, after));
	return fraction > 0 && fraction < 1 && Number.isInteger(columns.line[low]) && low + 1 < columns.length
		? base + Math.max(leastFraction, Math.min(1 - leastFraction, fraction))
		: undefined;
};
