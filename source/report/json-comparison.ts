import {type Names, verdictSentences} from '../blocks/comparison/verdict-sentence.js';
import type {Comparison, Cost, SeriesComparison, Verdict} from '../compare/comparison.js';
import type {Ranking} from '../compare/rank-runs.js';
import type {Messages} from '../locale/messages.js';
import {jsonNumber} from './json-number.js';

type Sides = {readonly before: number; readonly after: number};
type Places = NonNullable<SeriesComparison['best']>;

const sides = (pair: Sides | undefined) =>
	pair ? {before: jsonNumber(pair.before), after: jsonNumber(pair.after)} : null;
const places = (pair: Places | undefined) => pair ?? null;

const costDocument = (cost: Cost | undefined) =>
	cost
		? {
				step: jsonNumber(cost.step),
				epoch: jsonNumber(cost.epoch),
				seconds: jsonNumber(cost.seconds),
				tokens: jsonNumber(cost.tokens),
			}
		: null;

function seriesDocument(series: SeriesComparison) {
	const {samePoint, judged, ahead, reached} = series;
	return {
		split: series.split,
		metric: series.metric,
		direction: series.direction,
		best: places(series.best),
		final: places(series.final),
		samePoint: samePoint ?? null,
		meetings: series.meetings,
		area: sides(series.area),
		judged: judged
			? {best: judged.best, end: judged.end, upTo: judged.upTo ?? null, smoothed: judged.smoothed}
			: null,
		crossings: series.crossings,
		ahead: ahead ?? null,
		reached: {before: reached.before ?? null, after: reached.after ?? null},
		cost: {before: costDocument(series.cost.before), after: costDocument(series.cost.after)},
		noise: jsonNumber(series.noise),
		factor: jsonNumber(series.factor),
	};
}

function verdictDocument(verdict: Verdict) {
	if (verdict.kind === 'not-comparable') {
		return verdict;
	}

	const {kind, timesNoise, otherEnd} = verdict;
	const otherwise = otherEnd ? {run: otherEnd.run, timesNoise: jsonNumber(otherEnd.timesNoise)} : null;
	return kind === 'no-difference'
		? {kind, timesNoise: jsonNumber(timesNoise), otherEnd: otherwise, further: verdict.further ?? null}
		: {kind, state: verdict.state, timesNoise: jsonNumber(timesNoise), otherEnd: otherwise};
}

/** The comparison as a value for JSON.stringify, under its one key: schema 1 of the readme. */
export function comparisonDocument(
	comparison: Comparison,
	names: Names,
	ranking: {readonly ranking: Ranking; readonly names: readonly string[]} | undefined,
	messages: Messages,
) {
	const {verdict, change} = comparison;
	const ids = (findings: ReadonlyArray<{readonly id: string}>) => findings.map(({id}) => id);
	return {
		schema: 1,
		comparison: {
			before: names.before,
			after: names.after,
			axis: comparison.axis ?? null,
			verdict: verdictDocument(verdict),
			summary: verdictSentences(comparison, names, messages),
			caveats: comparison.caveats,
			series: comparison.series.map(series => seriesDocument(series)),
			results: comparison.results.map(one => ({name: one.name, ...sides(one)})),
			settings: comparison.settings.map(({name, before, after}) => ({
				name,
				before: before ?? null,
				after: after ?? null,
			})),
			diagnosis: {
				before: comparison.leading.before ?? null,
				after: comparison.leading.after ?? null,
				gone: ids(change.gone),
				come: ids(change.come),
				change: change.summary ?? null,
			},
			rankedBy: ranking ? {split: ranking.ranking.split, metric: ranking.ranking.metric} : null,
			ranking: ranking
				? ranking.ranking.runs.map(({index, best, final, secondsToBest}) => ({
						source: ranking.names[index] ?? null,
						best: best ?? null,
						final: final ?? null,
						secondsToBest: jsonNumber(secondsToBest),
					}))
				: null,
		},
	};
}
