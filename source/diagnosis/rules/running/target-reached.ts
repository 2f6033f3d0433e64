import type {Rule} from '../../rule.js';
import {positionOf} from '../../summary/curve.js';
import {needed} from '../../thresholds.js';
import {about} from '../speak.js';

/** Three evaluations in a row at or below the target. */
export const targetReached: Rule<'target-reached'> = {
	id: 'target-reached',
	driver: 'run',
	needs: scene =>
		scene.material.options.target === undefined
			? {because: 'no-target', has: 0, needs: needed.target}
			: undefined,
	check(scene) {
		const {target} = scene.material.options;
		const curve = scene.validation() ?? scene.lossCurve();
		if (target === undefined || !curve) {
			return undefined;
		}

		let since = curve.values.length;
		while (since > 0 && (curve.values[since - 1] ?? Number.POSITIVE_INFINITY) <= target) {
			since--;
		}

		const evaluations = curve.values.length - since;
		if (evaluations < needed.target) {
			return undefined;
		}

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: 'certain',
			...about(curve, positionOf(curve, since)),
			evidence: {target, value: curve.values[curve.values.length - 1] ?? Number.NaN, evaluations},
			causes: [],
			advice: [{id: 'stop-now', numbers: {}}],
		};
	},
};
