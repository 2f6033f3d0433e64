import type {XUnit} from '../../chart/chart.js';
import {haveUnevenEpochs} from '../../compare/axis.js';
import {headline} from '../../run/headline.js';
import type {Run} from '../../run/run.js';
import type {Series} from '../../run/series.js';
import {axisSeries, suitedUnit, xColumn, xUnitsOf} from '../panes/charts/x-axis.js';
import {xOfLine} from './between-points.js';

/** The x axis that all charts share. */
export type Axis = {
	readonly units: readonly XUnit[];
	readonly unit: XUnit;

	/** The whole stretch; undefined before there are two places on it. */
	readonly range: {readonly from: number; readonly to: number} | undefined;
};

const rangeOf = (series: readonly Series[], unit: XUnit): Axis['range'] => {
	let from = Number.POSITIVE_INFINITY;
	let to = Number.NEGATIVE_INFINITY;
	for (const {columns} of series) {
		const x = xColumn(columns, unit);
		for (let index = 0; index < columns.length; index++) {
			const value = x[index] ?? Number.NaN;
			from = value < from ? value : from;
			to = value > to ? value : to;
		}
	}

	return from < to ? {from, to} : undefined;
};

/**
The axis of the runs: the chosen unit where they can be placed on it, else what suits the first of them; epochs where an
epoch is so many steps in the one and another number in the other.
*/
export const axisOf = (runs: readonly Run[], chosen: XUnit | undefined): Axis => {
	const series = axisSeries(runs);
	const units = xUnitsOf(series);
	const [first, second] = runs;
	const isUneven =
		first !== undefined && second !== undefined && units.includes('epoch') && haveUnevenEpochs(first, second);
	const suited = isUneven ? 'epoch' : suitedUnit(units, first && headline(first));
	const unit = chosen !== undefined && units.includes(chosen) ? chosen : suited;
	return {units, unit, range: rangeOf(series, unit)};
};

const rounding = 1e-9;

/** The line of a run that is as far along the axis as a line of another run. */
export const sameMoment = (of: Run, line: number, to: Run, unit: XUnit): number => {
	const [here, there] = [headline(of), headline(to)];
	if (here === undefined || there === undefined || !Number.isFinite(line)) {
		return Number.POSITIVE_INFINITY;
	}

	const x = xOfLine(of, line, unit);
	// Where the line stands between two points, x is a sum with the last digit rounded.
	const end = x + Math.abs(x) * rounding;
	const {columns} = there;
	const values = xColumn(columns, unit);
	let last = -1;
	for (let index = 0; index < columns.length; index++) {
		if ((values[index] ?? Number.NaN) <= end) {
			last = index;
		}
	}

	return last < 0 ? 0 : (columns.line[last] ?? 0);
};

/** Parts of a zoomed window by which it is moved: the charts stand still while the cursor moves within one. */
const windowParts = 4;

/** The stretch to show at a level of zoom, around an x. Undefined shows all. */
export const windowOf = ({range}: Axis, zoom: number, x: number): Axis['range'] => {
	if (range === undefined || zoom === 0 || !Number.isFinite(x)) {
		return undefined;
	}

	const span = (range.to - range.from) / 2 ** zoom;
	const part = span / windowParts;
	const wanted = Math.floor((x - range.from) / part) * part - span / 2 + part / 2;
	const from = range.from + Math.max(0, Math.min(range.to - range.from - span, wanted));
	return {from, to: from + span};
};
