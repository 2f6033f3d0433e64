import {spokenMetric} from '../../../blocks/metric-in-run.js';
import {padLeft, padRight} from '../../../cell-width/pad.js';
import type {Row} from '../../../chart/chart.js';
import {formatNumber} from '../../../numbers/number.js';
import {changeShare, formatChange} from '../../../numbers/share.js';
import type {Run} from '../../../run/run.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {blankRow, span} from '../../text/row.js';
import {widthOf} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import type {ChartContent} from '../charts/choose-charts.js';
import {runMark} from '../run-mark.js';
import {isMean, type Table} from './table.js';

/** A value among all finite ones of its series, in the order of training. */
type Among = {readonly value: number; readonly all: readonly number[]; readonly direction: 'up' | 'down'};

/** Which place it takes, the best first, from 1. */
const rankOf = ({value, all, direction}: Among): number =>
	1 + all.filter(other => (direction === 'up' ? other > value : other < value)).length;

/** How far it is on the way from the first value to the best, as a share; undefined where it is worse than the first. */
const wayOf = ({value, all, direction}: Among): number | undefined => {
	const [first = value] = all;
	const best = all.reduce(
		(found, each) => (direction === 'up' ? Math.max(found, each) : Math.min(found, each)),
		first,
	);
	const share = (value - first) / (best - first);
	return Number.isFinite(share) && share >= 0 ? share : undefined;
};

type Figure = {
	readonly label: string;
	readonly value: string;
	readonly role: string;
	readonly about: string;
	readonly name: string;
};

const figuresOf = (
	table: Table,
	at: number,
	{series}: ChartContent,
	runs: number,
	{messages, glyphs}: Look,
): readonly Figure[] => {
	const words = messages.screen;
	return series.flatMap(({run, direction, series: each}): Figure[] => {
		const {key, split, name} = each;
		const value = table.rows[at]?.value(run, key);
		if (value === undefined) {
			return [];
		}

		const before = table.rows[at - 1]?.value(run, key);
		const all = table.rows
			.filter((each, index) => !each.isReplaced || index === at)
			.map(other => other.value(run, key) ?? Number.NaN)
			.filter(Number.isFinite);
		const among =
			direction === 'none' || all.length < 2 || !Number.isFinite(value) ? undefined : {value, all, direction};
		const way = among && wayOf(among);
		const about = [
			before === undefined ? '' : formatChange(changeShare(before, value)),
			among === undefined ? '' : words.rank(String(rankOf(among)), String(all.length)),
			way === undefined ? '' : words.way(`${Math.floor(way * 100)}%`),
			isMean(each, table.rows.length) ? words.table.meanOfRow : '',
		];
		return [
			{
				label: `${runs > 1 ? `${runMark(run)} ` : ''}${words.splits[split]}`,
				value: formatNumber(value),
				role: split,
				about: about.filter(text => text !== '').join(` ${glyphs.dot} `),
				name: harmless(name),
			},
		];
	});
};

/**
Everything that is known of one row of the table: every figure, how it changed, its place in the run, and what its metric means.

@param charts - The metrics of the table, in its order.
@param at - Index of the row.
*/
export const rowDetail = (
	table: Table,
	charts: readonly ChartContent[],
	runs: readonly Run[],
	at: number,
	columns: number,
	look: Look,
): readonly Row[] => {
	const row = table.rows[at];
	if (row === undefined) {
		return [];
	}

	const entries = charts.flatMap(chart => {
		const figures = figuresOf(table, at, chart, runs.length, look);
		const label = Math.max(...figures.map(each => widthOf(each.label)));
		const value = Math.max(...figures.map(each => widthOf(each.value)));
		const run = runs[chart.series[0]?.run ?? 0];
		const meaning = run && spokenMetric(run, chart.metric, look.messages)?.what;
		return figures.length === 0
			? []
			: [
					blankRow,
					...wrap(harmless(look.messages.phrases.metric(chart.metric)), columns - 2).map(
						(line): Row => [span(` ${line}`, 'title')],
					),
					...figures.flatMap((each): readonly Row[] => {
						const figure = [
							span(`   ${padRight(each.label, label)}  `, 'quiet'),
							span(padLeft(each.value, value), each.role),
						];
						const notes = each.name === chart.metric ? each.about : `${each.about}  ${each.name}`;
						const left = label + value + 8;
						const [first = '', ...more] = wrap(notes, Math.max(20, columns - left));
						return [
							[...figure, span(`   ${first}`, 'quiet')],
							...more.map((line): Row => [span(' '.repeat(left) + line, 'quiet')]),
						];
					}),
					...(meaning === undefined ? [] : wrap(meaning, columns - 5)).map(
						(line): Row => [span(`     ${line}`, 'quiet')],
					),
				];
	});
	return [[span(` ${table.head} ${row.label}`, 'title')], ...entries];
};
