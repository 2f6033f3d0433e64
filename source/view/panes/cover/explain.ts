import type {ChartStyle, Row} from '../../../chart/chart.js';
import type {Finding} from '../../../diagnosis/finding.js';
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

/** What a finding means in general, with a drawn example, then what it says of this run. */
export const explainRows = (
	finding: Finding | undefined,
	style: ChartStyle,
	columns: number,
	look: Look,
): readonly Row[] => {
	const words = look.messages.screen;
	if (finding === undefined) {
		return [[span(` ${words.diagnosis.none}`, 'quiet')]];
	}

	const width = Math.min(columns, widest);
	const {title, meaning} = look.messages.explanation(finding.id);
	const example = exampleRows(finding.id, style, words, width - 4, exampleHeight);
	const metric = look.messages.metric(finding.metric);
	const paragraph = (text: string): readonly Row[] => wrap(text, width - 4).map(line => [span(`  ${line}`)]);
	return [
		[span(` ${title}`, 'title'), span(`  ${finding.id}`, 'quiet')],
		...paragraph(meaning),
		...(example === undefined ? [] : [blankRow, ...example.map((row): Row => [span('  '), ...row])]),
		blankRow,
		[span(` ${words.inThisRun}`, 'title')],
		...findingRows(finding, width, look),
		...(metric === undefined
			? []
			: [
					blankRow,
					[span(` ${harmless(metric.title)}`, 'title')],
					...paragraph(metric.what),
					...paragraph(`${words.diagnosis.normal}: ${metric.normal}`),
					...paragraph(`${words.diagnosis.worry}: ${metric.worry}`),
				]),
	];
};
