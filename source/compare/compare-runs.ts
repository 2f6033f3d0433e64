import {commonAxis, differsInEpochSize} from './axis.js';
import {changeOf} from './change.js';
import type {Axis, Caveat, Comparison, SeriesComparison, Verdict} from './comparison.js';
import {compareCurves} from './curves/compare-curves.js';
import {curveOf} from './curves/curve.js';
import {type Pair, pairSeries} from './pair-series.js';
import {inOneUnit} from './percent.js';
import {resultDifferences} from './results.js';
import {settingDifferences} from './settings.js';
import {firstLine, type Side} from './side.js';
import {possible, verdictOf} from './verdict.js';

export type {Side} from './side.js';

/** Runs whose ends are further apart than this share of the longer one are of different length. */
const sameLength = 0.02;

/** With fewer points the whole spread of a curve counts as noise. */
const fewPoints = 8;

function compareSeries(pair: Pair, axis: Axis, before: Side, after: Side): SeriesComparison {
	const {split, metric, direction} = pair.before;
	const [one, other] = inOneUnit(
		pair,
		curveOf(pair.before, axis, firstLine(before), before.at.line),
		curveOf(pair.after, axis, firstLine(after), after.at.line),
	);
	return {split, metric, direction, ...compareCurves(one, other, direction)};
}

function isOfDifferentLength({final}: SeriesComparison): boolean {
	return (
		final !== undefined &&
		Math.abs(final.before.x - final.after.x) > sameLength * Math.max(final.before.x, final.after.x)
	);
}

function caveatsOf(
	pair: Pair | undefined,
	headline: SeriesComparison | undefined,
	...[before, after]: readonly [Side, Side]
): Caveat[] {
	const points = headline?.judged?.points ?? Number.POSITIVE_INFINITY;
	const isComparable = headline?.judged !== undefined;
	const told: ReadonlyArray<readonly [boolean, Caveat]> = [
		[isComparable && headline !== undefined && isOfDifferentLength(headline), 'different-lengths'],
		[pair !== undefined && differsInEpochSize(pair.before, pair.after), 'different-epoch-sizes'],
		[before.isRunning || after.isRunning, 'still-running'],
		[isComparable && (before.run.segments.length > 1 || after.run.segments.length > 1), 'restarted'],
		[points < fewPoints, 'few-points'],
		[isComparable && headline?.split === 'train', 'training-data-only'],
		[headline !== undefined && isWithinSeeds(headline), 'within-seeds'],
	];
	return told.flatMap(([isSo, caveat]) => (isSo ? [caveat] : []));
}

/** More than the curves shake, and yet no more than another seed may do. */
function isWithinSeeds({judged, shake, noise}: SeriesComparison): boolean {
	const difference = Math.abs((judged?.best.before.value ?? 0) - (judged?.best.after.value ?? 0));
	return difference > possible * shake && difference < possible * noise;
}

function verdictFor(pair: Pair | undefined, headline: SeriesComparison | undefined): Verdict {
	if (pair === undefined) {
		return {kind: 'not-comparable', because: 'no-common-metric'};
	}

	return headline === undefined ? {kind: 'not-comparable', because: 'no-common-axis'} : verdictOf(headline);
}

/**
Lays two runs side by side: pure, and cheap enough for every redraw of a short run (a curve is read once; the columns have
a ceiling).

@param wanted - The axis to compare on, where both have it.
*/
export function compareRuns(before: Side, after: Side, wanted: Axis | undefined): Comparison {
	const pairs = pairSeries(before.run, after.run);
	const lead = pairs[0];
	const axis = lead && commonAxis(lead.before, lead.after, wanted);
	const series = pairs.flatMap(pair => {
		const shared = axis && commonAxis(pair.before, pair.after, axis);
		return shared === axis && axis !== undefined ? [compareSeries(pair, axis, before, after)] : [];
	});
	const headline = axis === undefined ? undefined : series[0];
	return {
		axis,
		verdict: verdictFor(lead, headline),
		headline,
		series,
		settings: settingDifferences(before.run, after.run),
		results: resultDifferences(before.run, after.run),
		leading: {before: before.diagnosis.findings[0]?.id, after: after.diagnosis.findings[0]?.id},
		change: changeOf(before.diagnosis, after.diagnosis),
		caveats: caveatsOf(lead, headline, before, after),
	};
}
