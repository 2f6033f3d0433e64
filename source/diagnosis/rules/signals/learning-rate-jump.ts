import type {Rule} from '../../rule.js';
import {findRises} from '../../statistics/rises.js';
import {positionOf} from '../../summary/curve.js';
import {needed, rate as thresholds} from '../../thresholds.js';
import {needsRate} from '../needs.js';
import {about} from '../speak.js';

/** The rate leaps above all that it was before. */
export const learningRateJump: Rule<'learning-rate-jump'> = {
	id: 'learning-rate-jump',
	driver: 'run',
	needs: needsRate(needed.rate),
	check(scene) {
		const rate = scene.rate();
		const rises = rate ? findRises(rate.curve.values, thresholds) : [];
		const jump = rises.findLast(rise => rise.after > thresholds.overPeak * rise.peakBefore);
		if (!rate || !jump) {
			return undefined;
		}

		const since = positionOf(rate.curve, jump.index);
		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'warning',
			atMost: 'certain',
			...about(rate.curve, since),
			evidence: {
				points: rate.points,
				needed: needed.rate,
				before: jump.before,
				after: jump.after,
				times: jump.after / jump.before,
			},
			causes: ['rate-jump', 'resumed'],
			advice: [
				{id: 'restore-learning-rate', numbers: {rate: jump.before}},
				{id: 'check-schedule', numbers: {}},
				{id: 'go-back', numbers: {step: since.step, epoch: since.epoch}},
			],
		};
	},
};
