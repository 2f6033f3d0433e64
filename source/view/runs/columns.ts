import type {ChartStyle, Span} from '../../chart/chart.js';
import {sparkline} from '../../chart/sparkline.js';
import type {ListedRun, RunOrder} from '../../compare/order-summaries.js';
import {harmless} from '../../safe-text/harmless.js';
import type {Look} from '../look.js';
import {findingRole} from '../panes/diagnosis/finding-rows.js';
import {percentage} from '../panes/header/bar.js';
import {formatCount, formatDuration, formatShort} from '../text/number.js';
import {span} from '../text/row.js';
import {padLeft, padRight, shorten, shortenStart} from '../text/width.js';

export type RunsColumnId = keyof Look['messages']['runs']['columns'];

export type PlacedColumn = {
	readonly id: RunsColumnId;
	readonly columns: number;

	/** The order that it shows; undefined for what is not ordered by. */
	readonly order: RunOrder | undefined;
	readonly isNumber: boolean;
};

const orders: Readonly<Record<RunsColumnId, RunOrder | undefined>> = {
	name: 'name',
	state: 'state',
	progress: 'progress',
	best: 'best',
	last: 'last',
	curve: undefined,
	verdict: 'verdict',
	changed: 'changed',
};

const numbers: ReadonlySet<RunsColumnId> = new Set(['best', 'last', 'changed']);

/** Cells between two columns. */
const gap = 2;

/** Least cells of each; the name and the verdict take what is left. */
const widths: Readonly<Record<RunsColumnId, number>> = {
	name: 14,
	state: 11,
	progress: 11,
	best: 10,
	last: 10,
	curve: 10,
	verdict: 16,
	changed: 8,
};

/** From these widths of the list on the less important columns are shown; the others always. */
const from: Partial<Readonly<Record<RunsColumnId, number>>> = {
	progress: 76,
	last: 90,
	curve: 104,
	changed: 116,
};

const all: readonly RunsColumnId[] = [
	'name',
	'state',
	'progress',
	'best',
	'last',
	'curve',
	'verdict',
	'changed',
];

/** Longer names are shortened at their beginning. */
const widestName = 48;

const widestCurve = 24;

/**
The columns that have room, left to right, with their cells. Names and verdicts share what is left, names first up to the
longest of them.

@param longest - Cells of the longest name.
*/
export const placeColumns = (columns: number, longest: number): readonly PlacedColumn[] => {
	const shown = all.filter(id => columns >= (from[id] ?? 0));
	const least = shown.reduce((sum, id) => sum + widths[id] + gap, 0) - gap;
	const curve = shown.includes('curve')
		? Math.min(widestCurve - widths.curve, Math.max(0, Math.floor((columns - least) / 4)))
		: 0;
	const spare = Math.max(0, columns - least - curve);
	const name = Math.min(spare, Math.max(0, Math.min(longest, widestName) - widths.name));
	const more: Partial<Record<RunsColumnId, number>> = {name, curve, verdict: spare - name};
	return shown.map(id => ({
		id,
		columns: widths[id] + (more[id] ?? 0),
		order: orders[id],
		isNumber: numbers.has(id),
	}));
};

const stateRoles: Readonly<Record<string, string>> = {
	crashed: 'critical',
	stalled: 'warning',
	running: 'strong',
	finished: 'quiet',
};

const stateCell = ({summary: {progress}}: ListedRun, {messages, glyphs}: Look): Span => {
	const {state, isOver} = progress;
	const mark =
		state === 'crashed'
			? glyphs.critical
			: state === 'stalled'
				? glyphs.warning
				: state === 'running'
					? glyphs.last
					: ' ';
	return span(
		`${mark} ${messages.screen.states[isOver ? 'stopped' : state]}`,
		isOver ? 'quiet' : (stateRoles[state] ?? 'text'),
	);
};

const progressText = ({summary: {progress}}: ListedRun): string => {
	const {fraction, epoch, epochs, step} = progress;
	const count = epoch === undefined ? step : epoch;
	const counted =
		count === undefined
			? ''
			: formatCount(Math.floor(count)) +
				(epoch === undefined || epochs === undefined ? '' : `/${formatCount(epochs)}`);
	return fraction === undefined ? counted : `${padLeft(percentage(fraction), 4)} ${counted}`;
};

const verdictCell = ({summary: {verdict, isPart}}: ListedRun, {messages, glyphs}: Look): Span =>
	verdict === undefined
		? span(isPart ? glyphs.more : '', 'quiet')
		: span(
				`${glyphs[verdict.severity]} ${harmless(messages.finding(verdict).title)}`,
				findingRole(verdict) === 'strong' ? 'text' : findingRole(verdict),
			);

/** What is said of a run in a column, cut to its cells. */
export const cellOf = (
	run: ListedRun,
	{id, columns, isNumber}: PlacedColumn,
	now: number,
	style: ChartStyle,
	look: Look,
): Span => {
	const {glyphs, messages} = look;
	const {best, last, curve, isPart} = run.summary;
	const cell = (): Span => {
		switch (id) {
			case 'name':
				return span(shortenStart(harmless(run.name), columns, glyphs.more), 'title');
			case 'state':
				return stateCell(run, look);
			case 'progress':
				return span(progressText(run));
			case 'best':
				return span(best === undefined ? '' : `${isPart ? '~' : ''}${formatShort(best.value)}`, 'mark-best');
			case 'last':
				return span(last === undefined ? '' : formatShort(last));
			case 'curve':
				return span(sparkline(curve, columns, style), run.summary.measure?.split ?? 'text');
			case 'verdict':
				return verdictCell(run, look);
			case 'changed': {
				const [ago = ''] = formatDuration((now - run.modified) / 1000).split(' ');
				return span(messages.runs.ago(ago), 'quiet');
			}
		}
	};
	const {text, role} = cell();
	const cut = shorten(text, columns, glyphs.more);
	return span(isNumber ? padLeft(cut, columns) : padRight(cut, columns), role);
};

/** Blanks between two columns. */
export const between: Span = span(' '.repeat(gap));
