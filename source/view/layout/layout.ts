import type {Pane, ViewState} from '../state/state.js';
import type {Rectangle} from './rectangle.js';
import {tileCharts} from './tile-charts.js';

export type Layout = {
	readonly header: Rectangle;

	/** One for each chart that has room, the first one largest. */
	readonly charts: readonly Rectangle[];
	readonly table: Rectangle | undefined;
	readonly diagnosis: Rectangle | undefined;
	readonly footer: Rectangle;

	/** Thin lines between panes that stand side by side. */
	readonly uprights: readonly Rectangle[];
};

export const smallestScreen = {columns: 60, rows: 20};

/** From this width on the panes of text stand beside the charts. */
const wide = 160;

/** From this width on table and diagnosis stand side by side below the charts. */
const medium = 110;

const headerRows = 2;

const split = (area: Rectangle, at: number): readonly [Rectangle, Rectangle, Rectangle] => [
	{...area, columns: at},
	{...area, left: area.left + at, columns: 1},
	{...area, left: area.left + at + 1, columns: area.columns - at - 1},
];

const above = (area: Rectangle, rows: number): readonly [Rectangle, Rectangle] => [
	{...area, rows},
	{...area, top: area.top + rows, rows: area.rows - rows},
];

type Body = Pick<Layout, 'charts' | 'table' | 'diagnosis' | 'uprights'>;

const sideBySide = (area: Rectangle, charts: number, tableRows: number): Body => {
	const [left, upright, right] = split(area, Math.round(area.columns * 0.58));
	const rows = Math.max(8, Math.min(tableRows, Math.floor(right.rows * 0.45)));
	const [table, diagnosis] = above(right, rows);
	const tiles = tileCharts(left, charts);
	return {charts: tiles.charts, table, diagnosis, uprights: [upright, ...tiles.uprights]};
};

const chartsOver = (area: Rectangle, charts: number, tableColumns: number): Body => {
	const [top, bottom] = above(area, Math.max(10, Math.round(area.rows * 0.52)));
	const widest = Math.floor(bottom.columns * 0.55);
	const [table, upright, diagnosis] = split(bottom, Math.max(36, Math.min(tableColumns, widest)));
	const tiles = tileCharts(top, charts);
	return {charts: tiles.charts, table, diagnosis, uprights: [upright, ...tiles.uprights]};
};

/** One pane of text below the charts: the table while it has the focus, else the diagnosis. */
const stacked = (area: Rectangle, charts: number, focus: Pane): Body => {
	const share = focus === 'charts' ? 0.52 : 0.44;
	const [top, bottom] = above(area, Math.max(7, Math.round(area.rows * share)));
	const tiles = tileCharts(top, charts);
	return {
		charts: tiles.charts,
		table: focus === 'table' ? bottom : undefined,
		diagnosis: focus === 'table' ? undefined : bottom,
		uprights: tiles.uprights,
	};
};

/**
Where everything stands: a pure function of the size of the screen, of what is focused and open, and of how much there
is to show (`charts`, and the rows and columns that the whole table would take). Without charts the diagnosis has all the
room. Undefined where the screen is too small. The rectangles never overlap and fill the screen.
*/
export const layOut = (
	screen: {readonly columns: number; readonly rows: number},
	state: Pick<ViewState, 'focus' | 'full'>,
	content: {readonly charts: number; readonly tableRows: number; readonly tableColumns: number},
): Layout | undefined => {
	const {columns, rows} = screen;
	if (columns < smallestScreen.columns || rows < smallestScreen.rows) {
		return undefined;
	}

	const header = {left: 0, top: 0, columns, rows: headerRows};
	const footer = {left: 0, top: rows - 1, columns, rows: 1};
	const area = {left: 0, top: headerRows, columns, rows: rows - headerRows - 1};
	if (state.full) {
		return {header, footer, charts: [area], table: undefined, diagnosis: undefined, uprights: []};
	}

	if (content.charts === 0) {
		return {header, footer, charts: [], table: undefined, diagnosis: area, uprights: []};
	}

	const body =
		columns >= wide && rows >= 30
			? sideBySide(area, content.charts, content.tableRows)
			: columns >= medium && rows >= 28
				? chartsOver(area, content.charts, content.tableColumns)
				: stacked(area, content.charts, state.focus);
	return {header, footer, ...body};
};
