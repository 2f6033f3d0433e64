import {memo, useMemo} from 'react';
import {type Axis, windowOf} from '../content/axis.js';
import type {Layout} from '../layout/layout.js';
import type {Rectangle} from '../layout/rectangle.js';
import type {Look} from '../look.js';
import {type ChartPane, chartPane} from '../panes/charts/chart-pane.js';
import {xAtLine} from '../panes/charts/marks.js';
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
	readonly layout: Layout;
	readonly look: Look;
	readonly theme: Theme;
};

const windowAt = (view: View, pointer: number | undefined): Axis['range'] => {
	const {axis, state, content} = view;
	const series = content.charts[0]?.series[0]?.series;
	const line = pointer ?? Number.POSITIVE_INFINITY;
	return series === undefined ? undefined : windowOf(axis, state.zoom, xAtLine(series, axis.unit, line));
};

const sameStretch = (before: Axis['range'], after: Axis['range']): boolean =>
	before?.from === after?.from && before?.to === after?.to;

/** The charts of the page at their places. */
export const Charts = ({view, pointer, page, layout, look, theme}: ChartsProps) => {
	const {state, content, axis, diagnosed} = view;
	const {style, yScale, smoothing} = state;
	const shape = useMemo(() => ({style, yScale, smoothing}), [style, yScale, smoothing]);
	const window = useUnchanged(windowAt(view, pointer), sameStretch);
	const range = useUnchanged(axis.range, sameStretch);
	const findings = useMemo(() => diagnosed.map(({diagnosis}) => diagnosis.findings), [diagnosed]);
	const pages = page.pages > 1 ? look.messages.screen.page(page.page, page.pages) : '';
	return layout.charts.map((place, index) => {
		const chart = page.shown[index];
		const chosen = chart === undefined ? undefined : content.charts[chart];
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
