import type {Diagnosis, Folds} from '../diagnosis/diagnosis.js';
import type {Messages} from '../locale/messages.js';

/** Percent of the present level below which no forecast is a reason to go on. */
const slight = 1;

/** Nobody knows better how far than to two digits. */
const roughly = (count: number): number =>
	count >= 3 && count < 100 ? Math.round(count) : Number(count.toPrecision(2));

/** Two digits of the deviation, and of the mean as many as it leaves sure: `0.502 ± 0.018`. */
function asPrecise(folds: Folds): Folds {
	const deviation = Number(folds.deviation.toPrecision(2));
	const decimals = deviation > 0 ? Math.min(20, Math.max(0, 1 - Math.floor(Math.log10(deviation)))) : 4;
	return {...folds, deviation, mean: Number(folds.mean.toFixed(decimals))};
}

/** What stopping now would lose, how far it is to the target, and what several folds amount to. */
export function outlookLines(
	{best, forecast, stopping, folds, unreached}: Diagnosis,
	{outlook}: Messages,
): readonly string[] {
	const target = forecast?.toTarget;
	const epochs = target?.epochs === undefined ? undefined : roughly(target.epochs);
	const far = {epochs, steps: Math.ceil(roughly(target?.steps ?? 0))};
	const isForeseen = target && (target.epochs ?? target.steps) !== undefined;
	// Single batches of training are noise; and whoever is told to stop has been told what is lost.
	const isLost = best !== undefined && best.split !== 'train' && best.lost > 0 && !stopping?.advised;
	return [
		...(isLost ? [outlook.lost(best.lost, (100 * best.lost) / Math.abs(best.value))] : []),
		...(forecast && forecast.gainPercent >= slight ? [outlook.forgone(forecast.gainPercent)] : []),
		...(isForeseen
			? [target.isFar ? outlook.farTarget(target.target, far) : outlook.target(target.target, far)]
			: unreached
				? [outlook.unreached(unreached)]
				: []),
		...folds.map(one => outlook.folds(asPrecise(one))),
	];
}
