import type {Curve, Mark, Row, XUnit} from '../../../chart/chart.js';
import {drawChart} from '../../../chart/draw-chart.js';
import type {Finding, Forecast} from '../../../diagnosis/finding.js';
import type {Run} from '../../../run/run.js';
import {harmless} from '../../../safe-text/harmless.js';
import {lineIn, xAtCursor} from '../../content/shared-cursor.js';
import type {Look} from '../../look.js';
import type {ViewState} from '../../state/state.js';
import {span} from '../../text/row.js';
import {paneTitle} from '../pane-title.js';
import {runMark} from '../run-mark.js';
import type {ChartContent} from './choose-charts.js';
import {curvesOf} from './curves.js';
import {forecastCurve, forecastSeries} from './forecast-curve.js';
import {type LegendEntry, legend} from './legend.js';
import {epochMarks, findingMarks, pointMarks, segmentMarks, xAtLine} from './marks.js';

type Stretch = {readonly from: number; readonly to: number};

export type ChartPane = {
	readonly content: ChartContent;
	readonly runs: readonly Run[];

	/** Of the runs, in their order; empty lists where they are not to be marked. */
	readonly findings: ReadonlyArray<readonly Finding[]>;
	/** Where the loss of the first run is heading; undefined where that is not known, or not to be drawn. */
	readonly forecast: Forecast | undefined;
	readonly columns: number;
	readonly rows: number;
	readonly unit: XUnit;

	/** The stretch that the run takes, and the one to show of it; undefined shows all. */
	readonly range: Stretch | undefined;
	readonly window: Stretch | undefined;

	/** Line of the log at which the cursor stands; undefined follows. */
	readonly cursor: number | undefined;
	readonly state: Pick<ViewState, 'style' | 'yScale' | 'smoothing'>;
	readonly focused: boolean;

	/** `2/3` and the like, at the right end of the title. */
	readonly page: string;
};

/** What tells the curves of a chart apart: split by colour and glyph, runs by their letters. */
export const legendOf = (
	{series}: ChartContent,
	runs: readonly Run[],
	look: Look,
): readonly LegendEntry[] => {
	const words = look.messages.screen;
	return series.map((entry, index) => {
		const {split, name} = entry.series;
		const twin = series.some(
			other => other !== entry && other.run === entry.run && other.series.split === split,
		);
		const label = [runs.length > 1 ? runMark(entry.run) : '', twin ? name : words.shortSplits[split]];
		return {
			series: entry.series,
			run: entry.run,
			role: split + (entry.run > 0 ? '-2' : ''),
			label: harmless(label.filter(part => part !== '').join(' ')),
			glyph: look.glyphs.curves[index % look.glyphs.curves.length] ?? look.glyphs.dot,
		};
	});
};

/** Nothing to see: makes a chart as wide as the others, so that one cursor stands at one place in all of them. */
const wholeAxis = ({from, to}: Stretch, glyph: string): Curve => ({
	role: 'axis',
	label: '',
	glyph,
	dotted: false,
	length: 2,
	x: [from, to],
	y: [Number.NaN, Number.NaN],
	low: undefined,
	high: undefined,
	breaks: [],
});

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
		...entries.flatMap(({series}) => pointMarks(series, unit)),
		...(cursor === undefined
			? []
			: [{kind: 'cursor', x: xOfCursor(pane, cursor), y: undefined, label: undefined} as const]),
	].filter(mark => Number.isFinite(mark.x));
};

/** The forecast, on the chart that shows what it speaks of. */
const aheadOf = ({content, runs, forecast, unit, cursor}: ChartPane, look: Look): Curve | undefined => {
	const [run] = runs;
	const series = forecastSeries(run, forecast);
	return run !== undefined &&
		forecast !== undefined &&
		series !== undefined &&
		content.series.some(entry => entry.series === series)
		? forecastCurve(forecast, run, series, unit, cursor ?? Number.POSITIVE_INFINITY, look.glyphs.dot)
		: undefined;
};

/** With the letter of the run where several are open and the chart is of one of them. */
const nameOf = ({metric, series}: ChartContent, runs: readonly Run[]): string => {
	const [first] = series;
	const isOfOne = first !== undefined && runs.length > 1 && series.every(({run}) => run === first.run);
	return harmless(isOfOne ? `${runMark(first.run)} ${metric}` : metric);
};

/** A chart with its title line: exactly `rows` rows, none wider than `columns`. */
export const chartPane = (pane: ChartPane, look: Look): readonly Row[] => {
	const {content, runs, columns, rows, unit, state} = pane;
	const words = look.messages.screen;
	const entries = legendOf(content, runs, look);
	const lines = runs.map((_, run) => lineIn(runs, pane.cursor, run, unit));
	const details = legend(entries, lines, look);
	const marks = [
		state.yScale === 'log' ? words.logScale : '',
		state.smoothing > 0 ? words.smoothed : '',
		pane.page,
	].filter(text => text !== '');
	const right = marks.length > 0 ? [span(marks.join(` ${look.glyphs.dot} `), 'quiet')] : [];
	const title = paneTitle(nameOf(content, runs), details, right, columns, pane.focused, look);
	const curves = content.series.flatMap((entry, index) => {
		const run = runs[entry.run];
		const curve = entries[index];
		return run === undefined || curve === undefined
			? []
			: curvesOf(entry.series, run, unit, state.smoothing, curve);
	});
	const ahead = aheadOf(pane, look);
	const drawn = drawChart({
		columns,
		rows: rows - 1,
		style: state.style,
		curves: [
			...curves,
			...(pane.range === undefined ? [] : [wholeAxis(pane.range, curves[0]?.glyph ?? '')]),
			...(ahead === undefined ? [] : [ahead]),
		],
		marks: marksOf(pane, entries),
		window: pane.window,
		yScale: state.yScale,
		xUnit: unit,
		xTitle: words.units[unit],
		// Colours alone never tell curves apart, whatever the terminal shows.
		monochrome: true,
	});
	return [title, ...drawn.rows];
};
