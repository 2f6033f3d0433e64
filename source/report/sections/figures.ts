import type {Block} from '../../blocks/block.js';
import {doubtsOf} from '../../blocks/doubts.js';
import {gradedFigures} from '../../blocks/graded.js';
import {spokenMetric} from '../../blocks/metric-in-run.js';
import type {Diagnosis} from '../../diagnosis/diagnosis.js';
import type {Messages} from '../../locale/messages.js';
import {counter, formatNumber} from '../../numbers/number.js';
import type {Run} from '../../run/run.js';

/** A row a series, as the log names it; values that are not finite are counted where there are any. */
export function seriesSection({series}: Run, {report: words}: Messages): Block[] {
	const {columns, splits} = words;
	const isClean = series.every(({nonFinite}) => nonFinite === 0);
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
						...(isClean ? [] : ['']),
					],
					rows: series.map(one => [
						splits[one.split],
						one.name,
						counter(one.count),
						formatNumber(one.first),
						formatNumber(one.last),
						formatNumber(one.min),
						formatNumber(one.max),
						...(isClean ? [] : [one.nonFinite > 0 ? words.nonFinite(one.nonFinite) : '']),
					]),
				},
			];
}

/** The headline curve at a few points from the first to the last. */
export function trailSection({trail}: Diagnosis, {report: words, phrases}: Messages): Block[] {
	const [first] = trail;
	return first === undefined || trail.length < 2
		? []
		: [
				{kind: 'heading', text: words.trail(phrases.series(first.split, first.metric))},
				{kind: 'line', text: trail.map(({value}) => formatNumber(value)).join(' → ')},
			];
}

/** Training beside validation, and where the gap is heading. */
export function gapSection({gaps, gapTrend}: Diagnosis, {report, phrases}: Messages): Block[] {
	const words = report.gap;
	return gaps.length === 0
		? []
		: [
				{kind: 'heading', text: words.title},
				{
					kind: 'table',
					head: ['', words.train, words.validation, words.gap],
					rows: gaps.map(({at, train, validation, gap}) => [
						phrases.at(at),
						formatNumber(train),
						formatNumber(validation),
						gap.toPrecision(3),
					]),
				},
				...(gapTrend ? [{kind: 'line' as const, text: words.trend[gapTrend]}] : []),
			];
}

/** The final figures, each judged and doubted. */
export function resultSection({judgements}: Diagnosis, messages: Messages): Block[] {
	const {report: words, phrases} = messages;
	return judgements.length === 0
		? []
		: [
				{kind: 'heading', text: words.results},
				...gradedFigures(judgements, messages).map((text): Block => ({kind: 'line', text})),
				...judgements.map((judgement): Block => {
					const {name, meaning} = messages.judgement(judgement);
					return {
						kind: 'item',
						depth: 0,
						text: phrases.label(`${name} ${formatNumber(judgement.value)}`, meaning),
					};
				}),
				...doubtsOf(judgements, messages).map((text): Block => ({kind: 'line', text: `! ${text}`})),
			];
}

/** Metrics that are explained; a log with more has them explained by name with `losscope explain`. */
const mostExplained = 6;

/** What each metric of the log is, which way is good, what is normal and what to worry about. */
export function metricSection(run: Run, messages: Messages): Block[] {
	const {report: words, phrases} = messages;
	const spoken = run.series.flatMap(({metric}) => spokenMetric(run, metric, messages) ?? []);
	return spoken.length === 0
		? []
		: [
				{kind: 'heading', text: words.metrics},
				...[...new Set(spoken)]
					.slice(0, mostExplained)
					.flatMap(({title, what, good, normal, worry}): Block[] => [
						{kind: 'item', depth: 0, text: phrases.label(title, phrases.sentences([what, good]))},
						{kind: 'item', depth: 1, text: phrases.label(words.normal, normal)},
						{kind: 'item', depth: 1, text: phrases.label(words.worry, worry)},
					]),
			];
}
