import {latest, type Run} from '../../run/run.js';
import type {Best} from '../diagnosis.js';
import type {Curve} from '../summary/curve.js';
import {gather, type Material, plainOptions} from '../summary/material.js';
import {bestOf} from './best.js';

/**
What a run is judged by: the reward it is after, else validation by its loss or another metric, else the headline loss, else
the accuracy of training.
*/
export const measureIn = ({
	reward,
	validation,
	validationMetric,
	loss,
	trainingAccuracy,
}: Material): Curve | undefined => reward ?? validation ?? validationMetric ?? loss ?? trainingAccuracy;

/** The measure of a run as it is now, and its best, without the verdicts of a diagnosis. */
export function measureOf(run: Run): {readonly curve: Curve; readonly best: Best | undefined} | undefined {
	const curve = measureIn(gather(run, latest, plainOptions));
	return curve && {curve, best: bestOf(curve)};
}
