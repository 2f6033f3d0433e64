import type {DrawnChart, Row} from '../../../chart/chart.js';
import {drawChart, xAtColumn} from '../../../chart/draw-chart.js';
import type {Run} from '../../../run/run.js';
import {harmless} from '../../../safe-text/harmless.js';
import {lineIn} from '../../content/shared-cursor.js';
import type {Look} from '../../look.js';
import {metricTitle} from '../../text/metric-title.js';
import {span} from '../../text/row.js';
import {paneTitle} from '../pane-title.js';
import {runMark} from '../run-mark.js';
import {chartSpec, sharedRange} from './chart-spec.js';
import type {ChartContent} from './choose-charts.js';
import {canBeSmoothed} from './curves/curves.js';
import {legend} from './legend.js';
import {legendOf} from './legend-entries.js';
import type {ChartPane} from './pane.js';

/** Cells from which the title of a chart has room for more than its curves. */
const roomForPart = 72;

/** With the letter of the run where several are open and the chart is of one of them. */
const nameOf = ({metric, series, part}: ChartContent, runs: readonly Run[], {messages}: Look): string => {
	if (part === 'together') {
		return messages.screen.lossParts;
	}

	const [first] = series;
	const isOfOne = first !== undefined && runs.length > 1 && series.every(({run}) => run === first.run);
	const title = metricTitle(
		metric,
		series.map(each => each.series),
		messages,
	);
	return harmless(isOfOne ? `${runMark(first.run)} ${title}` : title);
};

/** Which part of a loss a chart shows, where there is room to say so. */
const partOf = ({part}: ChartContent, columns: number, {messages}: Look): string =>
	part === undefined || part === 'together' || columns < roomForPart
		? ''
		: messages.screen.lossPart(String(part.place), String(part.count));

const drawnOf = (pane: ChartPane, look: Look): DrawnChart =>
	drawChart(
		chartSpec(pane, legendOf(pane.content, pane.runs, pane.unit, look), sharedRange(pane, look), look),
	);

/** The x that a column of the pane stands for. */
export const xInPane = (pane: ChartPane, column: number, look: Look): number =>
	xAtColumn(drawnOf(pane, look), column);

/** A chart with its title line: exactly `rows` rows, none wider than `columns`. */
export const chartPane = (pane: ChartPane, look: Look): readonly Row[] => {
	const {content, runs, columns, unit, state} = pane;
	const words = look.messages.screen;
	const entries = legendOf(content, runs, unit, look);
	const lines = runs.map((_, run) => lineIn(runs, pane.cursor, run, unit));
	const details = legend(entries, lines, content.part === 'together', look);
	const marks = [
		state.yScale === 'log' ? words.logScale : '',
		state.smoothing !== 0 && content.series.some(({series}) => canBeSmoothed(series))
			? words.smoothed[state.smoothing]
			: '',
		partOf(content, columns, look),
		pane.page,
	].filter(text => text !== '');
	const right = marks.length > 0 ? [span(marks.join(` ${look.glyphs.dot} `), 'quiet')] : [];
	const title = paneTitle(nameOf(content, runs, look), details, right, columns, pane.focused, look);
	return [title, ...drawnOf(pane, look).rows];
};
