import {type Rule, type Verdict, when} from '../../rule.js';
import {median} from '../../statistics/median.js';
import type {PairSummary} from '../../summary/pair-summary.js';
import type {Scene} from '../../summary/scene.js';
import {neverFalls, overfitting as thresholds} from '../../thresholds.js';
import {asShares} from '../accuracy.js';
import {needsTurning} from '../needs.js';
import {accuracyStillRises} from './overconfident.js';
import {type Risen, risen} from './risen.js';

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
			...(beganWell(scene, pair) ? learnedTooFast(rest) : doesNotFit),
		};
	},
};

type Told = Pick<Verdict<'validation-worse-from-start'>, 'causes' | 'advice'>;

/** Validation data that the model never did well on. */
const doesNotFit: Told = {
	causes: ['evaluation-preprocessing', 'split-differs', 'labels-wrong'],
	advice: [
		{id: 'evaluate-training-set', numbers: {}},
		{id: 'check-split', numbers: {}},
		{id: 'check-labels', numbers: {}},
	],
};

/** The first epoch taught what there was to learn, and all the others the training examples by heart. */
const learnedTooFast = ({evidence, since: {step, epoch}}: Pick<Risen, 'evidence' | 'since'>): Told => ({
	causes: ['memorises', 'rate-too-high', 'too-many-epochs', 'split-differs'],
	advice: [
		{id: 'use-best-checkpoint', numbers: {value: evidence.best, step, epoch}},
		{id: 'lower-learning-rate', numbers: {times: 3}},
		{id: 'fewer-epochs', numbers: {}},
		{id: 'check-split', numbers: {}},
	],
});

/** Far better than guessing at its best: split and labels fit then, by and large. */
function beganWell(scene: Scene, {lowest, sign}: PairSummary): boolean {
	const accuracy = scene.validationAccuracy();
	if (accuracy && median(asShares(accuracy).subarray(0, 3)) >= neverFalls.accuracyHigh) {
		return true;
	}

	const start = scene.lossCurve()?.values[0] ?? Number.NaN;
	return sign > 0 && start > 0 && lowest.value <= thresholds.wellBelow * start;
}
