import {padLeft, padRight} from '../../../cell-width/pad.js';
import type {ChartStyle, Row} from '../../../chart/chart.js';
import type {ListedRun} from '../../../compare/order-summaries.js';
import {harmless} from '../../../safe-text/harmless.js';
import {topRow} from '../../layout/top-row.js';
import type {Look} from '../../look.js';
import {paneTitle} from '../../panes/pane-title.js';
import {runMark} from '../../panes/run-mark.js';
import {blankRow, cutRow, padRow, rowText, span} from '../../text/row.js';
import {shorten, shortenStart, widthOf} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import {runRole} from '../../theme/run-role.js';
import {cursorRow, type RunsState} from '../state.js';
import {between, cellOf} from './cells.js';
import {type PlacedColumn, placeColumns} from './columns.js';

export type ListView = {
	/** The folder as it was named. */
	readonly folder: string;

	/** Filtered and ordered. */
	readonly runs: readonly ListedRun[];

	/** All runs of the folder, files that may be logs, and how many of them have been looked into. */
	readonly total: number;
	readonly files: number;
	readonly read: number;
	readonly state: RunsState;

	/** What went wrong with the last action, or is under way; empty else. */
	readonly note: string;

	/** Milliseconds since 1970. */
	readonly now: number;
	readonly style: ChartStyle;
	readonly columns: number;
	readonly rows: number;
};

/** Rows that are not runs: the title, the heads, and the line of the filter and of notes. */
const others = 3;

/** Rows above the first run: the title and the heads. */
export const heads = 2;

/** Cells before the first column: the cursor, the letter of a chosen run, a blank. */
export const margin = 3;

export const runRowsIn = (rows: number): number => Math.max(1, rows - others);

const titleRow = (view: ListView, look: Look): Row => {
	const words = look.messages.runs;
	const {runs, total, files, read, state} = view;
	const about = [
		state.filter === '' ? words.count(total) : words.matching(runs.length, total),
		state.chosen.length > 0 ? words.chosen(state.chosen.length) : '',
		read < files ? words.reading(read, files) : '',
	].filter(text => text !== '');
	const right = [span(about.join(` ${look.glyphs.dot} `), 'quiet')];
	const folder = shortenStart(harmless(view.folder), Math.floor(view.columns / 3), look.glyphs.more);
	return paneTitle(words.title, [[span(folder, 'strong')]], right, view.columns, true, look);
};

const headRow = (placed: readonly PlacedColumn[], {order, isReversed}: RunsState, look: Look): Row => [
	span(' '.repeat(margin)),
	...placed.flatMap(({id, columns, isNumber, order: own}, index) => {
		const isOrder = own === order;
		const sign = isOrder ? (isReversed ? look.glyphs.up : look.glyphs.down) : '';
		const name = shorten(look.messages.runs.columns[id], columns - widthOf(sign), look.glyphs.more) + sign;
		const text = isNumber ? padLeft(name, columns) : padRight(name, columns);
		return [...(index > 0 ? [between] : []), span(text, isOrder ? 'strong' : 'quiet')];
	}),
];

const runRow = (
	run: ListedRun,
	placed: readonly PlacedColumn[],
	isHere: boolean,
	view: ListView,
	look: Look,
): Row => {
	const chosen = view.state.chosen.indexOf(run.path);
	const cells: Row = [
		span(isHere ? look.glyphs.pointer : ' ', 'key'),
		span(chosen < 0 ? ' ' : runMark(chosen), runRole('train', Math.max(0, chosen))),
		span(' '),
		...placed.flatMap((column, index) => [
			...(index > 0 ? [between] : []),
			cellOf(run, column, view.now, view.style, look),
		]),
	];
	return isHere ? [span(rowText(padRow(cutRow(cells, view.columns), view.columns)), 'row')] : cells;
};

/** The line below the list: the filter while it is typed or holds, else what is to be known. */
const noteRow = ({state, note, runs, columns}: ListView, {messages, glyphs}: Look): Row => {
	if (note !== '') {
		return [span(` ${shorten(harmless(note), columns - 2, glyphs.more)}`, 'warning')];
	}

	if (state.isTyping || state.filter !== '') {
		return [
			span(' / ', 'key'),
			span(shortenStart(harmless(state.filter), columns - 6, glyphs.more), 'strong'),
			span(state.isTyping ? '_' : '', 'key'),
		];
	}

	const isPart = runs.some(({summary}) => summary.isPart);
	return isPart ? [span(` ${shorten(messages.runs.partExplained, columns - 2, glyphs.more)}`, 'quiet')] : [];
};

const emptyRows = ({folder, files, total, state, columns}: ListView, {messages}: Look): readonly Row[] => {
	const words = messages.runs;
	const text = total > 0 ? words.noMatch(harmless(state.filter)) : words.none(harmless(folder), files);
	return [blankRow, ...wrap(text, columns - 4).map((line): Row => [span(`  ${line}`)])];
};

/** The list in its place: exactly `rows` rows, none wider than `columns`; which runs are seen, and in which columns. */
export const listRows = (
	view: ListView,
	look: Look,
): {
	readonly rows: readonly Row[];
	readonly seen: readonly string[];
	readonly placed: readonly PlacedColumn[];
} => {
	const {runs, state, columns} = view;
	const count = runRowsIn(view.rows);
	const current = cursorRow(
		state,
		runs.map(({path}) => path),
	);
	const top = topRow(runs.length, current, count);
	const visible = runs.slice(top, top + count);
	const longest = Math.max(0, ...visible.map(({name}) => widthOf(harmless(name))));
	const placed = placeColumns(columns - margin, longest, look);
	const body =
		visible.length === 0
			? emptyRows(view, look)
			: visible.map((run, index) => runRow(run, placed, top + index === current, view, look));
	const filled = Array.from({length: count}, (_, index) => body[index] ?? blankRow);
	const rows = [titleRow(view, look), headRow(placed, state, look), ...filled, noteRow(view, look)];
	return {rows: rows.map(row => cutRow(row, columns)), seen: visible.map(({path}) => path), placed};
};
