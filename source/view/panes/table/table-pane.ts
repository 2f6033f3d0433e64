import {padLeft} from '../../../cell-width/pad.js';
import type {ChartStyle, Row} from '../../../chart/chart.js';
import {topRow} from '../../layout/top-row.js';
import type {Look} from '../../look.js';
import {blankRow, cutRow, padRow, rowText, rowWidth, span} from '../../text/row.js';
import {widthOf} from '../../text/width.js';
import {paneTitle} from '../pane-title.js';
import {aboutRows, hintsIn, titleEdges} from './about-rows.js';
import type {Arranged} from './arrange.js';
import {cellText} from './columns/columns.js';
import {type Foot, footOf} from './foot.js';
import {aligned, fitting, gap, type Placed, placed, signOf} from './place.js';
import type {Table} from './table.js';

export type TableView = {
	/** The row of the cursor. */
	readonly current: number;
	readonly following: boolean;

	/** A sorted table shows its first rows. */
	readonly isAtTop: boolean;
	readonly focused: boolean;
	readonly columns: number;
	readonly rows: number;
	readonly style: ChartStyle;
};

export type TablePane = {
	readonly rows: readonly Row[];

	/** Rows of the table that have room, and the indexes of those that are seen. */
	readonly visible: number;
	readonly indexes: readonly number[];
};

/** Rows of the pane that are not rows of the table: its title and the heads. */
export const heads = 2;

const labelWidth = (table: Table, rows: readonly number[], foot: readonly Foot[]): number =>
	3 +
	Math.max(
		widthOf(table.head),
		...rows.map(row => widthOf(table.rows[row]?.label ?? '')),
		...foot.map(({label}) => widthOf(label)),
	);

/**
The cells and the rows that the whole table would take, heads and foot included. Does not change with its figures, since
panes are laid out by it.
*/
export const tableSize = (
	{table, shown}: Arranged,
	{messages, glyphs}: Look,
): {readonly columns: number; readonly rows: number} => {
	const rows = table.rows.length + heads;
	const foot = footOf(table, Number.POSITIVE_INFINITY, 'line', messages.screen);
	return {
		columns: shown.reduce(
			(sum, column) => sum + placed(column, [], [], '', glyphs.more).width,
			labelWidth(table, [], foot) + 1,
		),
		rows: rows + foot.length,
	};
};

const footRow = ({label, role, kind, cell}: Foot, first: number, shown: readonly Placed[]): Row => [
	span(padLeft(label, first), role),
	...shown.map(each => {
		const text = cell(each.column, each.width - gap);
		return span(
			kind === 'figure' ? aligned(each, text) : padLeft(text, each.width),
			kind === 'course' ? each.column.role : role,
		);
	}),
];

/**
The table in its pane: a title, the heads, the rows around the cursor, and below them what sums up each column. Columns are
shown whole or not at all; the first, that of the epochs, always is.
*/
export const tablePane = (arranged: Arranged, view: TableView, look: Look): TablePane => {
	const words = look.messages.screen;
	const {table, order} = arranged;
	const total = table.rows.length;
	const foot = footOf(table, view.rows - heads, view.style, words, !view.following);
	const count = Math.max(1, view.rows - heads - foot.length);
	const sortedRow = view.following || view.isAtTop ? 0 : order?.indexOf(view.current);
	const top = topRow(total, order === undefined ? view.current : (sortedRow ?? 0), count);
	const visible = Array.from({length: Math.max(0, Math.min(count, total - top))}, (_, index) =>
		order === undefined ? top + index : (order[top + index] ?? 0),
	);
	const first = labelWidth(table, visible, foot);
	const currentColumn = Math.max(
		0,
		arranged.current === undefined ? 0 : arranged.shown.indexOf(arranged.current),
	);
	const {left, shown} = fitting(arranged.shown, currentColumn, view.columns - first, column =>
		placed(
			column,
			visible,
			foot,
			column === arranged.sort?.column ? signOf(arranged.sort.from, look.glyphs) : '',
			look.glyphs.more,
		),
	);
	const hidden = arranged.shown.length - shown.length;
	const seen = words.columnsSeen(
		shown.length < 2 ? String(left + 1) : `${left + 1}-${left + shown.length}`,
		arranged.shown.length,
	);
	const hints = [
		top > 0 ? words.moreAbove(top, 'rows') : '',
		top + count < total ? words.moreBelow(total - top - count, 'rows') : '',
		hidden > 0 ? `${left > 0 ? '< ' : ''}${seen}${left < hidden ? ' >' : ''}` : '',
		arranged.all.length > arranged.shown.length
			? words.table.hidden(arranged.all.length - arranged.shown.length)
			: '',
	].filter(hint => hint !== '');
	const about = aboutRows(arranged, look);
	const isSortSeen =
		arranged.sort === undefined || shown.some(({column}) => column === arranged.sort?.column);
	const title = widthOf(words.panes.table) + titleEdges;
	const sorted = isSortSeen ? undefined : about.slice(-2).find(row => title + rowWidth(row) <= view.columns);
	const right = hintsIn(hints, view.columns - title - rowWidth(sorted ?? []), look);
	const head: Row = [
		span(padLeft(table.head, first), 'quiet'),
		...shown.flatMap(({head: name, width, column}) => [
			span(' '.repeat(width - widthOf(name))),
			span(name, view.focused && column === arranged.current ? 'row' : 'quiet'),
		]),
	];
	const body = visible.map((row): Row => {
		const isReplaced = table.rows[row]?.isReplaced ?? false;
		const mark = row === table.best ? look.glyphs.best : isReplaced ? look.glyphs.replaced : ' ';
		const here = row === view.current && (!view.following || view.focused);
		const cells: Row = [
			span(here ? look.glyphs.pointer : ' ', 'key'),
			span(mark, isReplaced ? 'quiet' : 'mark-best'),
			span(padLeft(table.rows[row]?.label ?? '', first - 2), isReplaced ? 'quiet' : 'text'),
			...shown.map(each =>
				span(aligned(each, cellText(each.column, row)), isReplaced ? 'quiet' : each.column.role),
			),
		];
		return here ? [span(rowText(padRow(cutRow(cells, view.columns), view.columns)), 'row')] : cells;
	});
	const rows = [
		paneTitle(words.panes.table, about, right, view.columns, view.focused, look),
		head,
		...body,
		...foot.map(each => footRow(each, first, shown)),
	];
	return {
		rows: Array.from({length: view.rows}, (_, index) => cutRow(rows[index] ?? blankRow, view.columns)),
		visible: count,
		indexes: visible,
	};
};
