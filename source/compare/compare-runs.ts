import {adversaries, goodWays} from '../run/good-way.js';
import {looksLikeLoss, reward} from '../run/headline.js';
import type {Run} from '../run/run.js';
import type {Series} from '../run/series.js';
import {commonAxis} from './axis.js';
import {caveatsOf} from './caveats.js';
import type {Axis, Comparison, Metric, SeriesComparison, Verdict} from './comparison.js';
import {costAt} from './cost.js';
import {compareCurves} from './curves/compare-curves.js';
import {curveOf} from './curves/curve.js';
import {type Kinship, otherTaskOf} from './curves/other-task.js';
import {changeOf} from './differences/change.js';
import {kinshipOf, tellsAnswers} from './differences/kinship.js';
import {resultDifferences} from './differences/results.js';
import {settingDifferences} from './differences/settings.js';
import {directionOf, type Ways} from './pairs/direction.js';
import {inOneUnit, isShareByName} from './pairs/one-unit.js';
import {importance, isMeasure, metricOf, type Pair, pairSeries} from './pairs/pair-series.js';
import {firstLine, type Side} from './side.js';
import {leastPoints, verdictOf} from './verdict.js';

/** Points an epoch up to which a point stands for the epoch. */
const fewPerEpoch = 1.5;

const isByEpoch = ({count, columns: {epoch, length}}: Series): boolean =>
	count <= fewPerEpoch * (epoch[length - 1] ?? Number.NaN);

/** Steps from which on a training is a long one. */
const longSteps = 1000;

const isLong = ({columns: {step, length}}: Series): boolean => (step[length - 1] ?? Number.NaN) >= longSteps;

/** What holds for every pair of series of two runs. */
type Together = {
	readonly kinship: Kinship;
	readonly ways: Ways;
	readonly isOfAnswers: boolean;
};

function compareSeries(
	pair: Pair,
	axis: Axis,
	before: Side,
	after: Side,
	{kinship, ways, isOfAnswers}: Together,
): SeriesComparison {
	const {split} = pair.before;
	const direction = directionOf(pair, ways);
	const [one, other] = inOneUnit(
		pair,
		curveOf(pair.before, axis, firstLine(before), before.at.line),
		curveOf(pair.after, axis, firstLine(after), after.at.line),
	);
	const byEpoch = isByEpoch(pair.before) || isByEpoch(pair.after);
	const nature = {
		isMemorised: split === 'train' && byEpoch,
		isLong: isLong(pair.before) && isLong(pair.after),
		isOfAnswers,
	};
	const figures = compareCurves(one, other, direction, nature);
	const {reached} = figures;
	return {
		split,
		metric: metricOf(pair),
		direction,
		...figures,
		otherTask:
			figures.factor !== undefined || direction === 'none' || isShareByName(pair.before)
				? undefined
				: otherTaskOf(one, other, byEpoch, kinship),
		cost: {
			before: costAt(pair.before, axis, reached.before, firstLine(before)),
			after: costAt(pair.after, axis, reached.after, firstLine(after)),
		},
	};
}

const metricsOf = ({series}: Run): Metric[] =>
	series
		.filter(isMeasure)
		.toSorted((a, b) => importance(a) - importance(b))
		.map(({split, metric}) => ({split, metric}));

/** Why neither way of the series that both have is good. */
const aimless = (runs: readonly Run[]): 'adversaries' | 'beside-reward' | 'no-direction' =>
	runs.some(adversaries) ? 'adversaries' : runs.some(reward) ? 'beside-reward' : 'no-direction';

function verdictFor(
	pair: Pair | undefined,
	headline: SeriesComparison | undefined,
	runs: readonly Run[],
	isKindKnown: boolean,
): Verdict {
	if (pair === undefined || !isMeasure(pair.before)) {
		return {kind: 'not-comparable', because: 'no-common-metric'};
	}

	if (headline === undefined) {
		return {kind: 'not-comparable', because: 'no-common-axis'};
	}

	const isAimless = headline.direction === 'none' && looksLikeLoss(pair.before);
	return isAimless ? {kind: 'not-comparable', because: aimless(runs)} : verdictOf(headline, isKindKnown);
}

/**
What has too few points, or is told in different units, says less than any other metric that can be judged by; of two tasks
no metric says more.
*/
function inOrder(all: readonly SeriesComparison[]): SeriesComparison[] {
	const isLast = ({factor, metric, direction, judged}: SeriesComparison): number =>
		metric === 'throughput' || direction === 'none'
			? 2
			: Number(factor !== undefined || (judged?.points ?? 0) < leastPoints);
	const series = all.toSorted((a, b) => isLast(a) - isLast(b));
	return series[0]?.otherTask === 'likely' ? series.map(one => ({...one, otherTask: 'likely'})) : series;
}

/**
Lays two runs side by side: pure, and cheap enough for every redraw of a short run (a curve is read once; the columns have
a ceiling).

@param wanted - The axis to compare on, where both have it.
*/
export function compareRuns(before: Side, after: Side, wanted: Axis | undefined): Comparison {
	const pairs = pairSeries(before.run, after.run);
	const lead = pairs[0];
	const together: Together = {
		kinship: kinshipOf(before.run, after.run),
		ways: {before: goodWays(before.run), after: goodWays(after.run)},
		isOfAnswers: tellsAnswers(before.run) || tellsAnswers(after.run),
	};
	const axis = lead && commonAxis(lead.before, lead.after, wanted);
	const all = pairs.flatMap(pair => {
		const shared = axis && commonAxis(pair.before, pair.after, axis);
		return shared === axis && axis !== undefined ? [compareSeries(pair, axis, before, after, together)] : [];
	});

	const series = inOrder(all);
	const headline = series[0];
	const settings = settingDifferences(before.run, after.run);
	const verdict = verdictFor(lead, headline, [before.run, after.run], together.isOfAnswers);
	const change = changeOf(before.diagnosis, after.diagnosis);
	return {
		axis,
		verdict,
		headline,
		series,
		metrics: {before: metricsOf(before.run), after: metricsOf(after.run)},
		settings,
		results: resultDifferences(before.run, after.run),
		leading: {before: before.diagnosis.findings[0]?.id, after: after.diagnosis.findings[0]?.id},
		change: {
			...change,
			summary: headline?.otherTask === 'likely' ? undefined : change.summary,
		},
		caveats: caveatsOf(pairs, axis, series, verdict, settings, before, after),
	};
}
