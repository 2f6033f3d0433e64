import type {Curve, XUnit} from '../../../chart/chart.js';
import type {Run, Series} from '../../../run/run.js';
import type {Smoothing} from '../../state/state.js';
import {indexBefore} from './marks.js';
import {smooth} from './smooth.js';
import {xColumn} from './x-axis.js';

/** Stretches before the latest that are still drawn; a run restarted more often shows its latest ones. */
const earlierSegments = 3;

export type CurveLook = {readonly role: string; readonly label: string; readonly glyph: string};

type Stretch = {readonly from: number; readonly to: number};

/** Where the segments of a run begin and end in a series, the latest first. Empty stretches are left out. */
const stretchesOf = (series: Series, run: Run): readonly Stretch[] => {
	const {columns} = series;
	const stretches: Stretch[] = [];
	let to = columns.length;
	for (const segment of run.segments.toReversed()) {
		const from = indexBefore(columns, segment.line - 1) + 1;
		if (from < to) {
			stretches.push({from, to});
			to = from;
		}

		if (stretches.length > earlierSegments) {
			return stretches;
		}
	}

	return to > 0 && run.segments.length === 0 ? [{from: 0, to}] : stretches;
};

/**
A series as curves: the latest segment in its own role, earlier ones faint, since their x begins again. Smoothed, the
curve is the running mean and the points themselves are the faint one behind it.
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
	return stretchesOf(series, run).flatMap(({from, to}, index) => {
		const latest = index === 0;
		const raw: Curve = {
			role: latest ? look.role : `${look.role}-band`,
			label: look.label,
			glyph: look.glyph,
			dotted: false,
			length: to - from,
			x: x.subarray(from, to),
			y: columns.mean.subarray(from, to),
			low: columns.min.subarray(from, to),
			high: columns.max.subarray(from, to),
			breaks: [],
		};
		if (smoothing === 0 || !latest) {
			return [raw];
		}

		const smoothed = {...raw, y: smooth(raw.y, raw.length, smoothing), low: undefined, high: undefined};
		return [smoothed, {...raw, role: `${look.role}-band`}];
	});
};
