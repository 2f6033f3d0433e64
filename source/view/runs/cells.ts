import type {ChartStyle, Span} from '../../chart/chart.js';
import {sparkline} from '../../chart/sparkline.js';
import type {ListedRun} from '../../compare/order-summaries.js';
import {formatDuration} from '../../numbers/duration.js';
import {figure, formatCount} from '../../numbers/number.js';
import {harmless} from '../../safe-text/harmless.js';
import type {Look} from '../look.js';
import {findingRole} from '../panes/diagnosis/finding-rows.js';
import {percentage} from '../panes/header/bar.js';
import {span} from '../text/row.js';
import {padLeft, padRight, shorten, shortenStart} from '../text/width.js';
import {gap, type PlacedColumn} from './columns.js';

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
			: state === 'stalled' && !isOver
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

/** What `best` and `last` are of. */
const measureText = ({summary: {measure}}: ListedRun, {messages}: Look): string =>
	measure === undefined ? '' : harmless(messages.phrases.shortSeries(measure.split, measure.metric));

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
			case 'metric':
				return span(measureText(run, look), 'quiet');
			case 'best':
				return span(best === undefined ? '' : `${isPart ? '~' : ''}${figure(best.value)}`, 'mark-best');
			case 'last':
				return span(last === undefined ? '' : figure(last));
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
