import type {Forecast} from '../finding.js';
import {epochsOf} from '../rules/go-on.js';
import {positionOf} from '../summary/curve.js';
import type {Scene} from '../summary/scene.js';
import {forecastLoss} from './forecast-loss.js';

/** The headline loss at the end of training where the log names it, else half as far again. */
export function forecastOf(scene: Scene): Forecast | undefined {
	const curve = scene.loss()?.curve;
	if (!curve) {
		return undefined;
	}

	const {epoch, epochs} = epochsOf(scene);
	const ahead = epoch && epochs && epochs > epoch ? epochs / epoch : 1.5;
	const factor = Math.min(ahead, 4);
	const forecast = forecastLoss(scene, factor);
	if (!forecast) {
		return undefined;
	}

	const {step} = positionOf(curve, curve.values.length - 1);
	const {target} = scene.material.options;
	const until = target === undefined ? undefined : forecast.factorTo(target);
	return {
		split: curve.series.split,
		metric: curve.series.metric,
		value: forecast.value,
		low: forecast.low,
		high: forecast.high,
		gainPercent: 100 * forecast.gain,
		toTarget:
			until === undefined
				? undefined
				: {epochs: epoch && epoch * (until - 1), steps: step && step * (until - 1)},
		at: {step: step && step * factor, epoch: epoch && epoch * factor},
	};
}
