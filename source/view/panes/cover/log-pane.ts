import {padLeft} from '../../../cell-width/pad.js';
import type {Row, Span} from '../../../chart/chart.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Rectangle} from '../../layout/rectangle.js';
import type {Look} from '../../look.js';
import type {LogLines} from '../../run-feed.js';
import type {Search} from '../../state/search.js';
import {blankRow, cutRow, span} from '../../text/row.js';
import {cut, shorten, widthOf} from '../../text/width.js';
import {paneTitle} from '../pane-title.js';

export type LogView = {
	/** Lines before the first one on the screen, lines in all, and before the first one that is kept. */
	readonly top: number;
	readonly total: number;
	readonly gone: number;

	/** Cells by which the lines are moved to the left. */
	readonly left: number;

	/** Line that the screen points to; undefined follows. */
	readonly pointer: number | undefined;
	readonly search: Search;
};

/** Cells that a line of the log has beside its number. */
export const lineRoom = (total: number, columns: number): number =>
	Math.max(1, columns - String(total).length - 3);

/** Cells by which the longest of the lines is longer than its place. */
export const beyondOf = ({lines}: LogLines, room: number): number =>
	lines.reduce((most, line) => Math.max(most, widthOf(harmless(line)) - room), 0);

/** A line with what is looked for standing out. */
const marked = (text: string, sought: string, role: string): Row => {
	const lower = text.toLowerCase();
	const row: Span[] = [];
	let end = 0;
	// Few characters change their length with their case; of a line that has them nothing stands out.
	if (sought !== '' && lower.length === text.length) {
		for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, end)) {
			row.push(span(text.slice(end, at), role), span(text.slice(at, at + sought.length), 'row'));
			end = at + sought.length;
		}
	}

	return [...row, span(text.slice(end), role)];
};

const searchRow = ({text, found}: Search, {messages}: Look): Row => {
	const words = messages.screen.search;
	const note = found === 'nowhere' ? words.nowhere : found === undefined ? words.running : '';
	return text === ''
		? []
		: [
				span('/', 'key'),
				span(harmless(text), 'strong'),
				span(note === '' ? '' : `  ${note}`, found === 'nowhere' ? 'warning' : 'quiet'),
			];
};

/** Lines of the log as they are, but without anything that a terminal would obey: exactly as many rows as the place has. */
export const logPane = (
	view: LogView,
	found: LogLines & {readonly isLost: boolean},
	place: Rectangle,
	look: Look,
): readonly Row[] => {
	const words = look.messages.screen;
	const visible = Math.max(0, place.rows - 1);
	const width = String(view.total).length;
	const sought = view.search.text.toLowerCase();
	const numbers = Array.from({length: visible}, (_, index) => view.top + index + 1);
	const missing = numbers.find(
		number => number <= view.total && found.lines[number - found.first] === undefined,
	);
	const body = numbers.map((number): Row => {
		const line = found.lines[number - found.first];
		if (line === undefined || number > view.total) {
			return found.isLost && number === missing ? [span(`  ${words.linesGone}`, 'warning')] : blankRow;
		}

		const here = number === (typeof view.search.found === 'number' ? view.search.found : view.pointer);
		const text = harmless(line);
		const moved = view.left > 0 ? text.slice(cut(text, view.left).length) : text;
		return [
			span(here ? look.glyphs.pointer : ' ', 'key'),
			span(`${padLeft(String(number), width)} `, 'quiet'),
			...marked(
				shorten(moved, lineRoom(view.total, place.columns), look.glyphs.more),
				sought,
				here ? 'strong' : 'text',
			),
		];
	});
	const last = Math.min(view.total, view.top + visible);
	const kept = view.gone > 0 && view.top <= view.gone ? [[span(words.notKept, 'quiet')]] : [];
	const details = view.search.text === '' ? kept : [searchRow(view.search, look)];
	const right = view.total > 0 ? [span(`${view.top + 1}-${last}/${view.total}`, 'quiet')] : [];
	return [
		paneTitle(words.panes.log, details, right, place.columns, true, look),
		...body.map(row => cutRow(row, place.columns)),
	];
};
