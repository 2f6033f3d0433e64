import {upperBound} from '../../../run/upper-bound.js';
import {least, type Rule, when} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {noiseOf} from '../../statistics/noise.js';
import type {Scene} from '../../summary/scene.js';
import {needed, overconfident as thresholds} from '../../thresholds.js';
import {asShares} from '../accuracy.js';
import {needsPair} from '../needs.js';
import {risen} from './risen.js';

/**
Validation loss rises while validation accuracy rises too: fewer answers are wrong, and those with ever more confidence
(Guo et al. 2017, "On calibration of modern neural networks"). Which of the two counts, the log does not say.
*/
export const overconfident: Rule<'overconfident'> = {
	id: 'overconfident',
	driver: 'pair',
	needs: needsPair(needed.pair),
	check(scene) {
		const pair = scene.pair();
		const accuracy = accuracyGain(scene);
		if (!pair || !accuracy) {
			return undefined;
		}

		const {strength, fromStart: _, ...rest} = risen(pair);
		return {
			...rest,
			strength: least(strength, when(accuracy.rises)),
			severity: 'info',
			atMost: 'possible',
			evidence: {...rest.evidence, accuracyFirst: accuracy.before, accuracyLast: accuracy.after},
			causes: ['overconfidence'],
			advice: [
				{id: 'choose-by-accuracy', numbers: {}},
				{id: 'calibrate', numbers: {}},
			],
		};
	},
};

/** Whether the validation accuracy went on rising after the lowest validation loss: then the rise of the loss has another reason. */
export function accuracyStillRises(scene: Scene): boolean {
	return accuracyGain(scene)?.rises ?? false;
}

/** Accuracy (0 to 1) at the lowest validation loss and of late, medians of three, and whether it rose beyond its noise. */
function accuracyGain(scene: Scene): {before: number; after: number; rises: boolean} | undefined {
	const accuracy = scene.validationAccuracy();
	const pair = scene.pair();
	if (!accuracy || !pair || accuracy.values.length < needed.pair) {
		return undefined;
	}

	const shares = asShares(accuracy);
	const {line} = pair.lowest.at;
	const index = Math.max(0, upperBound(accuracy.lines, accuracy.lines.length, line) - 1);
	const before = median(shares.subarray(Math.max(0, index - 1), index + 2));
	const after = median(shares.subarray(-3));
	const gain = after - before;
	return {
		before,
		after,
		rises:
			gain > thresholds.ofErrors * (1 - before) && gain > thresholds.noises * noiseOf(shares.subarray(index)),
	};
}
