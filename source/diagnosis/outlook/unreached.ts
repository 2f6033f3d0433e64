import type {Unreached} from '../diagnosis.js';
import {type Curve, positionOf} from '../summary/curve.js';
import type {Scene} from '../summary/scene.js';
import {needed} from '../thresholds.js';

/** What has to reach the target: validation loss, else the loss of training. */
export const targetCurve = (scene: Scene): Curve | undefined => scene.validation() ?? scene.lossCurve();

/**
How near the loss came to `--target`: the lowest level that as many evaluations in a row kept to as count as reaching it. A
single batch below the target is luck.

@returns undefined without a target, without a loss, or where the target is reached.
*/
export function unreachedIn(scene: Scene): Unreached | undefined {
	const {target} = scene.material.options;
	const curve = targetCurve(scene);
	if (target === undefined || !curve || curve.values.length === 0) {
		return undefined;
	}

	const evaluations = Math.min(needed.target, curve.values.length);
	let nearest = Number.POSITIVE_INFINITY;
	let end = -1;
	for (let index = evaluations - 1; index < curve.values.length; index++) {
		const held = Math.max(...curve.values.subarray(index - evaluations + 1, index + 1));
		if (held < nearest) {
			nearest = held;
			end = index;
		}
	}

	const {split, metric} = curve.series;
	return end >= 0 && nearest > target
		? {target, split, metric, nearest, evaluations, at: positionOf(curve, end)}
		: undefined;
}
