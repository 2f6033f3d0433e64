import type {ChartSpec, Curve, Mark, ValueRange} from '../../../chart/chart.js';
import {valueRange} from '../../../chart/frame.js';
import {union} from '../../../chart/scale/y-range.js';
import {xAtCursor} from '../../content/shared-cursor.js';
import type {Look} from '../../look.js';
import {curvesOf} from './curves/curves.js';
import {forecastCurve, forecastSeries} from './curves/forecast-curve.js';
import {decidingEntry, type LegendEntry} from './legend.js';
import {legendOf} from './legend-entries.js';
import {epochMarks, findingMarks, pointMarks, segmentMarks, xAtLine} from './marks.js';
import type {ChartPane} from './pane.js';

/** On a chart of one run at the points of its own series; several runs share a place on the axis. */
const xOfCursor = ({content, runs, unit}: ChartPane, cursor: number): number => {
	const [first] = content.series;
	return runs.length === 1 && first !== undefined
		? xAtLine(first.series, unit, cursor)
		: xAtCursor(runs, cursor, unit);
};

const marksOf = (pane: ChartPane, entries: readonly LegendEntry[]): readonly Mark[] => {
	const {content, runs, unit, cursor} = pane;
	const first = content.series[0];
	const run = first === undefined ? undefined : runs[first.run];
	if (first === undefined || run === undefined) {
		return [];
	}

	return [
		...epochMarks(first.series, unit),
		...segmentMarks(run, first.series, unit),
		...findingMarks(pane.findings[first.run] ?? [], first.series, unit),
		...entries.flatMap(entry =>
			pointMarks(entry.series, unit, decidingEntry(entries, entry.run) === entry ? entry.best : -1),
		),
		...(cursor === undefined
			? []
			: [{kind: 'cursor', x: xOfCursor(pane, cursor), y: undefined, label: undefined} as const]),
	].filter(mark => Number.isFinite(mark.x));
};

/** The forecast, on the chart that shows what it speaks of. */
const aheadOf = ({content, runs, forecast, unit, range}: ChartPane, look: Look): Curve | undefined => {
	const [run] = runs;
	const series = forecastSeries(run, forecast?.forecast);
	return run !== undefined &&
		forecast !== undefined &&
		series !== undefined &&
		content.part !== 'together' &&
		content.series.some(entry => entry.series === series)
		? forecastCurve(
				forecast.forecast,
				run,
				series,
				unit,
				forecast.line,
				look.glyphs.dot,
				range?.to ?? Number.POSITIVE_INFINITY,
			)
		: undefined;
};

/** What a pane draws, its curves named as in its legend. */
export const chartSpec = (
	pane: ChartPane,
	entries: readonly LegendEntry[],
	range: ValueRange | undefined,
	look: Look,
): ChartSpec => {
	const {columns, rows, unit, state} = pane;
	const curves = entries.flatMap(entry => {
		const run = pane.runs[entry.run];
		return run === undefined ? [] : curvesOf(entry.series, run, unit, state.smoothing, entry);
	});
	const ahead = aheadOf(pane, look);
	return {
		columns,
		rows: rows - 1,
		style: state.style,
		curves: ahead === undefined ? curves : [...curves, ahead],
		marks: marksOf(pane, entries),
		window: pane.window,
		extent: pane.range,
		yScale: state.yScale,
		range,
		xUnit: unit,
		xTitle: look.messages.screen.units[unit],
		clock: look.messages.screen.clock,
		// Colours alone never tell curves apart, whatever the terminal shows.
		monochrome: true,
	};
};

/** The range of y that charts side by side share; undefined where a chart stands for itself. */
export const sharedRange = (pane: ChartPane, look: Look): ValueRange | undefined =>
	pane.beside.length < 2
		? undefined
		: union(
				pane.beside.map(content =>
					valueRange(
						chartSpec({...pane, content}, legendOf(content, pane.runs, pane.unit, look), undefined, look),
					),
				),
			);
