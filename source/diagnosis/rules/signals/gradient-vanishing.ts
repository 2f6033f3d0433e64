import type {Rule} from '../../rule.js';
import {needed, gradient as thresholds} from '../../thresholds.js';
import {needsGradient} from '../needs.js';
import {about, positionAtShare} from '../speak.js';
import {earlyLevel} from './gradient-exploding.js';

/** The gradient norm is next to nothing. Where the loss has gone down with it, that is what convergence looks like. */
export const gradientVanishing: Rule<'gradient-vanishing'> = {
	id: 'gradient-vanishing',
	driver: 'gradient',
	needs: needsGradient(needed.gradient),
	check(scene) {
		const norm = scene.gradient();
		if (!norm) {
			return undefined;
		}

		const early = earlyLevel(norm.curve.values);
		const converged = (scene.loss()?.fall ?? 0) > 0.5;
		const limit = Math.max(thresholds.vanishing * early, thresholds.absolute);
		return {
			strength: norm.end <= 0 ? Number.POSITIVE_INFINITY : limit / norm.end,
			severity: converged ? 'info' : 'warning',
			atMost: 'likely',
			...about(norm.curve, positionAtShare(norm.curve, 0.9)),
			evidence: {points: norm.points, needed: needed.gradient, early, last: norm.end, converged},
			causes: converged ? ['converged'] : ['saturation', 'initialisation', 'rate-too-high'],
			advice: converged ? [] : [{id: 'check-parameters-change', numbers: {}}],
		};
	},
};
