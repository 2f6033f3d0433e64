import type {Rule} from '../../rule.js';
import {kendallTau} from '../../statistics/mann-kendall.js';
import {needed, falling as thresholds} from '../../thresholds.js';
import {goOn} from '../go-on.js';
import {howMuch} from '../how-much.js';
import {needsLoss} from '../needs.js';
import {noLongerImproves} from '../pair/no-longer-improves.js';
import {about, fallen, positionAtShare} from '../speak.js';
import {memorised} from './memorised.js';

/** The loss has not finished falling. With few points it says so, as `watching`. */
export const stillFalling: Rule<'still-falling'> = {
	id: 'still-falling',
	driver: 'curve',
	needs: needsLoss(2),
	check(scene) {
		const training = scene.level();
		const validation = scene.evaluated();
		const clearer =
			training && validation && validation.points >= needed.curve && howMuch(validation) > howMuch(training);
		const loss = clearer ? validation : training;
		if (!loss) {
			return undefined;
		}

		// To a model that may know its data by heart, nobody says: go on.
		if ((memorised.check(scene)?.strength ?? 0) >= 0.5) {
			return undefined;
		}

		// What is learned no longer shows in validation: that training falls is then no reason to go on.
		if (validation && (noLongerImproves.check(scene)?.strength ?? 0) >= 1) {
			return undefined;
		}

		const few = loss.points < needed.curve;
		const strength = few ? kendallTau(loss.blocks) / thresholds.fewTau : howMuch(loss);
		return {
			strength,
			severity: 'info',
			atMost: few ? 'watching' : 'likely',
			...about(loss.curve, positionAtShare(loss.curve, few ? 0 : 0.5)),
			evidence: {...fallen(loss, needed.curve), recentPercent: 100 * loss.recentFall},
			causes: ['not-converged', 'too-few-epochs'],
			advice: goOn(scene),
		};
	},
};
