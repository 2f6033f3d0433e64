import type {Rule} from '../../rule.js';
import {positionOf} from '../../summary/curve.js';
import {needed, rate as thresholds} from '../../thresholds.js';
import {needsRate} from '../needs.js';
import {about} from '../speak.js';
import {resolveFact} from './rate-state.js';

/** The rate starts low and climbs to its peak. */
export const learningRateWarmup: Rule<'learning-rate-warmup'> = {
	id: 'learning-rate-warmup',
	driver: 'run',
	needs: needsRate(2),
	check(scene) {
		const rate = scene.rate();
		if (
			!rate ||
			rate.first > thresholds.warmupFirst * rate.peak ||
			!climbs(rate.curve.values, rate.peakIndex)
		) {
			return undefined;
		}

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: resolveFact(rate.points, needed.rate),
			...about(rate.curve, positionOf(rate.curve, 0)),
			evidence: {
				points: rate.points,
				needed: needed.rate,
				first: rate.first,
				peak: rate.peak,
				done: !rate.warmingUp,
			},
			causes: [],
			advice: [],
		};
	},
};

/** Never falls on the way to its peak, and does not sit still before it: that would be a jump. */
function climbs(values: Float64Array, peakIndex: number): boolean {
	let still = 0;
	for (let index = 1; index <= peakIndex; index++) {
		const before = values[index - 1] ?? 0;
		const now = values[index] ?? 0;
		if (now < before) {
			return false;
		}

		still += now === before ? 1 : 0;
	}

	return peakIndex > 0 && still <= peakIndex / 2;
}
