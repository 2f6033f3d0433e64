import {forecastLoss} from '../../outlook/forecast-loss.js';
import {least, type Rule, when} from '../../rule.js';
import {healthyPair, needed, converged as thresholds} from '../../thresholds.js';
import {validationFalls} from '../how-much.js';
import {needsLoss} from '../needs.js';
import {about, fallen, positionAtShare} from '../speak.js';
import {flatness} from './plateau.js';

/**
Flat, and half as long again would gain less than one percent. A loss that has hardly fallen has
not converged: it is flat, and why is another question.
*/
export const converged: Rule<'converged'> = {
	id: 'converged',
	driver: 'curve',
	needs: needsLoss(needed.converged),
	check(scene) {
		const loss = scene.level();
		const flat =
			loss &&
			least(
				loss.fall / healthyPair.fall,
				loss.honestFall / healthyPair.honestFall,
				flatness(loss),
				when(!validationFalls(scene)),
			);
		const forecast = loss && flat !== undefined && flat >= 0.5 ? forecastLoss(scene, 1.5) : undefined;
		if (!loss || flat === undefined || !forecast) {
			return undefined;
		}

		const gain = forecast.gain;
		return {
			strength: least(flat, thresholds.gain / Math.max(gain, 1e-12)),
			severity: 'info',
			atMost: 'likely',
			...about(loss.curve, positionAtShare(loss.curve, 0.5)),
			evidence: {...fallen(loss, needed.converged), gainPercent: 100 * gain},
			causes: ['converged', 'rate-at-floor'],
			advice: [
				{id: 'stop-now', numbers: {}},
				{id: 'decay-or-restart', numbers: {}},
			],
		};
	},
};
