import {least, type Rule, when} from '../../rule.js';
import {thin} from '../../statistics/blocks.js';
import {mannKendall} from '../../statistics/mann-kendall.js';
import {positionOf} from '../../summary/curve.js';
import {agreeing, type PairSummary} from '../../summary/pair-summary.js';
import {needed, neverImproves as thresholds} from '../../thresholds.js';
import {startedWell} from '../accuracy.js';
import {needsPair} from '../needs.js';
import {accuracyStillRises} from './overconfident.js';

/** Training falls a good deal, validation hardly at all. */
export const validationNeverImproves: Rule<'validation-never-improves'> = {
	id: 'validation-never-improves',
	driver: 'pair',
	needs: needsPair(needed.pair),
	check(scene) {
		const pair = scene.pair();
		if (!pair) {
			return undefined;
		}

		const ratio = pair.trainEnd > 0 ? pair.end / pair.trainEnd : 0;
		const clear = strengthBy(pair, ratio, thresholds);
		const slight = Math.min(strengthBy(pair, ratio, thresholds.slight), steadyFor(pair));
		return {
			strength: least(Math.max(clear, slight), when(!accuracyStillRises(scene))),
			severity: 'warning',
			atMost: clear >= slight && !startedWell(scene) ? 'likely' : 'possible',
			split: pair.validation.series.split,
			metric: pair.validation.series.metric,
			since: positionOf(pair.validation, 0),
			evidence: {
				evaluations: pair.evaluations,
				needed: needed.pair,
				trainFallPercent: 100 * pair.trainFall,
				validationFallPercent: 100 * pair.fall,
				ratio,
			},
			causes: ['split-differs', 'distribution-shift', 'memorises', 'labels-wrong'],
			advice: [
				{id: 'evaluate-training-set', numbers: {}},
				{id: 'check-split', numbers: {}},
				{id: 'regularise', numbers: {}},
			],
		};
	},
};

function strengthBy(pair: PairSummary, ratio: number, limits: Limits): number {
	return least(
		pair.trainFall / limits.trainFall,
		limits.validationFall / Math.max(pair.fall, 1e-12),
		(ratio - 1) / (limits.ratio - 1),
	);
}

type Limits = {readonly trainFall: number; readonly validationFall: number; readonly ratio: number};

/** Small differences count only where many evaluations agree on them and validation shows no trend down. */
function steadyFor(pair: PairSummary): number {
	return least(
		pair.evaluations / thresholds.slight.evaluations,
		agreeing(pair, (v, t) => v > t) / thresholds.slight.agree,
		when(mannKendall(thin(pair.v, 48)) > thresholds.slight.trend),
	);
}
