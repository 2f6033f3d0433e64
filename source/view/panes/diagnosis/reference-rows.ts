import type {Row} from '../../../chart/chart.js';
import type {Diagnosis} from '../../../diagnosis/finding.js';
import type {Run} from '../../../run/run.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {formatNumber} from '../../text/number.js';
import {cutRow, span} from '../../text/row.js';
import {where} from '../../text/where.js';
import {wrap} from '../../text/wrap.js';
import {listRows} from './finding-rows.js';

/** Events further back than this are in the log. */
const latestEvents = 12;

const heading = (text: string): Row => [span(` ${text}`, 'title')];

/** Rules that could not be applied; those with the same reason share a line. */
export const notCheckedRows = ({notChecked}: Diagnosis, columns: number, look: Look): readonly Row[] => {
	const sentences = [...new Set(notChecked.map(each => look.messages.notChecked(each)))];
	return sentences.length === 0
		? []
		: [heading(look.messages.screen.diagnosis.notChecked), ...listRows(sentences, look.glyphs.none, columns)];
};

/** Final figures of the run, what each is and how good, and what a reviewer would ask about it. */
export const resultRows = ({judgements}: Diagnosis, columns: number, look: Look): readonly Row[] => {
	if (judgements.length === 0) {
		return [];
	}

	const rows = judgements.flatMap(judgement => {
		const {name, grade, meaning, doubts} = look.messages.judgement(judgement);
		return [
			[
				span(`   ${harmless(name)} `),
				span(formatNumber(judgement.value), 'title'),
				span(grade === '' ? '' : `  ${grade}`, 'quiet'),
			],
			...wrap(harmless(meaning), columns - 5).map((line): Row => [span(`     ${line}`, 'quiet')]),
			...listRows(doubts, look.glyphs.warning, columns),
		];
	});
	return [heading(look.messages.screen.diagnosis.results), ...rows.map(row => cutRow(row, columns))];
};

/** What happened up to a line of the log, the latest first. */
export const eventRows = (run: Run, line: number, columns: number, look: Look): readonly Row[] => {
	const events = run.events.filter(event => event.line <= line).slice(-latestEvents);
	return events.length === 0
		? []
		: [
				heading(look.messages.screen.diagnosis.events),
				...listRows(
					events.toReversed().map(event => `${where(event, look.messages.screen)}: ${event.text}`),
					look.glyphs.bullet,
					columns,
				),
			];
};

/** What each metric of this log means, which way is good, what is normal and what to worry about. */
export const metricRows = (run: Run, columns: number, look: Look): readonly Row[] => {
	const words = look.messages.screen.diagnosis;
	const known = [...new Set(run.series.map(({metric}) => metric))].flatMap(metric => {
		const spoken = look.messages.metric(metric);
		return spoken === undefined ? [] : [spoken];
	});
	if (known.length === 0) {
		return [];
	}

	return [
		heading(words.metrics),
		...known.flatMap(({title, what, good, normal, worry}) => [
			[span(`   ${harmless(title)}`, 'title')],
			...[what, `${words.good}: ${good}`, `${words.normal}: ${normal}`, `${words.worry}: ${worry}`].flatMap(
				text => wrap(text, columns - 5).map((line): Row => [span(`     ${line}`, 'quiet')]),
			),
		]),
	];
};
