import type {Diagnosis, FindingId} from '../diagnosis/finding.js';
import type {Moment, Run, Series} from '../run/run.js';
import {commonAxis, differsInEpochSize} from './axis.js';
import {compareCurves} from './compare-curves.js';
import type {Axis, Comparison, SeriesComparison, Verdict} from './comparison.js';
import {curveOf} from './curve.js';
import {settingDifferences} from './settings.js';

/** From here on a difference is told as likely; between one and this as possible. */
const likelyTimesNoise = 3;

/** One run as it is compared: up to a moment, with its diagnosis there. */
export type Side = {
	readonly run: Run;
	readonly at: Moment;
	readonly diagnosis: Diagnosis;

	/** More is to come, so a worse figure may only be an earlier one. */
	readonly isRunning: boolean;
};

type Pair = {readonly before: Series; readonly after: Series};

/** Series of the same split and metric; where a run has several, the one with most points. */
function pairsOf(before: Run, after: Run): Pair[] {
	const largest = (run: Run) => {
		const byMeaning = new Map<string, Series>();
		for (const series of run.series) {
			const meaning = `${series.split} ${series.metric}`;
			if (series.count > (byMeaning.get(meaning)?.count ?? 0)) {
				byMeaning.set(meaning, series);
			}
		}

		return byMeaning;
	};

	const others = largest(after);
	return [...largest(before)].flatMap(([meaning, series]) => {
		const other = others.get(meaning);
		return other === undefined ? [] : [{before: series, after: other}];
	});
}

/** The metric that a verdict is about: held-out before training data, a loss before other metrics. */
const importance = ({split, metric, direction}: Series): number =>
	(direction === 'none' ? 100 : 0) + (metric === 'loss' ? 0 : 10) + {validation: 0, test: 1, train: 2}[split];

function verdictOf(headline: SeriesComparison): Verdict {
	const {best, noise, direction, ahead, samePoint} = headline;
	if (best === undefined || samePoint === undefined) {
		return {kind: 'not-comparable', because: 'no-overlap'};
	}

	const sign = direction === 'up' ? -1 : 1;
	const gain = (best.before.value - best.after.value) * sign;
	const timesNoise = noise > 0 ? Math.abs(gain) / noise : gain === 0 ? 0 : Number.POSITIVE_INFINITY;
	const leader = gain > 0 ? 'after' : 'before';

	// A best value that the rest of the curve does not bear out is luck.
	if (timesNoise < 1 || ahead?.run !== leader) {
		return {kind: 'no-difference', timesNoise};
	}

	return {
		kind: gain > 0 ? 'better' : 'worse',
		state: timesNoise >= likelyTimesNoise ? 'likely' : 'possible',
		timesNoise,
	};
}

const idsOf = ({diagnosis}: Side): FindingId[] => [...new Set(diagnosis.findings.map(({id}) => id))];

/**
Lays two runs side by side.

@param wanted - The axis to compare on, where both have it.
*/
export function compareRuns(before: Side, after: Side, wanted: Axis | undefined): Comparison {
	const pairs = pairsOf(before.run, after.run).sort((a, b) => importance(a.before) - importance(b.before));
	const lead = pairs[0];
	const axis = lead && commonAxis(lead.before, lead.after, wanted);
	const start = ({run, at}: Side) => run.segments.findLast(({line}) => line <= at.line)?.line ?? 0;
	const series = pairs.flatMap((pair): SeriesComparison[] => {
		const shared = axis && commonAxis(pair.before, pair.after, axis);
		return shared === undefined
			? []
			: [
					{
						split: pair.before.split,
						metric: pair.before.metric,
						direction: pair.before.direction,
						...compareCurves(
							curveOf(pair.before, shared, start(before), before.at.line),
							curveOf(pair.after, shared, start(after), after.at.line),
							pair.before.direction,
						),
					},
				];
	});
	const headline = series[0];
	const beforeIds = idsOf(before);
	const afterIds = idsOf(after);
	const ends = headline?.final;
	return {
		axis,
		verdict:
			lead === undefined
				? {kind: 'not-comparable', because: 'no-common-metric'}
				: headline === undefined
					? {kind: 'not-comparable', because: 'no-common-axis'}
					: headline.direction === 'none'
						? {kind: 'not-comparable', because: 'no-direction'}
						: verdictOf(headline),
		headline,
		series,
		settings: settingDifferences(before.run, after.run),
		gone: beforeIds.filter(id => !afterIds.includes(id)),
		come: afterIds.filter(id => !beforeIds.includes(id)),
		caveats: [
			...(ends && ends.before.x !== ends.after.x ? ['different-lengths' as const] : []),
			...(lead && differsInEpochSize(lead.before, lead.after) ? ['different-epoch-sizes' as const] : []),
			...(before.isRunning || after.isRunning ? ['still-running' as const] : []),
		],
	};
}
