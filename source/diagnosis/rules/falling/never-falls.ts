import {logsCrossEntropy} from '../../advice/framework.js';
import {least, type Rule, when} from '../../rule.js';
import {needed, neverFalls as thresholds} from '../../thresholds.js';
import {startedWell} from '../accuracy.js';
import {needsLoss} from '../needs.js';
import {about, fallen, firstPosition} from '../speak.js';

/** The loss has not fallen since the start: nothing is being learned. */
export const neverFalls: Rule<'never-falls'> = {
	id: 'never-falls',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.level();
		if (!loss || scene.rate()?.warmingUp || startedWell(scene)) {
			return undefined;
		}

		const creeping = loss.trend < thresholds.trend && loss.surelyFell > thresholds.trendFall;
		const pretrained = logsCrossEntropy(scene.material.framework);
		const resumed = scene.material.segment?.because === 'resume';
		return {
			strength: least(thresholds.fall / Math.max(loss.surelyFell, 1e-12), when(!creeping)),
			severity: loss.points < needed.critical || resumed ? 'info' : pretrained ? 'warning' : 'critical',
			atMost: 'likely',
			...about(loss.curve, firstPosition(loss.curve)),
			evidence: {...fallen(loss, needed.critical), fallPercent: Math.max(0, 100 * loss.surelyFell)},
			causes: ['optimizer-not-stepping', 'frozen-weights', 'rate-too-small', 'labels-wrong', 'data-poor'],
			advice: [
				{id: 'overfit-one-batch', numbers: {}},
				{id: 'raise-learning-rate', numbers: {low: 3, high: 10}},
				{id: 'look-at-data', numbers: {}},
			],
		};
	},
};
