import type {Mark, XUnit} from '../../../chart/chart.js';
import type {Finding} from '../../../diagnosis/finding.js';
import {cell} from '../../../run/cell.js';
import {lengthAt} from '../../../run/moment.js';
import type {Run} from '../../../run/run.js';
import type {Series} from '../../../run/series.js';
import {bestValue} from './curves/best-point.js';
import {xColumn} from './x-axis.js';

/** More marks of epochs than this are thinned out: they would only be a second axis. */
const mostEpochMarks = 40;

/** The x at which a line of the log stands, by the points of a series; NaN before its first point. */
export const xAtLine = (series: Series, unit: XUnit, line: number): number => {
	const {columns} = series;
	return cell(xColumn(columns, unit), Math.max(0, lengthAt(columns, {line}) - 1));
};

/** Where the epochs of a run end, on an axis of steps, time or tokens. */
export const epochMarks = (series: Series, unit: XUnit): readonly Mark[] => {
	if (unit === 'epoch' || unit === 'point') {
		return [];
	}

	const {epoch, length} = series.columns;
	const x = xColumn(series.columns, unit);
	const marks: Mark[] = [];
	for (let index = 1; index < length; index++) {
		if (Math.floor(cell(epoch, index)) > Math.floor(cell(epoch, index - 1))) {
			marks.push({kind: 'epoch', x: cell(x, index), y: undefined, label: undefined});
		}
	}

	const every = Math.ceil(marks.length / mostEpochMarks);
	return marks.filter((_, index) => index % every === every - 1 || every < 2);
};

/** The best point and the last one; one mark where they are the same. */
export const pointMarks = (series: Series, unit: XUnit, best: number): readonly Mark[] => {
	const {columns} = series;
	const x = xColumn(columns, unit);
	const last = columns.length - 1;
	const marks: Mark[] = [];
	if (best >= 0) {
		marks.push({kind: 'best', x: cell(x, best), y: bestValue(series, best), label: undefined});
	}

	if (best !== last && Number.isFinite(cell(columns.mean, last))) {
		marks.push({kind: 'last', x: cell(x, last), y: cell(columns.mean, last), label: undefined});
	}

	return marks;
};

/** Where the findings that deserve attention began. */
export const findingMarks = (findings: readonly Finding[], series: Series, unit: XUnit): readonly Mark[] =>
	findings
		.filter(({severity, state}) => severity !== 'info' && (state === 'likely' || state === 'certain'))
		.map(({since}) => ({
			kind: 'finding',
			x: xAtLine(series, unit, since.line),
			y: undefined,
			label: undefined,
		}));

/**
Where the run began again: at the first point after that, and where it began from the start once more, at the last one
before.
*/
export const segmentMarks = (run: Run, series: Series, unit: XUnit): readonly Mark[] => {
	const {columns} = series;
	const x = xColumn(columns, unit);
	return run.segments.slice(1).map(({line}) => {
		const before = lengthAt(columns, {line: line - 1}) - 1;
		const after = cell(x, Math.min(columns.length - 1, before + 1));
		return {
			kind: 'segment',
			x: after > cell(x, 0) || before < 0 ? after : cell(x, before),
			y: undefined,
			label: undefined,
		};
	});
};
