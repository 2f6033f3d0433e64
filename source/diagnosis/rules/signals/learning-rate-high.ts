import type {Position} from '../../finding.js';
import {type AnyRule, ask, least, type Rule} from '../../rule.js';
import {positionOf} from '../../summary/curve.js';
import type {RateSummary} from '../../summary/rate-summary.js';
import type {Scene} from '../../summary/scene.js';
import {needed, rate as thresholds} from '../../thresholds.js';
import {neverFalls} from '../falling/never-falls.js';
import {plateau} from '../falling/plateau.js';
import {slow} from '../falling/slow.js';
import {isRateHigh, lowerTenfold} from '../high-rate.js';
import {howMuch} from '../how-much.js';
import {needsRate} from '../needs.js';
import {underfitting} from '../pair/underfitting.js';
import {about, fallen} from '../speak.js';

/**
A rate far above what such models are trained with, and a loss that gets nowhere. Where it does get somewhere, the rate is
right for that model, whatever others use (prompt tuning takes 0.3: Lester et al. 2021).
*/
export const learningRateHigh: Rule<'learning-rate-high'> = {
	id: 'learning-rate-high',
	driver: 'curve',
	needs: needsRate(needed.curve),
	check(scene) {
		const rate = scene.rate();
		const loss = scene.level();
		if (!rate || !loss || !isRateHigh(scene)) {
			return undefined;
		}

		const unmoved = ask(neverFalls, scene);
		const strength = Math.max(unmoved?.strength ?? 0, strengthOf(scene, [slow, underfitting, plateau]));
		// What was once said of a loss that has not moved holds down to one half.
		const isUnmoved = unmoved !== undefined && unmoved.strength >= 0.5;
		return {
			strength: least(strength, 1 / Math.max(howMuch(loss), 1e-12)),
			severity: isUnmoved ? unmoved.severity : 'info',
			atMost: isUnmoved ? 'likely' : 'possible',
			...about(rate.curve, firstHigh(rate)),
			evidence: {...fallen(loss, needed.curve), rate: rate.peak, usual: thresholds.usual},
			causes: ['rate-too-high'],
			// Such trainers clip gradients as they are: that is what keeps the loss from growing, and hides the rate.
			advice: [lowerTenfold, {id: 'learning-rate-range-test', numbers: {}}],
		};
	},
};

/** How surely one of the rules says that the loss gets nowhere. */
function strengthOf(scene: Scene, rules: readonly AnyRule[]): number {
	return Math.max(...rules.map(rule => ask(rule, scene)?.strength ?? 0));
}

function firstHigh({curve}: RateSummary): Position {
	return positionOf(
		curve,
		Math.max(
			0,
			curve.values.findIndex(value => value >= thresholds.high),
		),
	);
}
