import type {Rule, Verdict} from '../../rule.js';
import {type Curve, pointsOf} from '../../summary/curve.js';
import {diverged, needed, constant as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about, firstPosition} from '../speak.js';

/** The loss, or every evaluation, is the same number again and again. */
export const stuckConstant: Rule<'stuck-constant'> = {
	id: 'stuck-constant',
	driver: 'run',
	needs: needsLoss(needed.constant),
	check(scene) {
		const curves = [scene.lossCurve(), scene.validation()];
		const constant = curves.find(curve => curve && isConstant(curve));
		return constant && verdict(constant);
	},
};

function isConstant(curve: Curve): boolean {
	if (pointsOf(curve) < needed.constant) {
		return false;
	}

	const {min, max} = curve.series.columns;
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const index of curve.at) {
		low = Math.min(low, min[index] ?? low);
		high = Math.max(high, max[index] ?? high);
	}

	// What has overflowed stays where it is, and is told as diverged.
	return low < diverged.absurd && high - low <= thresholds.range * Math.max(Math.abs(low), Math.abs(high));
}

function verdict(curve: Curve): Verdict<'stuck-constant'> {
	return {
		strength: Number.POSITIVE_INFINITY,
		severity: 'critical',
		atMost: 'certain',
		...about(curve, firstPosition(curve)),
		evidence: {points: pointsOf(curve), value: curve.values[curve.values.length - 1] ?? Number.NaN},
		causes: ['optimizer-not-stepping', 'frozen-weights', 'rate-zero', 'loss-detached'],
		advice: [
			{id: 'check-parameters-change', numbers: {}},
			{id: 'overfit-one-batch', numbers: {}},
		],
	};
}
