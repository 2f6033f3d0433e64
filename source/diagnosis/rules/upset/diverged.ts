import {least, type Rule} from '../../rule.js';
import {needed, diverged as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about, positionAtShare} from '../speak.js';

/** Worse than where it began. */
export const diverged: Rule<'diverged'> = {
	id: 'diverged',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.loss();
		if (!loss) {
			return undefined;
		}

		const rise = loss.end - loss.low;
		const since = positionAtShare(loss.curve, loss.lowAt);
		const needs = Math.max(thresholds.ofStart * Math.abs(loss.start), thresholds.noises * loss.noise);
		return {
			strength: least((loss.end - loss.start) / (thresholds.noises * loss.noise), rise / needs),
			severity: 'critical',
			atMost: 'likely',
			...about(loss.curve, since),
			evidence: {
				points: loss.points,
				needed: needed.curve,
				first: loss.start,
				lowest: loss.low,
				last: loss.end,
				noises: (loss.end - loss.start) / loss.noise,
			},
			causes: ['rate-too-high', 'no-warmup', 'low-precision'],
			advice: [
				{id: 'go-back', numbers: {step: since.step, epoch: since.epoch}},
				{id: 'lower-learning-rate', numbers: {times: 2}},
				{id: 'add-warmup', numbers: {percent: 5}},
				{id: 'clip-gradients', numbers: {norm: 1}},
			],
		};
	},
};
