import {useMemo, useRef} from 'react';
import type {Forecast} from '../../diagnosis/diagnosis.js';
import {splitByRun} from '../compare/split-charts.js';
import {type Axis, windowOf} from '../content/axis.js';
import {xAtCursor} from '../content/shared-cursor.js';
import type {Rectangle} from '../layout/rectangle.js';
import type {Look} from '../look.js';
import {forecastCurve, forecastSeries} from '../panes/charts/curves/forecast-curve.js';
import type {ChartPane} from '../panes/charts/pane.js';
import type {Panes} from './use-panes.js';
import {useUnchanged} from './use-unchanged.js';
import type {View} from './use-view.js';

/** A chart at its place. */
export type ChartTile = {
	readonly place: Rectangle;

	/** Index of the chart in order of importance. */
	readonly chart: number;
	readonly pane: Omit<ChartPane, 'columns' | 'rows'>;
};

const windowAt = (view: View, pointer: number | undefined): Axis['range'] => {
	const {axis, state, content} = view;
	const x = xAtCursor(content.runs, pointer ?? Number.POSITIVE_INFINITY, axis.unit);
	return windowOf(axis, state.zoom, x);
};

const sameStretch = (before: Axis['range'], after: Axis['range']): boolean =>
	before?.from === after?.from && before?.to === after?.to;

/**
The stretch of the axis, with room for the forecast from the latest point: the same for all charts, and wherever the cursor
stands. A column stands for the same moment before and after a click at it.
*/
const withRoom = ({axis, content}: View, forecast: Forecast | undefined): Axis['range'] => {
	const [run] = content.runs;
	const series = forecastSeries(run, forecast);
	const latest = Number.POSITIVE_INFINITY;
	const curve =
		forecast && run && series && forecastCurve(forecast, run, series, axis.unit, latest, '', latest);
	const end = curve?.x[curve.length - 1] ?? Number.NEGATIVE_INFINITY;
	return axis.range && {from: axis.range.from, to: Math.max(axis.range.to, end)};
};

/** The charts of the page at their places. */
export const useCharts = (
	view: View,
	{layout, page, beside, pointer}: Pick<Panes, 'layout' | 'page' | 'beside' | 'pointer'>,
	look: Look,
): readonly ChartTile[] => {
	const {state, content, axis, diagnosed} = view;
	const {style, yScale, smoothing} = state;
	const shape = useMemo(() => ({style, yScale, smoothing}), [style, yScale, smoothing]);
	const window = useUnchanged(windowAt(view, pointer), sameStretch);
	const findings = useMemo(
		() => diagnosed.map(({diagnosis, muted}) => diagnosis.findings.filter(({id}) => !muted.has(id))),
		[diagnosed],
	);
	// Of several runs only what they did is compared.
	const [diagnosis] = content.runs.length === 1 ? diagnosed : [];
	const ahead = diagnosis?.diagnosis.forecast;
	const line = diagnosis?.line ?? Number.POSITIVE_INFINITY;
	const forecast = useMemo(() => ahead && {forecast: ahead, line}, [ahead, line]);
	const latest = useRef(ahead);
	if (state.cursor === undefined) {
		latest.current = ahead;
	}

	const range = useUnchanged(withRoom(view, latest.current), sameStretch);
	const pages = page.pages > 1 ? look.messages.screen.page(page.page, page.pages) : '';
	const charts = useMemo(() => splitByRun(content.charts, beside), [content.charts, beside]);
	const places = layout?.charts ?? [];
	return places.flatMap((place, index) => {
		const chart = page.shown[Math.floor(index / beside)];
		const row = chart === undefined ? undefined : charts[chart];
		const chosen = row?.[index % beside];
		if (chart === undefined || row === undefined || chosen === undefined) {
			return [];
		}

		const pane = {
			content: chosen,
			beside: row,
			runs: content.runs,
			findings,
			forecast,
			unit: axis.unit,
			range,
			window,
			cursor: pointer,
			state: shape,
			focused: state.focus === 'charts' && chart === page.chosen,
			page: index === places.length - 1 ? pages : '',
		};
		return [{place, chart, pane}];
	});
};
