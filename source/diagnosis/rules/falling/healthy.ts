import {least, type Rule, when} from '../../rule.js';
import {healthyPair, needed} from '../../thresholds.js';
import {goOn} from '../go-on.js';
import {needsLoss} from '../needs.js';
import {about, fallen, firstPosition} from '../speak.js';
import {flatness} from './plateau.js';

/** Fell well, then flattened. Told only where nothing is found that speaks against it. */
export const healthy: Rule<'healthy'> = {
	id: 'healthy',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.level();
		return (
			loss && {
				strength: least(
					loss.fall / healthyPair.fall,
					loss.honestFall / healthyPair.honestFall,
					flatness(loss),
					when(loss.end < loss.start),
				),
				severity: 'info',
				atMost: 'likely',
				...about(loss.curve, firstPosition(loss.curve)),
				evidence: fallen(loss, needed.curve),
				causes: ['settings-fit'],
				advice: goOn(scene).filter(({id}) => id === 'keep-training' || id === 'add-validation'),
			}
		);
	},
};
