import type {XUnit} from '../../../chart/chart.js';
import type {Run} from '../../../run/run.js';
import type {Columns, Series} from '../../../run/series.js';

/** The column of a series that an x unit stands for. Points are counted by the line of the log: all series share it. */
export const xColumn = (columns: Columns, unit: XUnit): Float64Array =>
	unit === 'point' ? columns.line : columns[unit];

const isKnown = (values: Float64Array, length: number): boolean => {
	// Positions may be missing before the first counter of a log, not at its end.
	const last = values[length - 1];
	return length > 0 && last !== undefined && Number.isFinite(last) && !Number.isNaN(values[length >> 1]);
};

/** The units in which every one of the series can be placed, in the order in which a key walks through them. */
export const xUnitsOf = (series: readonly Series[]): readonly XUnit[] => {
	const units: readonly XUnit[] = ['step', 'epoch', 'time', 'tokens'];
	const known = units.filter(
		unit => series.length > 0 && series.every(({columns}) => isKnown(xColumn(columns, unit), columns.length)),
	);
	return known.length > 0 ? known : ['point'];
};

/** Points an epoch up to which epochs are the better axis: with more, steps tell them apart. */
const pointsPerEpoch = 4;

/** Whether every point of a series has a place on the axis. */
const placesAll = ({columns}: Series, unit: XUnit): boolean =>
	!xColumn(columns, unit).subarray(0, columns.length).includes(Number.NaN);

/** The unit that suits a run when none was chosen: epochs where some points have no step, and would be left out. */
export const suitedUnit = (units: readonly XUnit[], headline: Series | undefined): XUnit => {
	const first = units[0] ?? 'point';
	if (
		first === 'step' &&
		units.includes('epoch') &&
		headline !== undefined &&
		!placesAll(headline, 'step') &&
		placesAll(headline, 'epoch')
	) {
		return 'epoch';
	}

	if (headline === undefined || !units.includes('epoch')) {
		return first;
	}

	const {epoch, length} = headline.columns;
	const epochs = (epoch[length - 1] ?? Number.NaN) - Math.max(0, (epoch[0] ?? Number.NaN) - 1);
	return headline.count <= pointsPerEpoch * epochs ? 'epoch' : first;
};

/** Series that decide the axis: all of the charts that matter most. */
export const axisSeries = (runs: readonly Run[]): readonly Series[] => {
	const all = runs.flatMap(run => run.series.filter(series => series.count > 0));
	const losses = all.filter(series => series.metric === 'loss');
	return losses.length > 0 ? losses : all;
};
