import {least} from '../rule.js';
import type {CurveSummary} from '../summary/curve-summary.js';
import type {Scene} from '../summary/scene.js';
import {needed, falling as thresholds} from '../thresholds.js';

/** How far beyond the thresholds the second half falls. Validation is often the smoother curve of the two. */
export function howMuch(loss: CurveSummary): number {
	return least(loss.recentFall / thresholds.recent, loss.recentTrend / thresholds.trend);
}

/** Whether validation still falls clearly, whatever the noise of training hides. */
export function validationFalls(scene: Scene): boolean {
	const validation = scene.evaluated();
	return validation !== undefined && validation.points >= needed.curve && howMuch(validation) >= 1;
}
