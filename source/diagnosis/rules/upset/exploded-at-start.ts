import {least, type Rule} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {needed, explodedAtStart as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about, firstPosition} from '../speak.js';

/** The first points tower over those that follow. */
export const explodedAtStart: Rule<'exploded-at-start'> = {
	id: 'exploded-at-start',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.loss();
		const values = loss?.curve.values;
		if (!loss || !values) {
			return undefined;
		}

		const first = Math.max(...values.subarray(0, thresholds.first));
		const settled = median(values.subarray(thresholds.first, thresholds.first + thresholds.next));
		const times = settled > 0 ? first / settled : 0;
		return {
			strength: least(times / thresholds.times),
			severity: 'warning',
			atMost: 'likely',
			...about(loss.curve, firstPosition(loss.curve)),
			evidence: {points: loss.points, needed: needed.curve, first, settled, times},
			causes: ['no-warmup', 'input-scale', 'initialisation'],
			advice: [
				{id: 'add-warmup', numbers: {percent: 5}},
				{id: 'scale-inputs', numbers: {}},
			],
		};
	},
};
