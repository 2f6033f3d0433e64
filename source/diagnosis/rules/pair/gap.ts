import {least, type Rule} from '../../rule.js';
import {share} from '../../summary/curve-summary.js';
import {agreeing} from '../../summary/pair-summary.js';
import {needed, gap as thresholds} from '../../thresholds.js';
import {needsPair} from '../needs.js';
import {comparedByLevel, sinceEvaluation} from '../speak.js';

/** Validation loss steadily far above training loss. Information: where validation also rises, that is the finding. */
export const gap: Rule<'gap'> = {
	id: 'gap',
	driver: 'pair',
	needs: needsPair(needed.pair),
	check(scene) {
		const pair = scene.pair();
		if (!pair) {
			return undefined;
		}

		const wide = (v: number, t: number) => share(v - t, v) > thresholds.gap;
		const agree = agreeing(pair, (v, t) => v > t);
		return {
			strength: least(pair.gap / thresholds.gap, agree / thresholds.agree),
			severity: 'info',
			atMost: 'likely',
			split: pair.validation.series.split,
			metric: pair.validation.series.metric,
			since: sinceEvaluation(pair, wide),
			evidence: {...comparedByLevel(pair, needed.pair), agreePercent: 100 * agree},
			causes: ['distribution-shift', 'memorises', 'data-poor'],
			advice: [
				{id: 'check-split', numbers: {}},
				{id: 'augment-data', numbers: {}},
				{id: 'regularise', numbers: {}},
			],
		};
	},
};
