import type {AdviceRequest} from '../advice/advise.js';
import {logsCrossEntropy} from '../advice/framework.js';
import type {CauseId} from '../cause.js';
import type {Scene} from '../summary/scene.js';
import {rate as thresholds} from '../thresholds.js';

type Told = {
	readonly causes: readonly CauseId[];
	readonly advice: readonly AdviceRequest[];
};

export const lowerTenfold: AdviceRequest = {id: 'lower-learning-rate', numbers: {times: 10}};

/** To a run whose steps only throw the loss about, with nothing worth keeping. */
export const smallerSteps: readonly AdviceRequest[] = [
	lowerTenfold,
	{id: 'clip-gradients', numbers: {norm: 1}},
];

/** Whether the log shows a rate that no language model is trained with; of other models nobody knows from the log alone. */
export function isRateHigh(scene: Scene): boolean {
	const peak = scene.rate()?.peak ?? 0;
	return peak >= thresholds.high && logsCrossEntropy(scene.material.framework);
}

/**
What a rule says of a loss that hardly falls, with the rate in mind that the log shows: one that is far too high is not too
small, and nobody should raise it.
*/
export function heedRate(scene: Scene, told: Told): Told {
	if (!isRateHigh(scene)) {
		return told;
	}

	return {
		causes: ['rate-too-high', ...told.causes.filter(cause => cause !== 'rate-too-small')],
		advice: [lowerTenfold, ...told.advice.filter(({id}) => id !== 'raise-learning-rate')],
	};
}
