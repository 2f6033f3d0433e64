import type {NotCheckedReason} from '../finding.js';
import type {Need} from '../rule.js';
import {type Curve, pointsOf} from '../summary/curve.js';
import type {Scene} from '../summary/scene.js';

/** The checks of what a rule needs that many rules share. */

export function needsLoss(needs: number): (scene: Scene) => Need | undefined {
	return scene =>
		lacking(
			scene.material.reward ? 'reward-leads' : scene.material.chosen.adversaries ? 'adversarial' : 'no-loss',
			'too-few-points',
			pointsIn(scene.lossCurve()),
			needs,
		);
}

export function needsPair(needs: number): (scene: Scene) => Need | undefined {
	return scene => {
		const {validation, pairTraining} = scene.material;
		if (validation && !pairTraining) {
			return {because: 'no-training-loss', has: 0, needs};
		}

		return lacking(
			'no-validation-loss',
			'too-few-evaluations',
			pointsIn(scene.validation()) ?? (validation && 0),
			needs,
		);
	};
}

/** A measure of validation, its loss or another one. */
export function needsTurning(needs: number): (scene: Scene) => Need | undefined {
	return scene => {
		const {validationMetric, loss} = scene.material;
		return validationMetric && loss
			? lacking('no-validation-loss', 'too-few-evaluations', scene.turning()?.evaluations ?? 0, needs)
			: needsPair(needs)(scene);
	};
}

export function needsGradient(needs: number): (scene: Scene) => Need | undefined {
	return scene => lacking('no-gradient-norm', 'too-few-points', pointsIn(scene.gradientCurve()), needs);
}

export function needsRate(needs: number): (scene: Scene) => Need | undefined {
	return scene => lacking('no-learning-rate', 'too-few-points', pointsIn(scene.rate()?.curve), needs);
}

function pointsIn(curve: Curve | undefined): number | undefined {
	return curve && pointsOf(curve);
}

function lacking(
	missing: NotCheckedReason,
	few: NotCheckedReason,
	has: number | undefined,
	needs: number,
): Need | undefined {
	if (has === undefined) {
		return {because: missing, has: 0, needs};
	}

	return has < needs ? {because: few, has, needs} : undefined;
}
