import {least, type Rule, when} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {positionOf} from '../../summary/curve.js';
import {share} from '../../summary/curve-summary.js';
import type {PairSummary} from '../../summary/pair-summary.js';
import {needed, healthyPair as thresholds} from '../../thresholds.js';
import {goOn} from '../go-on.js';
import {needsPair} from '../needs.js';
import {compared} from '../speak.js';

/** Both fall together and stay close. Told only where nothing is found that speaks against it. */
export const healthyPair: Rule<'healthy-pair'> = {
	id: 'healthy-pair',
	driver: 'pair',
	needs: needsPair(2),
	check(scene) {
		const pair = scene.pair();
		if (!pair) {
			return undefined;
		}

		return {
			strength: least(
				thresholds.gap / Math.max(Math.abs(pair.gap), 1e-12),
				Math.min(pair.fall, pair.trainFall) / thresholds.fall,
				when(pair.end < pair.first && !isWorseNow(pair)),
			),
			severity: 'info',
			atMost: pair.evaluations < needed.pair ? 'watching' : 'likely',
			split: pair.validation.series.split,
			metric: pair.validation.series.metric,
			since: positionOf(pair.validation, 0),
			evidence: {...compared(pair, needed.pair), fallPercent: fellTo(pair)},
			causes: ['settings-fit'],
			advice: goOn(scene).filter(({id}) => id === 'early-stopping'),
		};
	},
};

/** The latest evaluations lie well above the best: then nobody praises, though the noise may be as large. */
function isWorseNow({v, best}: PairSummary): boolean {
	return v.length >= needed.pair && share(median(v.subarray(-4)) - best, best) > thresholds.worse;
}

/** From the first evaluation to the last one, as they stand in the log: the last one is told beside it. In percent. */
const fellTo = ({v}: PairSummary): number => {
	const first = v[0] ?? Number.NaN;
	return 100 * share(first - (v[v.length - 1] ?? Number.NaN), first);
};
