import {least, type Rule} from '../../rule.js';
import {agreeing} from '../../summary/pair-summary.js';
import {needed, below as thresholds} from '../../thresholds.js';
import {needsPair} from '../needs.js';
import {compared, sinceEvaluation} from '../speak.js';

/** Validation loss steadily under training loss. Usual where dropout or augmentation act on training alone. */
export const validationBelowTraining: Rule<'validation-below-training'> = {
	id: 'validation-below-training',
	driver: 'pair',
	needs: needsPair(needed.pair),
	check(scene) {
		const pair = scene.pair();
		if (!pair) {
			return undefined;
		}

		const agree = agreeing(pair, (v, t) => v < t);
		return {
			strength: least(-pair.gap / thresholds.gap, agree / thresholds.agree),
			severity: 'info',
			atMost: -pair.gap >= thresholds.likelyGap ? 'likely' : 'possible',
			split: pair.validation.series.split,
			metric: pair.validation.series.metric,
			since: sinceEvaluation(pair, (v, t) => v < t),
			evidence: {...compared(pair, needed.pair), agreePercent: 100 * agree},
			causes: ['dropout-in-training', 'training-averaged-over-epoch', 'validation-easy', 'leak'],
			advice: [
				{id: 'compare-in-evaluation-mode', numbers: {}},
				{id: 'check-split', numbers: {}},
			],
		};
	},
};
