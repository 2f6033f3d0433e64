import type {Rule} from '../../rule.js';
import {positionOf} from '../../summary/curve.js';
import {needed} from '../../thresholds.js';
import {needsRate} from '../needs.js';
import {about} from '../speak.js';
import {warmRestarts} from './warm-restarts.js';

/** The rate, decayed, goes back up to where it had been before: a warm restart. */
export const learningRateRestart: Rule<'learning-rate-restart'> = {
	id: 'learning-rate-restart',
	driver: 'run',
	needs: needsRate(needed.rate),
	check(scene) {
		const rate = scene.rate();
		const restarts = rate ? warmRestarts(rate) : [];
		const last = restarts.at(-1);
		if (!rate || !last) {
			return undefined;
		}

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: 'certain',
			...about(rate.curve, positionOf(rate.curve, last.index)),
			evidence: {
				points: rate.points,
				needed: needed.rate,
				before: last.before,
				after: last.after,
				restarts: restarts.length,
			},
			causes: [],
			advice: [],
		};
	},
};
