import {useEffect, useRef} from 'react';
import type {Screen} from '../components/app.js';
import type {ChartTile} from '../components/use-charts.js';
import type {Panes} from '../components/use-panes.js';
import type {View} from '../components/use-view.js';
import {cursorNear} from '../content/shared-cursor.js';
import {xInPane} from '../panes/charts/chart-pane.js';
import {heads} from '../panes/table/table-pane.js';
import type {Pointing} from '../state/action.js';
import {type PointerEvent, pointedAt} from './pointed.js';

/** The chart under the pointer, and the line of the log at the moment that the column stands for. */
const onChart = ({content, axis, look}: View, tile: ChartTile, facts: Panes['facts'], column: number) => {
	const {columns, rows, left} = tile.place;
	const x = xInPane({...tile.pane, columns, rows}, column - left, look);
	return {chart: tile.chart, line: cursorNear(content.runs, facts.moments, x, axis.unit)};
};

/** What a mouse event means on the screen as it is drawn now; undefined where nothing. */
const pointingOf = (
	event: PointerEvent,
	view: View,
	{layout, facts, tableIndexes}: Panes,
	tiles: readonly ChartTile[],
): Pointing | undefined => {
	const {cover} = view.state;
	const at = layout && cover === undefined ? pointedAt(layout, event) : undefined;
	if (event.kind === 'wheel') {
		const pane = cover === undefined ? at?.pane : view.state.focus;
		return pane && {id: 'wheel', pane, by: event.by, facts};
	}

	if (at === undefined) {
		return undefined;
	}

	const tile = tiles.find(({place}) => place === at.place);
	const row = at.pane === 'table' ? tableIndexes[event.row - at.place.top - heads] : undefined;
	const chosen =
		tile === undefined
			? {chart: undefined, line: row === undefined ? undefined : facts.rowLines[row]}
			: onChart(view, tile, facts, event.column);
	return {id: 'click', pane: at.pane, ...chosen, facts};
};

/**
Lets the mouse scroll and choose, where the terminal tells of it and the person wants it. It is given back with the screen.
*/
export const usePointer = (
	screen: Screen,
	view: View,
	panes: Panes,
	tiles: readonly ChartTile[],
	flush: () => void,
): void => {
	const {mouse} = view.state;
	const {setMouse, onMouse} = screen;
	useEffect(() => {
		setMouse(mouse);
		return () => setMouse(false);
	}, [setMouse, mouse]);
	const answer = (event: PointerEvent) => {
		const pointing = pointingOf(event, view, panes, tiles);
		if (pointing !== undefined) {
			view.dispatch(pointing);
			flush();
		}
	};
	const latest = useRef(answer);
	latest.current = answer;
	useEffect(() => onMouse(event => latest.current(event)), [onMouse]);
};
