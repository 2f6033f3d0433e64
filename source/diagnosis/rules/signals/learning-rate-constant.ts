import type {Rule} from '../../rule.js';
import {needed} from '../../thresholds.js';
import {needsRate} from '../needs.js';
import {about, firstPosition} from '../speak.js';

/** The rate has not changed. */
export const learningRateConstant: Rule<'learning-rate-constant'> = {
	id: 'learning-rate-constant',
	driver: 'run',
	needs: needsRate(needed.rate),
	check(scene) {
		const rate = scene.rate();
		if (!rate?.same) {
			return undefined;
		}

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: 'certain',
			...about(rate.curve, firstPosition(rate.curve)),
			evidence: {points: rate.points, needed: needed.rate, value: rate.last},
			causes: [],
			advice: [],
		};
	},
};
