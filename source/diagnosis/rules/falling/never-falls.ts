import {logsCrossEntropy} from '../../advice/framework.js';
import {least, type Rule, type Verdict, when} from '../../rule.js';
import {kendallTau} from '../../statistics/mann-kendall.js';
import {beginsLate, isByEpoch} from '../../summary/curve.js';
import {type CurveSummary, share} from '../../summary/curve-summary.js';
import type {Scene} from '../../summary/scene.js';
import {needed, neverFalls as thresholds} from '../../thresholds.js';
import {startedWell} from '../accuracy.js';
import {heedRate, smallerSteps} from '../high-rate.js';
import {needsLoss} from '../needs.js';
import {about, fallen, firstPosition} from '../speak.js';
import {hasExploded} from '../upset/exploded-at-start.js';

/** The loss has not fallen since the start, or no farther than the first steps threw it up: nothing is being learned. */
export const neverFalls: Rule<'never-falls'> = {
	id: 'never-falls',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.level();
		if (!loss || scene.rate()?.warmingUp || startedWell(scene)) {
			return undefined;
		}

		const thrownUp = hasExploded(loss);
		const creeping = !thrownUp && loss.trend < thresholds.trend && loss.surelyFell > thresholds.trendFall;
		const enough = isByEpoch(loss.curve) ? needed.critical : needed.criticalSteps;
		const pretrained = logsCrossEntropy(scene.material.framework);
		const resumed = scene.material.segment?.because === 'resume' || beginsLate(loss.curve);
		return {
			strength: least(
				thrownUp ? sinceFirst(loss) : sinceStart(loss),
				when(!creeping && !validationFell(scene)),
			),
			severity: loss.points < enough || resumed ? 'info' : pretrained ? 'warning' : 'critical',
			atMost: 'likely',
			...about(loss.curve, firstPosition(loss.curve)),
			evidence: thrownUp
				? {...fallen(loss, enough), first: loss.first, fallPercent: Math.max(0, 100 * loss.honestFall)}
				: {...fallen(loss, enough), fallPercent: Math.max(0, 100 * loss.surelyFell)},
			...(thrownUp || hasRisen(loss) ? thrownAbout : heedRate(scene, unmoved)),
		};
	},
};

const unmoved: Pick<Verdict<'never-falls'>, 'causes' | 'advice'> = {
	causes: ['optimizer-not-stepping', 'frozen-weights', 'rate-too-small', 'labels-wrong', 'data-poor'],
	advice: [
		{id: 'overfit-one-batch', numbers: {}},
		{id: 'raise-learning-rate', numbers: {low: 3, high: 10}},
		{id: 'look-at-data', numbers: {}},
	],
};

/** Weights that make a loss worse do move: the steps are too large. */
const thrownAbout: Pick<Verdict<'never-falls'>, 'causes' | 'advice'> = {
	causes: ['rate-too-high', 'instability', 'labels-wrong', 'data-poor'],
	advice: [...smallerSteps, {id: 'overfit-one-batch', numbers: {}}],
};

function sinceStart(loss: CurveSummary): number {
	return least(
		thresholds.fall / Math.max(loss.surelyFell, 1e-12),
		thresholds.fall / Math.max(share(loss.start - loss.end, loss.start), 1e-12),
	);
}

/** The same against the very first value, which is one batch and knows its level less well. */
function sinceFirst(loss: CurveSummary): number {
	return least(
		thresholds.first.low / Math.max(share(loss.first - loss.low, loss.first), 1e-12),
		thresholds.first.end / Math.max(loss.honestFall, 1e-12),
	);
}

function hasRisen({start, first, end, noise}: CurveSummary): boolean {
	const rise = end - Math.min(start, first);
	return rise > thresholds.noises * noise && share(rise, end) > thresholds.rise;
}

/** Validation is measured on the same data each time: a fall that batch noise hides in training shows there. */
function validationFell(scene: Scene): boolean {
	const validation = scene.evaluated();
	return (
		validation !== undefined &&
		validation.points >= thresholds.evaluations &&
		share(validation.first - validation.end, validation.first) > thresholds.trendFall &&
		kendallTau(validation.blocks) < thresholds.validationTau
	);
}
