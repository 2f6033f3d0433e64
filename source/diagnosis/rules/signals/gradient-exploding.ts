import {least, type Rule} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {share} from '../../summary/curve-summary.js';
import {needed, gradient as thresholds} from '../../thresholds.js';
import {needsGradient} from '../needs.js';
import {about, positionAtShare} from '../speak.js';

/** The gradient norm far above its early level, and the loss above its minimum. */
export const gradientExploding: Rule<'gradient-exploding'> = {
	id: 'gradient-exploding',
	driver: 'gradient',
	needs: needsGradient(needed.gradient),
	check(scene) {
		const norm = scene.gradient();
		const loss = scene.loss();
		if (!norm || !loss) {
			return undefined;
		}

		const early = earlyLevel(norm.curve.values);
		const times = early > 0 ? norm.end / early : 0;
		const lossRise = share(loss.end - loss.low, loss.low);
		return {
			strength: least(
				times / thresholds.times,
				lossRise / thresholds.lossRise,
				(loss.end - loss.low) / (thresholds.lossNoises * loss.noise),
			),
			severity: 'critical',
			atMost: 'likely',
			...about(norm.curve, positionAtShare(norm.curve, 0.9)),
			evidence: {
				points: norm.points,
				needed: needed.gradient,
				early,
				last: norm.end,
				times,
				lossRisePercent: 100 * lossRise,
			},
			causes: ['rate-too-high', 'low-precision', 'bad-batch'],
			advice: [
				{id: 'clip-gradients', numbers: {norm: 1}},
				{id: 'lower-learning-rate', numbers: {times: 2}},
			],
		};
	},
};

/** Median of the first quarter: past the very first steps, before the run is old. */
export function earlyLevel(values: Float64Array): number {
	return median(values.subarray(0, Math.max(3, Math.floor(values.length / 4))));
}
