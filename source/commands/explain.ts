import process from 'node:process';
import type {ChartStyle} from '../chart/chart.js';
import type {FindingId} from '../diagnosis/finding.js';
import {rules} from '../diagnosis/rules/index.js';
import {metricIds} from '../locale/diagnosis-texts.js';
import type {Messages} from '../locale/messages.js';
import {capabilitiesOf} from '../terminal/capabilities.js';
import {exampleRows} from '../view/panes/cover/example-rows.js';
import {rowText} from '../view/text/row.js';
import type {Options} from './options/options.js';
import {UsageError} from './options/usage-error.js';

/** Size of a drawn example in cells: fits a narrow terminal. */
const columns = 72;
const rows = 12;

const findingIds: readonly FindingId[] = [...new Set(rules.map(({id}) => id))];

/** The example as text: its legend, then the chart. */
function draw(id: FindingId, style: ChartStyle, {screen}: Messages): string | undefined {
	return exampleRows(id, style, screen, columns, rows)
		?.map(row => rowText(row).trimEnd())
		.join('\n');
}

function explainFinding(id: FindingId, style: ChartStyle, messages: Messages): string {
	const {title, meaning} = messages.explanation(id);
	const example = draw(id, style, messages);
	return [`${title} (${id})`, '', meaning, ...(example === undefined ? [] : ['', example])].join('\n');
}

function explainMetric(name: string, messages: Messages): string | undefined {
	const spoken = messages.metric(name);
	return (
		spoken &&
		[`${spoken.title} (${name})`, '', spoken.what, spoken.good, spoken.normal, spoken.worry].join('\n')
	);
}

function list(messages: Messages): string {
	const width = Math.max(...[...findingIds, ...metricIds].map(id => id.length)) + 2;
	return [
		messages.report.diagnosis,
		...findingIds.map(id => `  ${id.padEnd(width)}${messages.explanation(id).title}`),
		'',
		messages.report.metricsTable,
		...metricIds.map(id => `  ${id.padEnd(width)}${messages.metric(id)?.title ?? ''}`),
	].join('\n');
}

/**
Tells what a diagnosis or a metric is; without a term, what there is to explain.

@returns The exit status.
@throws UsageError for a term that is neither.
*/
export function explain(words: readonly string[], {messages, style}: Options): number {
	const term = words.join(' ').trim();
	const isUnicode = capabilitiesOf(process.env, process.stdout.isTTY).unicode;
	const id = findingIds.find(one => one === term.toLowerCase().replaceAll(' ', '-'));
	const text =
		term === ''
			? list(messages)
			: id === undefined
				? explainMetric(term, messages)
				: explainFinding(id, style ?? (isUnicode ? 'line' : 'ascii'), messages);
	if (text === undefined) {
		throw new UsageError(messages.report.errors.unknownTerm(term));
	}

	process.stdout.write(`${text}\n`);
	return 0;
}
