import type {Rule} from '../../rule.js';
import {positionOf} from '../../summary/curve.js';
import type {RateSummary} from '../../summary/rate-summary.js';
import {needed, rate as thresholds} from '../../thresholds.js';
import {needsRate} from '../needs.js';
import {about} from '../speak.js';
import {resolveFact} from './rate-state.js';
import {warmRestarts} from './warm-restarts.js';

/** The rate comes down from its peak. */
export const learningRateDecay: Rule<'learning-rate-decay'> = {
	id: 'learning-rate-decay',
	driver: 'run',
	needs: needsRate(2),
	check(scene) {
		const rate = scene.rate();
		const left = rate && leftPeak(rate);
		// A schedule that restarts is told as that, from its first restart on: it comes down again and again.
		if (!rate || left === undefined || warmRestarts(rate).length > 0) {
			return undefined;
		}

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: resolveFact(rate.points, needed.rate),
			...about(rate.curve, positionOf(rate.curve, left)),
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

/** Where the rate last began to come down from its peak; undefined where it never did. Being back there changes nothing. */
function leftPeak({curve: {values}, peak}: RateSummary): number | undefined {
	const level = (1 - thresholds.same) * peak;
	let index = values.length - 1;
	while (index >= 0 && (values[index] ?? 0) > level) {
		index--;
	}

	while (index >= 0 && (values[index] ?? 0) <= level) {
		index--;
	}

	return index < 0 ? undefined : index + 1;
}
