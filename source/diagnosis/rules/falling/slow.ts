import {least, type Rule, when} from '../../rule.js';
import type {Scene} from '../../summary/scene.js';
import {neverFalls as creep, needed, slow as thresholds} from '../../thresholds.js';
import {epochsOf} from '../go-on.js';
import {heedRate} from '../high-rate.js';
import {needsLoss} from '../needs.js';
import {about, fallen, firstPosition} from '../speak.js';

/** Falls beyond chance, and little. Never more than information: a good fine-tuning looks the same. */
export const slow: Rule<'slow'> = {
	id: 'slow',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.level();
		const lately = loss ? loss.recentTrend / thresholds.trend : 0;
		// So slow a fall that the second half alone does not show it.
		const allAlong = loss && loss.surelyFell > creep.trendFall ? loss.trend / creep.trend : 0;
		return (
			loss && {
				strength: least(
					thresholds.fall / Math.max(loss.fall, 1e-12),
					Math.max(lately, allAlong),
					when(loss.end < Math.min(loss.start, loss.first) && !isInFirstEpoch(scene)),
				),
				severity: 'info',
				atMost: 'likely',
				...about(loss.curve, firstPosition(loss.curve)),
				evidence: fallen(loss, needed.curve),
				...heedRate(scene, {
					causes: ['rate-too-small', 'not-converged'],
					advice: [
						{id: 'learning-rate-range-test', numbers: {}},
						{id: 'raise-learning-rate', numbers: {low: 3, high: 10}},
					],
				}),
			}
		);
	},
};

/** Of several: nobody can tell yet how far the others will bring it. */
function isInFirstEpoch(scene: Scene): boolean {
	const {epoch, epochs} = epochsOf(scene);
	return epoch !== undefined && epoch < 1 && epochs !== undefined && epochs > 1;
}
