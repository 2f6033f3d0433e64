import type {Stopping} from '../diagnosis.js';
import type {Track} from '../memory/track.js';
import {pointsOf} from '../summary/curve.js';
import type {Material} from '../summary/material.js';
import {needed, overfitting as thresholds} from '../thresholds.js';

/**
Whether to stop: three overfitting verdicts in a row, each on a new evaluation. Undefined where training and validation
cannot be compared.
*/
export function stoppingOf(material: Material, overfitting: Track | undefined): Stopping | undefined {
	const evaluated = material.validationMetric ?? (material.pairTraining && material.validation);
	if (!evaluated || pointsOf(evaluated) < needed.pair) {
		return undefined;
	}

	const verdicts = overfitting?.limit === 'likely' ? overfitting.spoke : 0;
	return {advised: verdicts >= thresholds.stopAfter, verdicts, needed: thresholds.stopAfter};
}
