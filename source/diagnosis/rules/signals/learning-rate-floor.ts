import {least, type Rule} from '../../rule.js';
import {needed, rate as thresholds} from '../../thresholds.js';
import {flatness} from '../falling/plateau.js';
import {needsRate} from '../needs.js';
import {about, positionAtShare} from '../speak.js';

/** The rate is all but zero and the loss no longer falls: nothing more will come of this schedule. */
export const learningRateFloor: Rule<'learning-rate-floor'> = {
	id: 'learning-rate-floor',
	driver: 'curve',
	needs: needsRate(needed.curve),
	check(scene) {
		const rate = scene.rate();
		const loss = scene.loss();
		if (!rate || !loss || rate.warmingUp) {
			return undefined;
		}

		return {
			strength: least((thresholds.floor * rate.peak) / Math.max(rate.last, 1e-300), flatness(loss)),
			severity: 'info',
			atMost: 'likely',
			...about(rate.curve, positionAtShare(rate.curve, 1)),
			evidence: {
				points: rate.points,
				needed: needed.curve,
				peak: rate.peak,
				last: rate.last,
				percentOfPeak: (100 * rate.last) / rate.peak,
			},
			causes: ['rate-at-floor'],
			advice: [
				{id: 'stop-now', numbers: {}},
				{id: 'decay-or-restart', numbers: {}},
			],
		};
	},
};
