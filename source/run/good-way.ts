import {looksLikeLoss, reward} from './headline.js';
import type {Run} from './run.js';
import type {Direction, Series} from './series.js';

const discriminator =
	/^(?:(?:d|disc|discriminator|critic)[_ /-]?loss|loss[_ /-]?(?:d|disc|discriminator|critic))$/i;
const generator = /^(?:(?:g|gen|generator)[_ /-]?loss|loss[_ /-]?(?:g|gen|generator))$/i;

/**
The losses of two networks that are trained against each other, by the names that such logs give them: what one loses the
other gains. Undefined where the log has another loss to go by.
*/
export function adversaries({series}: Run): readonly [Series, Series] | undefined {
	const training = series.filter(({split}) => split === 'train');
	const one = training.find(({name}) => discriminator.test(name));
	const other = training.find(({name}) => generator.test(name));
	const total = training.some(each => each.metric === 'loss' && each !== one && each !== other);
	return one && other && !total ? [one, other] : undefined;
}

/** Whether a lower loss is a better model: not where a reward is what the run is after, nor where two networks are trained against each other. */
export const isJudgedByLoss = (run: Run): boolean =>
	reward(run) === undefined && adversaries(run) === undefined;

/** Which way of a series of this run is good: neither of a loss that the run is not judged by. It has no best and no worst. */
export function goodWays(run: Run): (series: Series) => Direction {
	const isJudged = isJudgedByLoss(run);
	return series => (isJudged || !looksLikeLoss(series) ? series.direction : 'none');
}
