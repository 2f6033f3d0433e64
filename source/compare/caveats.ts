import {differsInEpochSize} from './axis.js';
import type {Caveat, SeriesComparison, SettingDifference, Verdict} from './comparison.js';
import type {Pair} from './pairs/pair-series.js';
import {meaningOf} from './pairs/same-metric.js';
import type {Side} from './side.js';
import {possible} from './verdict.js';

/** Runs whose ends are further apart than this share of the longer one are of different length. */
const sameLength = 0.02;

/** With fewer points the whole spread of a curve counts as noise. */
const fewPoints = 8;

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
	pair: Pair | undefined,
	series: readonly SeriesComparison[],
	verdict: Verdict,
	settings: readonly SettingDifference[],
	...[before, after]: readonly [Side, Side]
): Caveat[] {
	const headline = series[0];
	const points = headline?.judged?.points ?? Number.POSITIVE_INFINITY;
	const isComparable = headline?.judged !== undefined && headline.otherTask !== 'likely';
	const isTold = verdict.kind === 'better' || verdict.kind === 'worse';
	const isOtherTask = headline?.otherTask === 'possible';
	const told: ReadonlyArray<readonly [boolean, Caveat]> = [
		[headline?.factor === undefined && series.some(({factor}) => factor !== undefined), 'different-scale'],
		[isOtherTask && isTold, 'perhaps-different-tasks'],
		[isComparable && isOfDifferentLength(headline), 'different-lengths'],
		[pair !== undefined && differsInEpochSize(pair.before, pair.after), 'different-epoch-sizes'],
		[before.isRunning || after.isRunning, 'still-running'],
		[isComparable && (before.run.segments.length > 1 || after.run.segments.length > 1), 'restarted'],
		[points < fewPoints, 'few-points'],
		[isComparable && headline.split === 'train', 'training-data-only'],
		[pair !== undefined && isToldInRoots(pair), 'in-roots'],
		[headline !== undefined && isWithinSeeds(headline), 'within-seeds'],
		[isOnlySeed(settings), 'only-seed'],
		[isTold && verdict.timesNoise < beyondSeeds, 'one-run-each'],
	];
	return told.flatMap(([isSo, caveat]) => (isSo ? [caveat] : []));
}
