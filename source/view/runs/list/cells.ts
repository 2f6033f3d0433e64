import {padLeft, padRight} from '../../../cell-width/pad.js';
import type {ChartStyle, Span} from '../../../chart/chart.js';
import {sparkline} from '../../../chart/sparkline.js';
import type {ListedRun} from '../../../compare/order-summaries.js';
import {figure, formatCount, formatNumber} from '../../../numbers/number.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {findingRole} from '../../panes/diagnosis/finding-rows.js';
import {percentage} from '../../panes/header/bar.js';
import {span} from '../../text/row.js';
import {shorten, shortenStart, shortenWords, widthOf} from '../../text/width.js';
import {gap, type PlacedColumn} from './columns.js';

type Progress = ListedRun['summary']['progress'];

const stateRoles: Readonly<Record<string, string>> = {
	crashed: 'critical',
	stalled: 'warning',
	running: 'strong',
	finished: 'quiet',
};

const stateCell = (
	{summary: {progress}}: ListedRun,
	tellsProgress: boolean,
	{messages, glyphs}: Look,
): Span => {
	const {state, isOver, fraction} = progress;
	const mark =
		state === 'crashed'
			? glyphs.critical
			: state === 'stalled' && !isOver
				? glyphs.warning
				: state === 'running'
					? glyphs.last
					: ' ';
	const word =
		tellsProgress && state === 'running' && fraction !== undefined
			? percentage(fraction)
			: messages.screen.states[isOver ? 'stopped' : state];
	return span(`${mark} ${word}`, isOver ? 'quiet' : (stateRoles[state] ?? 'text'));
};

/** An epoch that is all but over counts where the run is over: trainers end a step before it. */
const reached = ({epoch, step, fraction}: Progress): number | undefined =>
	epoch === undefined ? step : fraction === 1 ? Math.round(epoch) : Math.floor(epoch);

/** The share and the counter, or the share alone where both have no room. */
const progressText = ({summary: {progress}}: ListedRun, columns: number): string => {
	const {fraction, epoch, epochs} = progress;
	const count = reached(progress);
	const counted =
		count === undefined
			? ''
			: formatCount(count) + (epoch === undefined || epochs === undefined ? '' : `/${formatCount(epochs)}`);
	if (fraction === undefined) {
		return counted;
	}

	const share = padLeft(percentage(fraction), 4);
	const both = `${share} ${counted}`;
	return widthOf(both) <= columns ? both : share;
};

/** As the log has it, in fewer digits where these have no room. */
const valueText = (value: number, columns: number): string => {
	const text = formatNumber(value);
	return widthOf(text) <= columns ? text : figure(value);
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
	{id, columns, isNumber, tellsProgress}: PlacedColumn,
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
				return stateCell(run, tellsProgress, look);
			case 'progress':
				return span(progressText(run, columns));
			case 'metric':
				return span(measureText(run, look), 'quiet');
			case 'best':
				return span(
					best === undefined
						? ''
						: isPart
							? `~${valueText(best.value, columns - 1)}`
							: valueText(best.value, columns),
					'mark-best',
				);
			case 'last':
				return span(last === undefined ? '' : valueText(last, columns));
			case 'curve':
				return span(sparkline(curve, columns, style), run.summary.measure?.split ?? 'text');
			case 'verdict':
				return verdictCell(run, look);
			case 'changed':
				return span(messages.runs.ago(messages.phrases.duration((now - run.modified) / 1000, 1)), 'quiet');
		}
	};
	const {text, role} = cell();
	const cut = (id === 'verdict' ? shortenWords : shorten)(text, columns, glyphs.more);
	return span(isNumber ? padLeft(cut, columns) : padRight(cut, columns), role);
};

/** Blanks between two columns. */
export const between: Span = span(' '.repeat(gap));
