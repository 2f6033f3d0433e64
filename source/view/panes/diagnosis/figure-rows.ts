import {outlookLines} from '../../../blocks/outlook-lines.js';
import {padLeft} from '../../../cell-width/pad.js';
import type {Row} from '../../../chart/chart.js';
import type {Diagnosis} from '../../../diagnosis/diagnosis.js';
import {columnFormat, formatNumber} from '../../../numbers/number.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {span} from '../../text/row.js';
import {where} from '../../text/where.js';
import {widthOf} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';

/** The loss on its way: 0.2720, 0.1930, … with arrows between; the best value with its place; and where it is heading. */
export const trailRows = (diagnosis: Diagnosis, columns: number, look: Look): readonly Row[] => {
	const {messages, glyphs} = look;
	const words = messages.screen;
	const {trail, best, forecast} = diagnosis;
	const rows: Row[] = [];
	const text = (sentence: string) => wrap(sentence, columns - 3).map((line): Row => [span(`   ${line}`)]);
	const [first] = trail;
	if (first !== undefined && trail.length > 1) {
		const format = columnFormat(trail.map(({value}) => value));
		const name = harmless(messages.phrases.series(first.split, first.metric));
		rows.push([span(` ${messages.report.trail(name)}`, 'title')]);
		rows.push(...text(trail.map(({value}) => format(value)).join(` ${glyphs.arrow} `)));
	}

	if (best !== undefined) {
		const name = harmless(messages.phrases.series(best.split, best.metric));
		rows.push(...text(words.diagnosis.best(name, formatNumber(best.value), where(best.at, words))));
	}

	if (forecast !== undefined) {
		const {value, low, high, at} = forecast;
		const name = harmless(messages.phrases.series(forecast.split, forecast.metric));
		const [shown, from, to] = [value, low, high].map(columnFormat([value, low, high]));
		const there = where(at, words);
		rows.push(
			...text(
				words.diagnosis.forecast(name, shown ?? '', from ?? '', to ?? '', there || words.diagnosis.atTheEnd),
			),
		);
	}

	rows.push(...outlookLines(diagnosis, messages).flatMap(line => text(harmless(line))));
	return rows;
};

/** Training and validation side by side, a row an evaluation, and in words which way the gap goes. */
export const gapRows = ({gaps, gapTrend}: Diagnosis, look: Look): readonly Row[] => {
	const words = look.messages.screen;
	if (gaps.length === 0) {
		return [];
	}

	// A difference has no more digits than what it is taken of, and means of many points none that help.
	const write = columnFormat(
		gaps.flatMap(each => [each.train, each.validation]),
		false,
	);
	const heads = ['', words.shortSplits.train, words.shortSplits.validation, words.columns.gap];
	const cells = gaps.map(each => [
		where(each.at, words),
		write(each.train),
		write(each.validation),
		write(each.gap),
	]);
	const widths = heads.map((head, column) =>
		Math.max(widthOf(head), ...cells.map(row => widthOf(row[column] ?? ''))),
	);
	const line = (row: readonly string[], role: string): Row => [
		span(`   ${row.map((cell, column) => padLeft(cell, widths[column] ?? 0)).join('  ')}`, role),
	];
	return [
		[
			span(` ${words.diagnosis.gaps}`, 'title'),
			span(gapTrend === undefined ? '' : `  ${words.gapTrend[gapTrend]}`, 'quiet'),
		],
		line(heads, 'quiet'),
		...cells.map(row => line(row, 'text')),
	];
};
