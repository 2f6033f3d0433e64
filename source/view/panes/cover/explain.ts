import {type Explanation, explanationOf} from '../../../blocks/explanation.js';
import {metricIn} from '../../../blocks/metric-in-run.js';
import type {ChartStyle, Row} from '../../../chart/chart.js';
import type {Finding} from '../../../diagnosis/finding.js';
import type {Run} from '../../../run/run.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {blankRow, span} from '../../text/row.js';
import {wrap} from '../../text/wrap.js';
import {findingRows} from '../diagnosis/finding-rows.js';
import {exampleRows} from './example-rows.js';

/** Longer lines are hard to read, in cells; and a drawn example needs no more room. */
const widest = 96;

/** Rows of the chart of an example. */
const exampleHeight = 12;

const textRows = ({what, notes}: Explanation, width: number): readonly Row[] =>
	[...what.flatMap(text => wrap(text, width - 4)), ...notes.flatMap(text => wrap(text, width - 4, '  '))].map(
		line => [span(`  ${line}`)],
	);

const termRows = (explanation: Explanation, width: number): readonly Row[] => [
	[span(` ${explanation.title}`, 'title')],
	...textRows(explanation, width),
];

/** What a finding means in general, with a drawn example, then what it says of this run. */
const aboutFinding = (finding: Finding, style: ChartStyle, width: number, look: Look): readonly Row[] => {
	const words = look.messages.screen;
	const explanation = explanationOf({kind: 'finding', id: finding.id}, look.messages);
	const example = exampleRows(finding.id, style, look.messages, width - 4, exampleHeight);
	return [
		[span(` ${explanation.title}`, 'title'), span(`  ${finding.id}`, 'quiet')],
		...textRows(explanation, width),
		...(example === undefined ? [] : [blankRow, ...example.map((row): Row => [span('  '), ...row])]),
		blankRow,
		[span(` ${words.inThisRun}`, 'title')],
		...findingRows(finding, width, look, 'explained'),
	];
};

/**
What `explain` tells, for what is looked at: the metric of the chosen chart, and the finding with the metric that it speaks
of. A chart of that same metric comes after the finding.

@param finding - The chosen finding, else the leading one.
@param metric - As the log has it; it is explained as a metric of `run`.
*/
export const explainRows = (
	finding: Finding | undefined,
	metric: string | undefined,
	run: Run | undefined,
	style: ChartStyle,
	columns: number,
	look: Look,
): readonly Row[] => {
	const {messages} = look;
	const width = Math.min(columns, widest);
	const idOf = (name: string) => metricIn(run, name, messages);
	const chosen = metric === undefined ? undefined : idOf(metric);
	const spoken = finding && idOf(finding.split === 'validation' ? `val_${finding.metric}` : finding.metric);
	const isSame = finding === undefined || chosen === spoken || chosen === idOf(finding.metric);
	const term = (id: typeof chosen): readonly Row[] =>
		id === undefined ? [] : termRows(explanationOf({kind: 'term', id}, messages), width);
	const sections = [
		isSame ? [] : term(chosen),
		finding === undefined ? [] : aboutFinding(finding, style, width, look),
		term(spoken ?? (isSame ? chosen : undefined)),
	].filter(rows => rows.length > 0);
	return sections.length === 0
		? [[span(` ${harmless(messages.screen.diagnosis.none)}`, 'quiet')]]
		: sections.flatMap((rows, index) => (index === 0 ? rows : [blankRow, ...rows]));
};
