import {least, type Rule, when} from '../../rule.js';
import {isByEpoch} from '../../summary/curve.js';
import {type CurveSummary, share} from '../../summary/curve-summary.js';
import type {Scene} from '../../summary/scene.js';
import {needed, oscillating as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about, positionAtShare} from '../speak.js';

/** Swings up and down at a scale that matters beside its whole fall, and gains nothing by it. */
export const oscillating: Rule<'oscillating'> = {
	id: 'oscillating',
	driver: 'curve',
	needs: needsLoss(needed.oscillating),
	check(scene) {
		const loss = scene.level();
		if (!loss || (!isByEpoch(loss.curve) && isBatchNoise(loss))) {
			return undefined;
		}

		const ofFall = share(loss.rough, loss.drop);
		const ofLevel = share(loss.rough, loss.end);
		const gained = loss.recentGain / Math.max(loss.rough, 1e-12);
		return {
			strength: least(
				ofFall / thresholds.ofDrop,
				ofLevel / thresholds.ofLevel,
				loss.turns / thresholds.turns,
				thresholds.gainInRoughs / Math.max(gained, 1e-12),
				when(!isValidationCalm(scene)),
			),
			severity: 'warning',
			atMost: 'likely',
			...about(loss.curve, positionAtShare(loss.curve, 0.5)),
			evidence: {
				points: loss.points,
				needed: needed.oscillating,
				ofFallPercent: 100 * ofFall,
				ofLevelPercent: 100 * ofLevel,
				turnsPercent: 100 * loss.turns,
			},
			causes: ['rate-too-high', 'batch-too-small'],
			advice: [
				{id: 'lower-learning-rate', numbers: {times: 3}},
				{id: 'larger-batch', numbers: {times: 4}},
				{id: 'clip-gradients', numbers: {norm: 1}},
			],
		};
	},
};

/**
Points within an epoch carry the noise of their batches, which is no oscillation: swings count only where they are wider
than that noise leaves in a block of points.
*/
function isBatchNoise(loss: CurveSummary): boolean {
	return loss.points < needed.oscillatingSteps || loss.rough < thresholds.overNoise * loss.roughByNoise;
}

/** Where the model itself swings, validation swings with it: a calm one says that the noise is in the training figures. */
function isValidationCalm(scene: Scene): boolean {
	const validation = scene.evaluated();
	return (
		validation !== undefined &&
		validation.points >= needed.oscillating &&
		share(validation.rough, validation.end) < thresholds.calm
	);
}
