import {differsInEpochSize} from './axis.js';
import type {Axis, Caveat, SeriesComparison, SettingDifference, Verdict} from './comparison.js';
import {isToldInPercent} from './pairs/one-unit.js';
import type {Pair} from './pairs/pair-series.js';
import {meaningOf} from './pairs/same-metric.js';
import type {Side} from './side.js';
import {fewPoints, leastPoints, possible} from './verdict.js';

/** Runs whose ends are further apart than this share of the longer one are of different length. */
const sameLength = 0.02;

/** A difference of more than this many times what seeds usually make is no seed's. */
const beyondSeeds = 6;

function isOfDifferentLength({final}: SeriesComparison): boolean {
	return (
		final !== undefined &&
		Math.abs(final.before.x - final.after.x) > sameLength * Math.max(final.before.x, final.after.x)
	);
}

/** More than the curves shake, and yet no more than another seed may do. */
function isWithinSeeds({judged, shake, noise}: SeriesComparison): boolean {
	const difference = Math.abs((judged?.best.before.value ?? 0) - (judged?.best.after.value ?? 0));
	return difference > possible * shake && difference < possible * noise;
}

/** Settings that say where a run is kept, and nothing of how it was trained. */
const place = /(?:^|[_.-])(?:dir|path|name|id|out|output|file|date|time)$/i;
const seed = /(?:^|[_.-])seed$/i;

/** Both logs state the same of everything but the seed: what they differ by is what a seed makes. */
function isOnlySeed(settings: readonly SettingDifference[]): boolean {
	const told = settings.filter(({name}) => !place.test(name));
	return (
		told.length > 0 &&
		told.every(({name, before, after}) => seed.test(name) && before !== undefined && after !== undefined)
	);
}

const isToldInRoots = ({before, after}: Pair): boolean =>
	meaningOf(before.metric).isSquared !== meaningOf(after.metric).isSquared;

/** What makes a comparison less than even, the gravest first. */
export function caveatsOf(
	pairs: readonly Pair[],
	axis: Axis | undefined,
	series: readonly SeriesComparison[],
	verdict: Verdict,
	settings: readonly SettingDifference[],
	...[before, after]: readonly [Side, Side]
): Caveat[] {
	const [headline] = series;
	const [pair] = pairs;
	const points = headline?.judged?.points ?? Number.POSITIVE_INFINITY;
	const isTold = verdict.kind === 'better' || verdict.kind === 'worse';
	const isJudged = headline !== undefined && verdict.kind !== 'not-comparable';
	const hasHeldOut = series.some(
		({split, direction, metric, judged}) =>
			split !== 'train' &&
			direction !== 'none' &&
			metric !== 'throughput' &&
			(judged?.points ?? 0) < leastPoints,
	);
	const isOtherTask = headline?.otherTask === 'possible';
	const told: ReadonlyArray<readonly [boolean, Caveat]> = [
		[headline?.factor === undefined && series.some(({factor}) => factor !== undefined), 'different-scale'],
		[isOtherTask && isTold, 'perhaps-different-tasks'],
		[isJudged && isOfDifferentLength(headline), 'different-lengths'],
		[
			isJudged && axis === 'epoch' && pair !== undefined && differsInEpochSize(pair.before, pair.after),
			'different-epoch-sizes',
		],
		[before.isRunning || after.isRunning, 'still-running'],
		[isJudged && (before.run.segments.length > 1 || after.run.segments.length > 1), 'restarted'],
		[isJudged && points < fewPoints, 'few-points'],
		[isJudged && headline.split === 'train', hasHeldOut ? 'few-evaluations' : 'training-data-only'],
		[pairs.some(isToldInRoots), 'in-roots'],
		[pairs.some(isToldInPercent), 'in-percent'],
		[isJudged && isWithinSeeds(headline), 'within-seeds'],
		[isOnlySeed(settings), 'only-seed'],
		[isTold && verdict.timesNoise < beyondSeeds, 'one-run-each'],
	];
	return told.flatMap(([isSo, caveat]) => (isSo ? [caveat] : []));
}
