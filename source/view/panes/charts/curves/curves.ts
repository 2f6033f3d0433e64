import type {Curve, XUnit} from '../../../../chart/chart.js';
import {cell} from '../../../../run/cell.js';
import type {Run} from '../../../../run/run.js';
import type {Columns, Series} from '../../../../run/series.js';
import type {Smoothing} from '../../../state/state.js';
import {xColumn} from '../x-axis.js';
import {keptPoints, type Stretch, withUnread} from './kept-points.js';
import {smooth} from './smooth.js';

/** Stretches that were trained again and are still drawn: the latest ones. */
const mostReplaced = 3;

export type CurveLook = {readonly role: string; readonly label: string; readonly glyph: string};

/** The values of a column in some stretches, one after another; a view of the column where it is a single one. */
const joined = (values: Float64Array, stretches: readonly Stretch[]): Float64Array => {
	const [first] = stretches;
	if (stretches.length === 1 && first !== undefined) {
		return values.subarray(first.from, first.to);
	}

	const all = new Float64Array(stretches.reduce((sum, {from, to}) => sum + to - from, 0));
	let at = 0;
	for (const {from, to} of stretches) {
		all.set(values.subarray(from, to), at);
		at += to - from;
	}

	return all;
};

const curveOf = (
	columns: Columns,
	x: Float64Array,
	stretches: readonly Stretch[],
	{role, label, glyph}: CurveLook,
): Curve => {
	const values = joined(x, stretches);
	let at = 0;
	const breaks = stretches.slice(0, -1).map(({from, to}) => {
		at += to - from;
		return at;
	});
	return {
		role,
		label,
		glyph,
		dotted: false,
		length: values.length,
		x: values,
		y: joined(columns.mean, stretches),
		low: joined(columns.min, stretches),
		high: joined(columns.max, stretches),
		nonFinite: joined(columns.nonFinite, stretches),
		breaks,
	};
};

/** Evaluations are means already, and a learning rate is set: a running mean would only lag behind them. */
export const canBeSmoothed = ({split, metric}: Series): boolean =>
	split === 'train' && metric !== 'learning_rate';

/** Points in a bucket of a series: where some are not full yet, or a restart cut them short, in a full one. */
const pointsEach = ({count, length}: Columns): number => {
	let most = 1;
	for (let index = 0; index < length; index++) {
		most = Math.max(most, cell(count, index));
	}

	return most;
};

/**
A series as curves: what the run consists of in its own role, broken where it was restarted, and what was trained again
faint behind it. Smoothed, the curve is the running mean and the points themselves are the faint one behind it.
*/
export const curvesOf = (
	series: Series,
	run: Run,
	unit: XUnit,
	smoothing: Smoothing,
	look: CurveLook,
): readonly Curve[] => {
	const {columns} = series;
	const x = xColumn(columns, unit);
	const {kept, replaced} = keptPoints(series, run, unit);
	const faint = {...look, role: `${look.role}-band`};
	const behind = replaced.slice(0, mostReplaced).map(stretch => curveOf(columns, x, [stretch], faint));
	if (kept.length === 0) {
		return behind;
	}

	const raw = curveOf(columns, x, withUnread(kept, series, run), look);
	if (smoothing === 0 || !canBeSmoothed(series)) {
		return [raw, ...behind];
	}

	const smoothed = {
		...raw,
		y: smooth(raw.y, raw.length, smoothing, raw.breaks, pointsEach(columns)),
		low: undefined,
		high: undefined,
	};
	return [smoothed, {...raw, role: faint.role}, ...behind];
};
