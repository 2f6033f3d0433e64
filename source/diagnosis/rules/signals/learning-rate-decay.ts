import type {Rule} from '../../rule.js';
import {positionOf} from '../../summary/curve.js';
import type {RateSummary} from '../../summary/rate-summary.js';
import {needed, rate as thresholds} from '../../thresholds.js';
import {needsRate} from '../needs.js';
import {about} from '../speak.js';
import {resolveFact} from './rate-state.js';

/** The rate comes down from its peak. */
export const learningRateDecay: Rule<'learning-rate-decay'> = {
	id: 'learning-rate-decay',
	driver: 'run',
	needs: needsRate(2),
	check(scene) {
		const rate = scene.rate();
		if (!rate || rate.last > (1 - thresholds.same) * rate.peak) {
			return undefined;
		}

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: resolveFact(rate.points, needed.rate),
			...about(rate.curve, positionOf(rate.curve, leftPeak(rate))),
			evidence: {
				points: rate.points,
				needed: needed.rate,
				peak: rate.peak,
				last: rate.last,
				percentOfPeak: (100 * rate.last) / rate.peak,
			},
			causes: [],
			advice: [],
		};
	},
};

/** Index of the first value under the peak after it was last there. */
function leftPeak({curve: {values}, peak}: RateSummary): number {
	return values.findLastIndex(value => value > (1 - thresholds.same) * peak) + 1;
}
