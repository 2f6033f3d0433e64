import type {Curve, XUnit} from '../../../../chart/chart.js';
import type {Forecast} from '../../../../diagnosis/finding.js';
import type {Run, Series} from '../../../../run/run.js';
import {indexBefore} from '../index-before.js';
import {xColumn} from '../x-axis.js';

/** The continuation takes at most so much of the stretch that was trained: the curve itself is what is looked at. */
const longest = 1 / 3;

/** The series that a forecast continues. */
export const forecastSeries = (run: Run | undefined, forecast: Forecast | undefined): Series | undefined =>
	run?.series.find(({metric, split}) => metric === forecast?.metric && split === forecast.split);

/**
A forecast as a dotted curve with its band, from a line of the log on. Undefined where the series has no two places on the
axis by then.
*/
export const forecastCurve = (
	forecast: Forecast,
	run: Run,
	series: Series,
	unit: XUnit,
	line: number,
	glyph: string,
): Curve | undefined => {
	const {columns} = series;
	const values = xColumn(columns, unit);
	const last = indexBefore(columns, line);
	const segment = run.segments.findLast(each => each.line <= line)?.line ?? 0;
	const now = values[last] ?? Number.NaN;
	const length = now - (values[indexBefore(columns, segment - 1) + 1] ?? Number.NaN);
	const path = forecast.path.filter(({factor}) => factor - 1 <= longest);
	if (!(length > 0) || path.length < 2) {
		return undefined;
	}

	return {
		role: 'forecast',
		label: '',
		glyph,
		dotted: true,
		length: path.length,
		x: path.map(({factor}) => now + (factor - 1) * length),
		y: path.map(({value}) => value),
		low: path.map(({low}) => low),
		high: path.map(({high}) => high),
		nonFinite: undefined,
		breaks: [],
	};
};
