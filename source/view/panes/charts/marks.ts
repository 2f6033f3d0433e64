import type {Mark, XUnit} from '../../../chart/chart.js';
import type {Finding} from '../../../diagnosis/finding.js';
import type {Columns, Run, Series} from '../../../run/run.js';
import {xColumn} from './x-axis.js';

/** More marks of epochs than this are thinned out: they would only be a second axis. */
const mostEpochMarks = 40;

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? Number.NaN;

/** Index of the last point that is not after a line; -1 before the first. */
export const indexBefore = ({line, length}: Columns, moment: number): number => {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (at(line, middle) <= moment) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low - 1;
};

/** The x at which a line of the log stands, by the points of a series; NaN before its first point. */
export const xAtLine = (series: Series, unit: XUnit, line: number): number => {
	const {columns} = series;
	return at(xColumn(columns, unit), Math.max(0, indexBefore(columns, line)));
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
		if (Math.floor(at(epoch, index)) > Math.floor(at(epoch, index - 1))) {
			marks.push({kind: 'epoch', x: at(x, index), y: undefined, label: undefined});
		}
	}

	const every = Math.ceil(marks.length / mostEpochMarks);
	return marks.filter((_, index) => index % every === every - 1 || every < 2);
};

/** The best value, by the direction of the metric, and the last one; one mark where they are the same. A series that never moves has no best. */
export const pointMarks = (series: Series, unit: XUnit): readonly Mark[] => {
	const {columns, direction} = series;
	const {length, mean, min, max} = columns;
	const x = xColumn(columns, unit);
	const values = direction === 'up' ? max : min;
	let best = -1;
	for (let index = 0; index < length; index++) {
		const better =
			direction === 'up' ? at(values, index) > at(values, best) : at(values, index) < at(values, best);
		if (Number.isFinite(at(values, index)) && (best < 0 || better)) {
			best = index;
		}
	}

	const last = length - 1;
	const lastMark: Mark = {kind: 'last', x: at(x, last), y: at(mean, last), label: undefined};
	if (best < 0 || direction === 'none' || series.min === series.max) {
		return [lastMark];
	}

	const bestMark: Mark = {kind: 'best', x: at(x, best), y: at(values, best), label: undefined};
	return best === last ? [bestMark] : [bestMark, lastMark];
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

/** Where the run began again. */
export const segmentMarks = (run: Run, series: Series, unit: XUnit): readonly Mark[] =>
	run.segments
		.slice(1)
		.map(({line}) => ({kind: 'segment', x: xAtLine(series, unit, line), y: undefined, label: undefined}));
