import type {Row} from '../../../chart/chart.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {formatChange, formatNumber} from '../../text/number.js';
import {blankRow, span} from '../../text/row.js';
import {wrap} from '../../text/wrap.js';
import type {ChartContent} from '../charts/choose-charts.js';
import {runMark} from '../run-mark.js';
import type {Table} from './table.js';

/** Which place a value takes among others, the best first, from 1. */
const rankOf = (value: number, all: readonly number[], direction: 'up' | 'down'): number =>
	1 + all.filter(other => (direction === 'up' ? other > value : other < value)).length;

/**
Everything that is known of one row of the table: every figure, how it changed, its place in the run, and what its metric means.

@param charts - The metrics of the table, in its order.
@param at - Index of the row.
*/
export const rowDetail = (
	table: Table,
	charts: readonly ChartContent[],
	runs: number,
	at: number,
	columns: number,
	{messages, glyphs}: Look,
): readonly Row[] => {
	const words = messages.screen;
	const row = table.rows[at];
	if (row === undefined) {
		return [];
	}

	const entries = charts.flatMap(({metric, series}) => {
		const figures = series.flatMap(({run, series: {key, split, name, direction}}): Row[] => {
			const value = row.value(run, key);
			if (value === undefined) {
				return [];
			}

			const before = table.rows[at - 1]?.value(run, key);
			const all = table.rows.map(each => each.value(run, key) ?? Number.NaN).filter(Number.isFinite);
			const about = [
				before === undefined || before === 0 ? '' : formatChange((value - before) / Math.abs(before)),
				direction === 'none' || all.length < 2 || !Number.isFinite(value)
					? ''
					: words.rank(String(rankOf(value, all, direction)), String(all.length)),
			].filter(text => text !== '');
			return [
				[
					span(`   ${runs > 1 ? `${runMark(run)} ` : ''}${words.splits[split]} `, 'quiet'),
					span(formatNumber(value), split),
					span(`  ${about.join(` ${glyphs.dot} `)}  ${harmless(name)}`, 'quiet'),
				],
			];
		});
		const spoken = messages.metric(metric);
		const meaning = spoken === undefined ? [] : wrap(spoken.what, columns - 5);
		return figures.length === 0
			? []
			: [
					blankRow,
					[span(` ${harmless(metric)}`, 'title')],
					...figures,
					...meaning.map((line): Row => [span(`     ${line}`, 'quiet')]),
				];
	});
	return [[span(` ${table.head} ${row.label}`, 'title')], ...entries];
};
