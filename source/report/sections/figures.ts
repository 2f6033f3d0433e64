import type {Block} from '../../blocks/block.js';
import {counter, figure} from '../../blocks/number.js';
import type {Diagnosis} from '../../diagnosis/finding.js';
import type {Messages} from '../../locale/messages.js';
import type {Run} from '../../run/run.js';
import {where} from './where.js';

/** A row a series, as the log names it. */
export function seriesSection({series}: Run, {report: words, language}: Messages): Block[] {
	const {columns, splits} = words;
	return series.length === 0
		? []
		: [
				{kind: 'heading', text: words.metricsTable},
				{
					kind: 'table',
					head: [
						columns.split,
						columns.metric,
						columns.points,
						columns.first,
						columns.last,
						columns.min,
						columns.max,
						'',
					],
					rows: series.map(one => [
						splits[one.split],
						one.name,
						counter(one.count, language),
						figure(one.first),
						figure(one.last),
						figure(one.min),
						figure(one.max),
						one.nonFinite > 0 ? words.nonFinite(one.nonFinite) : '',
					]),
				},
			];
}

/** The headline loss at a few points from the first to the last. */
export function trailSection({trail}: Diagnosis, {report: words}: Messages): Block[] {
	return trail.length < 2
		? []
		: [
				{kind: 'heading', text: words.trail},
				{kind: 'line', text: trail.map(({value}) => figure(value)).join(' → ')},
			];
}

/** Training beside validation, and where the gap is heading. */
export function gapSection({gaps, gapTrend}: Diagnosis, messages: Messages): Block[] {
	const words = messages.report.gap;
	return gaps.length === 0
		? []
		: [
				{kind: 'heading', text: words.title},
				{
					kind: 'table',
					head: ['', words.train, words.validation, words.gap],
					rows: gaps.map(({at, train, validation, gap}) => [
						where(at, messages),
						figure(train),
						figure(validation),
						gap.toPrecision(3),
					]),
				},
				...(gapTrend ? [{kind: 'line' as const, text: words.trend[gapTrend]}] : []),
			];
}

/** The final figures, each judged and doubted. */
export function resultSection({judgements}: Diagnosis, messages: Messages): Block[] {
	return judgements.length === 0
		? []
		: [
				{kind: 'heading', text: messages.report.results},
				...judgements.flatMap((judgement): Block[] => {
					const {name, meaning, doubts} = messages.judgement(judgement);
					return [
						{kind: 'item', depth: 0, text: `${name} ${figure(judgement.value)}: ${meaning}`},
						...doubts.map(text => ({kind: 'item' as const, depth: 1, text})),
					];
				}),
			];
}

/** What each metric of the log is, which way is good and what to worry about. */
export function metricSection(run: Run, messages: Messages): Block[] {
	const told = new Map<string, string>();
	for (const name of [...run.series.map(({metric}) => metric), ...run.results.map(result => result.name)]) {
		const spoken = messages.metric(name);
		if (spoken) {
			const {title, what, good, normal, worry} = spoken;
			told.set(title, `${title}: ${what} ${good} ${normal} ${worry}`);
		}
	}

	return told.size === 0
		? []
		: [
				{kind: 'heading', text: messages.report.metrics},
				...[...told.values()].map(text => ({kind: 'item' as const, depth: 0, text})),
			];
}
