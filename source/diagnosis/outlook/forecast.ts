import {completion} from '../../run/progress/progress.js';
import type {Forecast} from '../diagnosis.js';
import {epochsOf} from '../rules/go-on.js';
import {positionOf} from '../summary/curve.js';
import type {Scene} from '../summary/scene.js';
import {forecastLoss} from './forecast-loss.js';

/** Points of the way to the end of a forecast: a smooth curve needs no more. */
const points = 24;

/** No fit is trusted beyond twice the length it was made on. */
const farthest = 2;

/** The headline loss at the end of training where that is near enough, else as far ahead as the fits carry. */
export function forecastOf(scene: Scene): Forecast | undefined {
	const curve = scene.lossCurve();
	if (!curve) {
		return undefined;
	}

	const {epoch, epochs} = epochsOf(scene);
	const {fraction} = completion(scene.material.run, {at: {line: scene.line}});
	const ahead =
		epoch && epochs && epochs > epoch ? epochs / epoch : fraction && fraction < 1 ? 1 / fraction : 1.5;
	const factor = Math.min(ahead, farthest);
	const forecast = forecastLoss(scene, factor);
	const present = scene.loss();
	// What lies above the level that was reached already is no outlook.
	if (!forecast || !present || forecast.value > present.low) {
		return undefined;
	}

	const {step} = positionOf(curve, curve.values.length - 1);
	return {
		split: curve.series.split,
		metric: curve.series.metric,
		value: forecast.value,
		low: forecast.low,
		high: forecast.high,
		path: Array.from({length: points}, (_, index) => {
			const times = 1 + ((factor - 1) * index) / (points - 1);
			return {factor: times, ...forecast.at(times)};
		}),
		gainPercent: 100 * forecast.gain,
		toTarget: toTarget(scene, {epoch, step}),
		at: {step: step && step * factor, epoch: epoch && epoch * factor},
	};
}

/** How far it is to the target, by the curve that is to reach it: validation where the log has one. */
function toTarget(
	scene: Scene,
	{epoch, step}: {readonly epoch: number | undefined; readonly step: number | undefined},
): Forecast['toTarget'] {
	const {target} = scene.material.options;
	const measure = scene.material.validation ? scene.evaluated() : scene.loss();
	const fits = target === undefined ? undefined : forecastLoss(scene, farthest, measure);
	if (target === undefined || !fits || !measure || measure.end <= target) {
		return undefined;
	}

	const factor = fits.factorTo(target, farthest);
	const longer = (factor ?? farthest) - 1;
	return {target, epochs: epoch && epoch * longer, steps: step && step * longer, isFar: factor === undefined};
}
