import type {Pane} from '../state/state.js';
import type {Rectangle} from './rectangle.js';
import {tileCharts} from './tile-charts.js';

/** How much there is to show: charts, and the rows and columns that the whole table would take. */
export type LayoutContent = {
	readonly charts: number;

	/** Places that each chart takes: one a run where several stand beside each other, else 1. */
	readonly beside: number;
	readonly tableRows: number;
	readonly tableColumns: number;
};

/** The places between header and footer. */
export type Body = {
	/** One for each chart that has room, the first one largest. */
	readonly charts: readonly Rectangle[];
	readonly table: Rectangle | undefined;
	readonly diagnosis: Rectangle | undefined;

	/** Thin lines between panes that stand side by side. */
	readonly uprights: readonly Rectangle[];
};

/** From this width on the panes of text stand beside the charts. */
const wide = 160;

/** From this width on table and diagnosis stand side by side below the charts. */
const medium = 110;

/** From this height on they have room there. */
const roomy = 25;

/** From this height on a narrow screen has room for all three panes above each other. */
const tall = 35;

const split = (area: Rectangle, at: number): readonly [Rectangle, Rectangle, Rectangle] => [
	{...area, columns: at},
	{...area, left: area.left + at, columns: 1},
	{...area, left: area.left + at + 1, columns: area.columns - at - 1},
];

const above = (area: Rectangle, rows: number): readonly [Rectangle, Rectangle] => [
	{...area, rows},
	{...area, top: area.top + rows, rows: area.rows - rows},
];

const sideBySide = (area: Rectangle, charts: number, beside: number, tableRows: number): Body => {
	const [left, upright, right] = split(area, Math.round(area.columns * 0.58));
	const rows = Math.max(8, Math.min(tableRows, Math.floor(right.rows * 0.45)));
	const [table, diagnosis] = above(right, rows);
	const tiles = tileCharts(left, charts, beside);
	return {charts: tiles.charts, table, diagnosis, uprights: [upright, ...tiles.uprights]};
};

const chartsOver = (area: Rectangle, charts: number, beside: number, tableColumns: number): Body => {
	const [top, bottom] = above(area, Math.max(10, Math.round(area.rows * 0.52)));
	const widest = Math.floor(bottom.columns * 0.55);
	const [table, upright, diagnosis] = split(bottom, Math.max(36, Math.min(tableColumns, widest)));
	const tiles = tileCharts(top, charts, beside);
	return {charts: tiles.charts, table, diagnosis, uprights: [upright, ...tiles.uprights]};
};

/** Narrow but tall: the three panes above each other, the table as high as its rows need. */
const piled = (area: Rectangle, charts: number, beside: number, tableRows: number): Body => {
	const [top, rest] = above(area, Math.round(area.rows * 0.46));
	const [table, diagnosis] = above(rest, Math.max(6, Math.min(tableRows, Math.floor(rest.rows * 0.4))));
	const tiles = tileCharts(top, charts, beside);
	return {charts: tiles.charts, table, diagnosis, uprights: tiles.uprights};
};

/** One pane of text below the charts: the table while it has the focus, else the diagnosis. */
const stacked = (area: Rectangle, charts: number, beside: number, focus: Pane): Body => {
	const share = focus === 'charts' ? 0.52 : 0.44;
	const [top, bottom] = above(area, Math.max(7, Math.round(area.rows * share)));
	const tiles = tileCharts(top, charts, beside);
	return {
		charts: tiles.charts,
		table: focus === 'table' ? bottom : undefined,
		diagnosis: focus === 'table' ? undefined : bottom,
		uprights: tiles.uprights,
	};
};

/** The height of a table grows in such steps, so that the panes below it do not move with every epoch. */
const tableStep = 6;

/** Where charts, table and diagnosis stand in the area between header and footer, by its shape. */
export const bodyOf = (area: Rectangle, focus: Pane, content: LayoutContent): Body => {
	const {charts, beside, tableColumns} = content;
	const tableRows = Math.ceil(content.tableRows / tableStep) * tableStep;
	if (area.columns >= wide) {
		return sideBySide(area, charts, beside, tableRows);
	}

	if (area.columns >= medium && area.rows >= roomy) {
		return chartsOver(area, charts, beside, tableColumns);
	}

	return area.rows >= tall ? piled(area, charts, beside, tableRows) : stacked(area, charts, beside, focus);
};
