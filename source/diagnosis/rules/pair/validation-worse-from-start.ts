import {type Rule, when} from '../../rule.js';
import {overfitting as thresholds} from '../../thresholds.js';
import {needsTurning} from '../needs.js';
import {accuracyStillRises} from './overconfident.js';
import {risen} from './risen.js';

/** Validation was best at the very beginning: what is learned does not carry over at all. */
export const validationWorseFromStart: Rule<'validation-worse-from-start'> = {
	id: 'validation-worse-from-start',
	driver: 'pair',
	needs: needsTurning(thresholds.least),
	check(scene) {
		const pair = scene.turning();
		if (!pair) {
			return undefined;
		}

		const {strength, fromStart, ...rest} = risen(pair);
		return {
			...rest,
			strength: Math.min(strength, when(fromStart && !accuracyStillRises(scene))),
			severity: 'warning',
			causes: ['evaluation-preprocessing', 'split-differs', 'labels-wrong'],
			advice: [
				{id: 'evaluate-training-set', numbers: {}},
				{id: 'check-split', numbers: {}},
				{id: 'check-labels', numbers: {}},
			],
		};
	},
};
