import {least, type Rule, when} from '../../rule.js';
import {noiseOf} from '../../statistics/noise.js';
import {singlesOf} from '../../statistics/order/running-mean.js';
import {levelsOf} from '../../statistics/order/swings.js';
import {type Curve, isByEpoch, untilLine} from '../../summary/curve.js';
import {type CurveSummary, roughness, share} from '../../summary/curve-summary.js';
import {epochsIn} from '../../summary/epochs/epochs.js';
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
		const loss = scene.steady();
		if (!loss || loss.points < needed.oscillating) {
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
				overBatchNoise(scene, loss) / thresholds.overNoise,
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
How many times as wide it swings as the noise of the batches leaves: points within an epoch carry that noise, which is no
oscillation, and so does their mean over an epoch of few batches. Infinite where the log has nothing finer
than a few epochs.
*/
function overBatchNoise(scene: Scene, loss: CurveSummary): number {
	const {curve, blocks, points} = loss;
	const isEpochs = isByEpoch(curve);
	if (!isEpochs && points < needed.oscillatingSteps) {
		return 0;
	}

	const finer = isEpochs ? singlesIn(scene, curve) : curve.values;
	const single = finer.length < thresholds.batches * curve.values.length ? curve.values : finer;
	if (isEpochs && single === curve.values && points < needed.oscillatingSteps) {
		return Number.POSITIVE_INFINITY;
	}

	const half = Math.floor(blocks.length / 2);
	const later = single.subarray(Math.floor((half * single.length) / blocks.length));
	const {inOrder, dealtOut} = levelsOf(later, blocks.length - half);
	return Math.min(
		roughness(inOrder) / roughness(dealtOut),
		isEpochs ? Number.POSITIVE_INFINITY : loss.rough / roughByNoise(loss),
	);
}

/** Standard error of a median beside that of a mean, for normal noise: sqrt(pi / 2). */
const medianError = 1.2533;

/** Points that tell their noise. */
const latest = 512;

/** How rough the noise of single points makes the medians of the blocks; of few blocks this is the surer measure. */
function roughByNoise({curve: {values}, blocks}: CurveSummary): number {
	const later = values.subarray(Math.max(Math.floor(values.length / 2), values.length - latest));
	return (medianError * noiseOf(later)) / Math.sqrt(values.length / blocks.length);
}

/** The single values that a curve by epoch is made of, where the log has them, or a running mean that tells them. */
function singlesIn(scene: Scene, curve: Curve): Float64Array {
	const finest = scene.lossCurve();
	const fine = finest ? untilLine(finest, lastLine(curve)) : curve;
	return scene.closings() ? singlesOf(fine.values, epochsIn(fine)) : fine.values;
}

function lastLine({lines}: Curve): number {
	return lines[lines.length - 1] ?? 0;
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
