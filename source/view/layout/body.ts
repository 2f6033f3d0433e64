import type {Pane} from '../state/state.js';
import {type Borders, divide, noBorders, type PaneChoices} from './panes.js';
import {above, before, type Rectangle} from './rectangle.js';
import {type Texts, textsBeside, textsOne, textsOver} from './texts.js';
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
	readonly borders: Borders;
};

/** What is focused and what was chosen. */
export type BodyState = {readonly focus: Pane; readonly panes: PaneChoices};

/** From this width on the panes of text stand beside the charts. */
const wide = 160;

/** From this width on table and diagnosis stand side by side below the charts. */
const medium = 110;

/** From this height on they have room there. */
const roomy = 25;

/** From this height on a narrow screen has room for all three panes above each other. */
const tall = 35;

/** From this height on the two panes of text have room above each other. */
const tallForTexts = 16;

/** Rows of the smallest chart with its title, and of the smallest pane of text. */
const leastChart = 7;
const leastText = 4;
const leastTexts = 2 * leastText + 1;

/** Columns of the smallest chart, and of a pane of text beside it. */
const leastColumns = 40;

type Place = (area: Rectangle) => Texts;

const withCharts = (
	area: Rectangle,
	{charts, beside}: LayoutContent,
	texts: Texts,
	border: Borders['charts'],
	upright: readonly Rectangle[] = [],
): Body => {
	const tiles = tileCharts(area, charts, beside);
	return {
		...texts,
		charts: tiles.charts,
		uprights: [...upright, ...texts.uprights, ...tiles.uprights],
		borders: {charts: border, table: texts.border},
	};
};

/** Charts on the left, the panes of text on the right. */
const sideBySide = (area: Rectangle, content: LayoutContent, panes: PaneChoices, texts: Place): Body => {
	const wanted = Math.round(area.columns * 0.58);
	const {cells, border} = divide(area.columns, panes.shares.charts, wanted, [leastColumns, leastColumns]);
	const [left, upright, right] = before(area, cells);
	return withCharts(left, content, texts(right), border, [upright]);
};

/** Charts on top, the panes of text below; `wanted` is the part of the charts where nothing was chosen. */
const over = (
	area: Rectangle,
	content: LayoutContent,
	panes: PaneChoices,
	texts: Place,
	wanted: number,
	least: number,
): Body => {
	const rows = Math.round(area.rows * wanted);
	const {cells, border} = divide(area.rows, panes.shares.charts, rows, [leastChart, least]);
	const [top, bottom] = above(area, cells);
	return withCharts(top, content, texts(bottom), border);
};

/** The height of a table grows in such steps, so that the panes below it do not move with every epoch. */
const tableStep = 6;

/** How table and diagnosis stand to each other where both are open. */
const textsIn = (area: Rectangle, hasCharts: boolean): typeof textsOver => {
	if (area.columns >= wide && hasCharts) {
		return textsOver;
	}

	if (area.columns >= medium && (area.rows >= roomy || !hasCharts)) {
		return textsBeside;
	}

	return area.rows >= (hasCharts ? tall : tallForTexts) ? textsOver : textsOne;
};

/**
Where charts, table and diagnosis stand in the area between header and footer: by its shape, and as far as it allows as the
person chose. There is always a pane.
*/
export const bodyOf = (area: Rectangle, {focus, panes}: BodyState, content: LayoutContent): Body => {
	const isOpen = (pane: Pane) => !panes.closed.includes(pane);
	const [hasTable, hasDiagnosis] = [isOpen('table'), isOpen('diagnosis')];
	const hasCharts = isOpen('charts') || !(hasTable || hasDiagnosis);
	if (!hasTable && !hasDiagnosis) {
		return {
			...tileCharts(area, content.charts, content.beside),
			table: undefined,
			diagnosis: undefined,
			borders: noBorders,
		};
	}

	const table = {
		rows: Math.ceil(content.tableRows / tableStep) * tableStep,
		columns: content.tableColumns,
		share: panes.shares.table,
	};
	const arrange = textsIn(area, hasCharts);
	const texts: Place = place => {
		const only = hasTable && hasDiagnosis ? undefined : hasTable ? 'table' : 'diagnosis';
		return only === undefined ? arrange(place, table, focus) : textsOne(place, table, only);
	};

	if (!hasCharts) {
		const placed = texts(area);
		return {...placed, charts: [], borders: {charts: undefined, table: placed.border}};
	}

	if (area.columns >= wide) {
		return sideBySide(area, content, panes, texts);
	}

	switch (arrange) {
		case textsOver:
			return over(area, content, panes, texts, 0.46, leastTexts);
		case textsBeside:
			return over(area, content, panes, texts, 0.52, leastText);
		default:
			return over(area, content, panes, texts, focus === 'charts' ? 0.52 : 0.44, leastText);
	}
};
