import {memo, useMemo} from 'react';
import type {Forecast} from '../../diagnosis/finding.js';
import {splitByRun} from '../compare/split-charts.js';
import {type Axis, windowOf} from '../content/axis.js';
import {xAtCursor} from '../content/shared-cursor.js';
import type {Layout} from '../layout/layout.js';
import type {Rectangle} from '../layout/rectangle.js';
import type {Look} from '../look.js';
import {type ChartPane, chartPane} from '../panes/charts/chart-pane.js';
import {forecastCurve, forecastSeries} from '../panes/charts/forecast-curve.js';
import type {Theme} from '../theme/theme.js';
import {Block} from './block.js';
import type {Panes} from './use-panes.js';
import {useUnchanged} from './use-unchanged.js';
import type {View} from './use-view.js';

type OneChartProps = {
	readonly place: Rectangle;
	readonly pane: Omit<ChartPane, 'columns' | 'rows'>;
	readonly look: Look;
	readonly theme: Theme;
};

/** One chart at its place; drawn again only when something that it shows has changed. */
const OneChart = memo(
	({place, pane, look, theme}: OneChartProps) => {
		const {columns, rows} = place;
		return <Block place={place} rows={chartPane({...pane, columns, rows}, look)} theme={theme} />;
	},
	(before, after) =>
		before.place === after.place &&
		before.look === after.look &&
		before.theme === after.theme &&
		Object.entries(after.pane).every(
			([name, value]) => before.pane[name as keyof typeof before.pane] === value,
		),
);

type ChartsProps = {
	readonly view: View;

	/** Line of the log to point at; undefined follows. */
	readonly pointer: number | undefined;
	readonly page: Panes['page'];

	/** How many runs have charts side by side. */
	readonly beside: number;
	readonly layout: Layout;
	readonly look: Look;
	readonly theme: Theme;
};

const windowAt = (view: View, pointer: number | undefined): Axis['range'] => {
	const {axis, state, content} = view;
	const x = xAtCursor(content.runs, pointer ?? Number.POSITIVE_INFINITY, axis.unit);
	return windowOf(axis, state.zoom, x);
};

const sameStretch = (before: Axis['range'], after: Axis['range']): boolean =>
	before?.from === after?.from && before?.to === after?.to;

/** The stretch of the axis, with room for the forecast where it is drawn: the same for all charts. */
const withForecast = (
	{axis, content}: View,
	forecast: Forecast | undefined,
	pointer: number | undefined,
): Axis['range'] => {
	const [run] = content.runs;
	const series = forecastSeries(run, forecast);
	const curve =
		forecast &&
		run &&
		series &&
		forecastCurve(forecast, run, series, axis.unit, pointer ?? Number.POSITIVE_INFINITY, '');
	const end = curve?.x[curve.length - 1] ?? Number.NEGATIVE_INFINITY;
	return axis.range && {from: axis.range.from, to: Math.max(axis.range.to, end)};
};

/** The charts of the page at their places. */
export const Charts = ({view, pointer, page, beside, layout, look, theme}: ChartsProps) => {
	const {state, content, axis, diagnosed} = view;
	const {style, yScale, smoothing} = state;
	const shape = useMemo(() => ({style, yScale, smoothing}), [style, yScale, smoothing]);
	const window = useUnchanged(windowAt(view, pointer), sameStretch);
	const findings = useMemo(
		() => diagnosed.map(({diagnosis, muted}) => diagnosis.findings.filter(({id}) => !muted.has(id))),
		[diagnosed],
	);
	// Of several runs only what they did is compared.
	const forecast = content.runs.length === 1 ? diagnosed[0]?.diagnosis.forecast : undefined;
	const range = useUnchanged(withForecast(view, forecast, pointer), sameStretch);
	const pages = page.pages > 1 ? look.messages.screen.page(page.page, page.pages) : '';
	const charts = useMemo(() => splitByRun(content.charts, beside), [content.charts, beside]);
	return layout.charts.map((place, index) => {
		const chart = page.shown[Math.floor(index / beside)];
		const chosen = chart === undefined ? undefined : charts[chart]?.[index % beside];
		if (chart === undefined || chosen === undefined) {
			return null;
		}

		return (
			<OneChart
				key={`${place.left},${place.top}`}
				place={place}
				look={look}
				theme={theme}
				pane={{
					content: chosen,
					runs: content.runs,
					findings,
					forecast,
					unit: axis.unit,
					range,
					window,
					cursor: pointer,
					state: shape,
					focused: state.focus === 'charts' && chart === page.chosen,
					page: index === layout.charts.length - 1 ? pages : '',
				}}
			/>
		);
	});
};
