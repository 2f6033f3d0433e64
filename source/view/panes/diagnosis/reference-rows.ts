import {doubtsOf} from '../../../blocks/doubts.js';
import {gradedFigures} from '../../../blocks/graded.js';
import {spokenMetric} from '../../../blocks/metric-in-run.js';
import type {Row} from '../../../chart/chart.js';
import type {Diagnosis} from '../../../diagnosis/diagnosis.js';
import {formatNumber} from '../../../numbers/number.js';
import type {Run} from '../../../run/run.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {cutRow, span} from '../../text/row.js';
import {wrap} from '../../text/wrap.js';
import {listRows} from './finding-rows.js';

export const heading = (text: string): Row => [span(` ${text}`, 'title')];

/** Rules that could not be applied: a line a reason, with all that could not be checked for it. */
export const notCheckedRows = ({notChecked}: Diagnosis, columns: number, look: Look): readonly Row[] => {
	const {messages, glyphs} = look;
	const byReason = Map.groupBy(notChecked, ({because}) => because);
	const lines = [...byReason].map(([because, skipped]) => {
		const titles = skipped.map(({id}) => messages.explanation(id).title);
		return messages.phrases.label(messages.reason(because), messages.phrases.clauses([...new Set(titles)]));
	});
	return lines.length === 0
		? []
		: [heading(messages.report.notChecked), ...listRows(lines, glyphs.none, columns)];
};

/** Final figures of the run: how good they are, what a reviewer would ask about them, and what each is. */
export const resultRows = ({judgements}: Diagnosis, columns: number, look: Look): readonly Row[] => {
	if (judgements.length === 0) {
		return [];
	}

	const rows = judgements.flatMap((judgement): readonly Row[] => {
		const {name, meaning} = look.messages.judgement(judgement);
		return [
			[span(`   ${harmless(name)} `), span(formatNumber(judgement.value), 'title')],
			...wrap(harmless(meaning), columns - 5).map((line): Row => [span(`     ${line}`, 'quiet')]),
		];
	});
	const graded = listRows(gradedFigures(judgements, look.messages), look.glyphs.bullet, columns);
	const doubts = listRows(doubtsOf(judgements, look.messages), look.glyphs.warning, columns);
	const all = [...graded, ...doubts, ...rows];
	return [heading(look.messages.report.results), ...all.map(row => cutRow(row, columns))];
};

/** What each metric of this log means, which way is good, what is normal and what to worry about. */
export const metricRows = (run: Run, columns: number, look: Look): readonly Row[] => {
	const words = look.messages.report;
	const {label} = look.messages.phrases;
	// Parts of a loss have the words of a loss: told once.
	const known = new Map(
		run.series.flatMap(({metric}) => {
			const spoken = spokenMetric(run, metric, look.messages);
			return spoken === undefined ? [] : [[spoken.title, spoken] as const];
		}),
	);
	if (known.size === 0) {
		return [];
	}

	return [
		heading(words.metrics),
		...[...known.values()].flatMap(({title, what, good, normal, worry}) => [
			[span(`   ${harmless(title)}`, 'title')],
			...[what, label(words.good, good), label(words.normal, normal), label(words.worry, worry)].flatMap(
				text => wrap(text, columns - 5).map((line): Row => [span(`     ${line}`, 'quiet')]),
			),
		]),
	];
};
