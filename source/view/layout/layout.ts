import type {ViewState} from '../state/state.js';
import {type Body, bodyOf, type LayoutContent} from './body.js';
import {noBorders} from './panes.js';
import type {Rectangle} from './rectangle.js';
import {tileCharts} from './tile-charts.js';

export type Layout = Body & {readonly header: Rectangle; readonly footer: Rectangle};

export const smallestScreen = {columns: 60, rows: 20};

const headerRows = 2;

/**
Where everything stands: a pure function of the size of the screen, of what is focused, open and how large, and of how much
there is to show. Without charts the diagnosis has all the room. Undefined where the screen is too small. The rectangles
never overlap and fill the screen.
*/
export const layOut = (
	screen: {readonly columns: number; readonly rows: number},
	state: Pick<ViewState, 'focus' | 'full' | 'panes'>,
	content: LayoutContent,
): Layout | undefined => {
	const {columns, rows} = screen;
	if (columns < smallestScreen.columns || rows < smallestScreen.rows) {
		return undefined;
	}

	const header = {left: 0, top: 0, columns, rows: headerRows};
	const footer = {left: 0, top: rows - 1, columns, rows: 1};
	const area = {left: 0, top: headerRows, columns, rows: rows - headerRows - 1};
	const alone = {table: undefined, diagnosis: undefined, borders: noBorders};
	if (content.charts === 0) {
		return {header, footer, charts: [], uprights: [], ...alone, diagnosis: area};
	}

	if (state.full) {
		return {header, footer, ...tileCharts(area, 1, content.beside), ...alone};
	}

	return {header, footer, ...bodyOf(area, state, content)};
};

export const seenPanes = ({charts, table, diagnosis}: Layout): ReadonlyArray<ViewState['focus']> => [
	...(charts.length > 0 ? (['charts'] as const) : []),
	...(table === undefined ? [] : (['table'] as const)),
	...(diagnosis === undefined ? [] : (['diagnosis'] as const)),
];
