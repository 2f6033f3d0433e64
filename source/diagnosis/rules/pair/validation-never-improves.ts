import {least, type Rule} from '../../rule.js';
import {positionOf} from '../../summary/curve.js';
import {needed, neverImproves as thresholds} from '../../thresholds.js';
import {needsPair} from '../needs.js';

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
		return {
			strength: least(
				pair.trainFall / thresholds.trainFall,
				thresholds.validationFall / Math.max(pair.fall, 1e-12),
				(ratio - 1) / (thresholds.ratio - 1),
			),
			severity: 'warning',
			atMost: 'likely',
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
