import type {Pane} from '../state/state.js';
import {type Border, divide} from './panes.js';
import {above, before, type Rectangle} from './rectangle.js';

/** Where table and diagnosis stand. */
export type Texts = {
	readonly table: Rectangle | undefined;
	readonly diagnosis: Rectangle | undefined;
	readonly uprights: readonly Rectangle[];

	/** Between the two; undefined where only one is seen. */
	readonly border: Border | undefined;
};

/** The cells that the whole table would take, and the part that was chosen for it. */
export type TableRoom = {
	readonly rows: number;
	readonly columns: number;
	readonly share: number | undefined;
};

/** Title, names of the columns and two rows; title and a few lines. */
const leastRows: readonly [number, number] = [4, 4];

/** The label of a row and two columns; a line that can be read. */
const leastColumns: readonly [number, number] = [36, 36];

/** The table above the diagnosis, as high as its rows need but not half of the room. */
export const textsOver = (area: Rectangle, {rows, share}: TableRoom, _focus: Pane): Texts => {
	const wanted = Math.max(7, Math.min(rows, Math.floor(area.rows * 0.45)));
	const {cells, border} = divide(area.rows, share, wanted, leastRows);
	const [table, diagnosis] = above(area, cells);
	return {table, diagnosis, uprights: [], border};
};

/** The table on the left, as wide as its columns need but not much more than half of the room. */
export const textsBeside = (area: Rectangle, {columns, share}: TableRoom, _focus: Pane): Texts => {
	const wanted = Math.min(columns, Math.floor(area.columns * 0.55));
	const {cells, border} = divide(area.columns, share, wanted, leastColumns);
	const [table, upright, diagnosis] = before(area, cells);
	return {table, diagnosis, uprights: [upright], border};
};

/** Room for one of them: the table while it has the focus, else the diagnosis. */
export const textsOne = (area: Rectangle, _table: TableRoom, focus: Pane): Texts => ({
	table: focus === 'table' ? area : undefined,
	diagnosis: focus === 'table' ? undefined : area,
	uprights: [],
	border: undefined,
});
