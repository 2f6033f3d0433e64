import type {Curve, XUnit} from '../../../../chart/chart.js';
import type {Forecast} from '../../../../diagnosis/diagnosis.js';
import {lengthAt} from '../../../../run/moment.js';
import type {Run} from '../../../../run/run.js';
import type {Series} from '../../../../run/series.js';
import {xColumn} from '../x-axis.js';

/** The continuation takes at most so much of the stretch that was trained: the curve itself is what is looked at. */
const longest = 1 / 3;

/** The series that a forecast continues. */
export const forecastSeries = (run: Run | undefined, forecast: Forecast | undefined): Series | undefined =>
	run?.series.find(({metric, split}) => metric === forecast?.metric && split === forecast.split);

type Ahead = Forecast['path'][number] & {readonly x: number};

/** The path up to an x, the last stretch of it cut there. */
const upTo = (path: readonly Ahead[], until: number): readonly Ahead[] => {
	const beyond = path.findIndex(({x}) => x >= until);
	const [before, after] = [path[beyond - 1], path[beyond]];
	if (before === undefined || after === undefined) {
		return beyond < 0 ? path : [];
	}

	const share = (until - before.x) / (after.x - before.x);
	const between = (of: 'x' | 'factor' | 'value' | 'low' | 'high') =>
		before[of] + share * (after[of] - before[of]);
	const end = {
		x: until,
		factor: between('factor'),
		value: between('value'),
		low: between('low'),
		high: between('high'),
	};
	return [...path.slice(0, beyond), end];
};

/**
A forecast as a dotted curve with its band, from a line of the log on. Undefined where the series has no two places on the
axis by then, and where it would begin at the end of the axis.

@param until - Where the axis ends.
*/
export const forecastCurve = (
	forecast: Forecast,
	run: Run,
	series: Series,
	unit: XUnit,
	line: number,
	glyph: string,
	until: number,
): Curve | undefined => {
	const {columns} = series;
	const values = xColumn(columns, unit);
	const last = lengthAt(columns, {line}) - 1;
	const segment = run.segments.findLast(each => each.line <= line)?.line ?? 0;
	const now = values[last] ?? Number.NaN;
	const length = now - (values[lengthAt(columns, {line: segment - 1})] ?? Number.NaN);
	const path = upTo(
		forecast.path
			.filter(({factor}) => factor - 1 <= longest)
			.map(ahead => ({...ahead, x: now + (ahead.factor - 1) * length})),
		until,
	);
	if (!(length > 0) || path.length < 2) {
		return undefined;
	}

	// Of the same kind as the columns of a run: the drawing of all curves would take more memory with two kinds.
	const column = (of: 'x' | 'value' | 'low' | 'high') => Float64Array.from(path, ahead => ahead[of]);
	return {
		role: 'forecast',
		label: '',
		glyph,
		dotted: true,
		length: path.length,
		x: column('x'),
		y: column('value'),
		low: column('low'),
		high: column('high'),
		nonFinite: undefined,
		breaks: [],
	};
};
