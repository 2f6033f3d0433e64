import type {Row} from '../../../chart/chart.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {blankRow, cutRow, padRow, rowText, span} from '../../text/row.js';
import {padLeft, widthOf} from '../../text/width.js';
import {paneTitle} from '../pane-title.js';
import type {TableColumn} from './columns.js';
import type {Table} from './table.js';

export type TableView = {
	/** First visible metric column. */
	readonly left: number;

	/** The row of the cursor. */
	readonly current: number;
	readonly following: boolean;
	readonly focused: boolean;
	readonly columns: number;
	readonly rows: number;
};

/** Rows of the pane that are not rows of the table: its title and the heads. */
const heads = 2;

const gap = 2;

export const tableRowsIn = (rows: number): number => Math.max(1, rows - heads);

/** First visible row: the cursor stays in the middle, the ends of the table at the ends of the pane. */
export const topRow = (count: number, current: number, visible: number): number =>
	Math.max(0, Math.min(count - visible, current - Math.floor(visible / 2)));

type Placed = {readonly column: TableColumn; readonly head: string; readonly width: number};

/** Cells of a usual number: a column is no narrower, so that it stays where it is while its figures change. */
const usual = 7;

const place = (table: Table, rows: readonly number[]): readonly Placed[] =>
	table.columns.map(column => {
		const head = harmless(column.head);
		const cells = rows.map(row => widthOf(column.cell(row)));
		return {column, head, width: Math.max(widthOf(head), usual, ...cells) + gap};
	});

const labelWidth = (table: Table, rows: readonly number[]): number =>
	3 + Math.max(widthOf(table.head), ...rows.map(row => widthOf(table.rows[row]?.label ?? '')));

/** The cells that the whole table usually takes. Does not change with its figures, since panes are laid out by it. */
export const tableWidth = (table: Table): number =>
	place(table, []).reduce((sum, {width}) => sum + width, labelWidth(table, []) + 1);

const fitting = (placed: readonly Placed[], left: number, room: number): readonly Placed[] => {
	const shown: Placed[] = [];
	let rest = room;
	for (const each of placed.slice(left)) {
		rest -= each.width;
		if (rest < 0) {
			break;
		}

		shown.push(each);
	}

	return shown;
};

/** The table in its pane: a title, the heads, and the rows around the cursor. Columns are shown whole or not at all. */
export const tablePane = (
	table: Table,
	view: TableView,
	look: Look,
): {readonly rows: readonly Row[]; readonly hiddenColumns: number} => {
	const words = look.messages.screen;
	const count = tableRowsIn(view.rows);
	const top = topRow(table.rows.length, view.current, count);
	const visible = Array.from(
		{length: Math.max(0, Math.min(count, table.rows.length - top))},
		(_, index) => top + index,
	);
	const first = labelWidth(table, visible);
	const placed = place(table, visible);
	const all = fitting(placed, 0, view.columns - first).length === placed.length;
	const left = all ? 0 : Math.min(view.left, Math.max(0, placed.length - 1));
	const shown = fitting(placed, left, view.columns - first);
	const hidden = placed.length - shown.length;
	const hints = [
		top > 0 ? words.moreAbove(top) : '',
		top + count < table.rows.length ? words.moreBelow(table.rows.length - top - count) : '',
		hidden > 0
			? `${left > 0 ? '<' : ''} ${shown.length}/${placed.length} ${left < hidden ? '>' : ''}`.trim()
			: '',
	].filter(hint => hint !== '');
	const right = hints.length > 0 ? [span(hints.join(` ${look.glyphs.dot} `), 'quiet')] : [];
	const head: Row = [
		span(padLeft(table.head, first), 'quiet'),
		...shown.map(({head: name, width}) => span(padLeft(name, width), 'quiet')),
	];
	const body = visible.map((row): Row => {
		const mark = row === table.best ? look.glyphs.best : ' ';
		const here = row === view.current && (!view.following || view.focused);
		const cells: Row = [
			span(here ? look.glyphs.pointer : ' ', 'key'),
			span(mark, 'mark-best'),
			span(padLeft(table.rows[row]?.label ?? '', first - 2)),
			...shown.map(({column, width}) => span(padLeft(column.cell(row), width), column.role)),
		];
		return here ? [span(rowText(padRow(cutRow(cells, view.columns), view.columns)), 'row')] : cells;
	});
	const rows = [paneTitle(words.panes.table, [], right, view.columns, view.focused, look), head, ...body];
	return {
		rows: Array.from({length: view.rows}, (_, index) => cutRow(rows[index] ?? blankRow, view.columns)),
		hiddenColumns: hidden,
	};
};
