import {least, type Rule, when} from '../../rule.js';
import {thin} from '../../statistics/blocks.js';
import {theilSen} from '../../statistics/theil-sen.js';
import {needed, faster as thresholds} from '../../thresholds.js';
import {needsPair} from '../needs.js';
import {compared, sinceEvaluation} from '../speak.js';

/** Validation falls by a larger share than training, and stands below it. */
export const validationFallsFaster: Rule<'validation-falls-faster'> = {
	id: 'validation-falls-faster',
	driver: 'pair',
	needs: needsPair(needed.fasterValidation),
	check(scene) {
		const pair = scene.pair();
		if (!pair || pair.v.some(value => value <= 0) || pair.t.some(value => value <= 0)) {
			return undefined;
		}

		const fit = theilSen(thin(pair.t, 32).map(Math.log), thin(pair.v, 32).map(Math.log));
		return (
			fit && {
				strength: least(
					fit.slope / thresholds.slope,
					thresholds.ratio / (pair.end / pair.trainEnd),
					when(fit.low > 1),
				),
				severity: 'info',
				atMost: 'likely',
				split: pair.validation.series.split,
				metric: pair.validation.series.metric,
				since: sinceEvaluation(pair, (v, t) => v < t),
				evidence: {...compared(pair, needed.fasterValidation), ...fit},
				causes: ['validation-easy', 'duplicates', 'hard-training-examples'],
				advice: [
					{id: 'look-for-duplicates', numbers: {}},
					{id: 'add-hard-cases', numbers: {}},
				],
			}
		);
	},
};
