import process from 'node:process';
import {explanationOf, type Topic} from '../blocks/explanation.js';
import {padRight} from '../cell-width/pad.js';
import type {ChartStyle} from '../chart/chart.js';
import type {Messages} from '../locale/messages.js';
import {capabilitiesOf} from '../terminal/capabilities.js';
import {exampleRows} from '../view/panes/cover/example-rows.js';
import {rowText} from '../view/text/row.js';
import {widthOf} from '../view/text/width.js';
import {wrap} from '../view/text/wrap.js';
import {findTopic, nearTopics, topics} from './explain/find-topic.js';
import type {Options} from './options/options.js';
import {UsageError} from './options/usage-error.js';

/** Cells: longer lines are hard to read, and a narrow terminal is as wide as the drawn example. */
const widest = 90;
const narrowest = 40;
const chartColumns = 72;
const chartRows = 12;

/** A diagnosis drawn as training and validation would look: its legend, then the chart. */
function drawn(topic: Topic, style: ChartStyle, messages: Messages, columns: number): readonly string[] {
	const rows =
		topic.kind === 'finding'
			? exampleRows(topic.id, style, messages, Math.min(columns, chartColumns), chartRows)
			: undefined;
	return rows === undefined ? [] : ['', ...rows.map(row => rowText(row).trimEnd())];
}

function explained(topic: Topic, style: ChartStyle, messages: Messages, columns: number): readonly string[] {
	const {title, what, notes} = explanationOf(topic, messages);
	return [
		messages.phrases.aside(title, title.toLowerCase() === topic.id ? '' : topic.id),
		'',
		...what.flatMap(text => wrap(text, columns)),
		'',
		...notes.flatMap(text => wrap(text, columns, '  ')),
		...drawn(topic, style, messages, columns),
	];
}

function list(messages: Messages): readonly string[] {
	const {findings, metrics, concepts} = topics;
	const width = Math.max(...[...findings, ...metrics, ...concepts].map(({id}) => widthOf(id))) + 2;
	const lines = (part: readonly Topic[]): readonly string[] =>
		part.map(topic => `  ${padRight(topic.id, width)}${explanationOf(topic, messages).title}`);
	const {report: words} = messages;
	return [
		words.diagnosis,
		...lines(findings),
		'',
		words.metricsTable,
		...lines(metrics),
		'',
		words.terms,
		...lines(concepts),
	];
}

/**
Tells what a diagnosis, a metric or another term is; without a term, what there is to explain.

@returns The exit status.
@throws UsageError for a term that is none of them, with what looks like it.
*/
export function explain(words: readonly string[], {messages, style}: Options): number {
	const {env, stdout} = process;
	const term = words.join(' ').trim();
	const topic = findTopic(term);
	if (term !== '' && topic === undefined) {
		throw new UsageError(messages.report.errors.unknownTerm(term, nearTopics(term)));
	}

	const columns = Math.max(narrowest, Math.min(widest, (stdout.columns ?? widest) - 1));
	const isUnicode = capabilitiesOf(env, stdout.isTTY).unicode;
	const lines =
		topic === undefined
			? list(messages)
			: explained(topic, style ?? (isUnicode ? 'line' : 'ascii'), messages, columns);
	stdout.write(`${lines.join('\n')}\n`);
	return 0;
}
