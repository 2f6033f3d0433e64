import {median} from '../statistics/median.js';
import type {Curve} from '../summary/curve.js';
import type {Scene} from '../summary/scene.js';
import {neverFalls} from '../thresholds.js';

/** Values as shares (0 to 1), whether the log prints shares or percentages. */
export function asShares(accuracy: Curve): Float64Array {
	const percent = accuracy.values.some(value => value > 1.5);
	return percent ? accuracy.values.map(value => value / 100) : accuracy.values;
}

/** The model was already good when the log begins: a fine-tuned or resumed start, which need not fall. */
export function startedWell(scene: Scene): boolean {
	const accuracy = scene.trainingAccuracy() ?? scene.validationAccuracy();
	return accuracy !== undefined && median(asShares(accuracy).subarray(0, 3)) >= neverFalls.accuracyHigh;
}

/** Median accuracy (0 to 1) of the second half; undefined without the metric. */
export function laterAccuracy(scene: Scene): number | undefined {
	const accuracy = scene.trainingAccuracy() ?? scene.validationAccuracy();
	if (!accuracy) {
		return undefined;
	}

	const shares = asShares(accuracy);
	return median(shares.subarray(Math.floor(shares.length / 2)));
}
