import {targetCurve} from '../../outlook/unreached.js';
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
		const curve = targetCurve(scene);
		if (target === undefined || !curve) {
			return undefined;
		}

		const reached = firstStretch(curve.values, target);
		if (!reached) {
			return undefined;
		}

		const {since, evaluations} = reached;

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: 'certain',
			...about(curve, positionOf(curve, since)),
			evidence: {target, value: curve.values[since + evaluations - 1] ?? Number.NaN, evaluations},
			causes: [],
			advice: [{id: 'stop-now', numbers: {}}],
		};
	},
};

/** The first evaluations in a row, as many as needed or more, that are at or below the target. What came later does not undo it. */
function firstStretch(
	values: Float64Array,
	target: number,
): {since: number; evaluations: number} | undefined {
	let since = 0;
	for (let index = 0; index < values.length; index++) {
		const above = (values[index] ?? Number.POSITIVE_INFINITY) > target;
		if (above && index - since >= needed.target) {
			return {since, evaluations: index - since};
		}

		since = above ? index + 1 : since;
	}

	const evaluations = values.length - since;
	return evaluations < needed.target ? undefined : {since, evaluations};
}
