import {type Rule, when} from '../../rule.js';
import {overfitting as thresholds} from '../../thresholds.js';
import {stopEarly} from '../go-on.js';
import {needsTurning} from '../needs.js';
import {accuracyStillRises} from './overconfident.js';
import {risen} from './risen.js';

/** Validation loss rises while training loss still falls. */
export const overfitting: Rule<'overfitting'> = {
	id: 'overfitting',
	driver: 'pair',
	needs: needsTurning(thresholds.least),
	check(scene) {
		const pair = scene.turning();
		if (!pair) {
			return undefined;
		}

		const {strength, fromStart, ...rest} = risen(pair);
		const {step, epoch} = rest.since;
		return {
			...rest,
			strength: Math.min(strength, when(!fromStart && !accuracyStillRises(scene))),
			severity: 'warning',
			causes: ['memorises', 'too-many-epochs', 'data-poor', 'capacity-too-large'],
			advice: [
				{id: 'use-best-checkpoint', numbers: {value: rest.evidence.best, step, epoch}},
				stopEarly(scene),
				{id: 'regularise', numbers: {}},
				{id: 'more-data', numbers: {}},
			],
		};
	},
};
