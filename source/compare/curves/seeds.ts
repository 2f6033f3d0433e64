import type {Curve} from './curve.js';

/**
What another seed alone changes (a standard deviation), as a share of the best loss for each factor of e that the loss has
fallen by. Set on small classifiers of several sizes, rates and schedules, trained with eight seeds each: the best loss
varied by 2.5 to 6% of itself on hard data and by 7 to 20% where it fell nearly to nothing. Trainings on far more data may
repeat much closer, which no curve tells: there this errs to the side of "no difference".
*/
const lossShare = 0.04;

/** The first value that a log has may be of an epoch's end, when most of the fall is over: at least so many factors. */
const leastFall = 2;

/** The same for all else (accuracies, rewards), whose fall is no measure. */
const otherShare = 0.01;

/**
Standard deviation of the best value between seeds, in units of the metric.

@param best - The best value of the curve.
*/
export function seedSpread({y}: Curve, best: number, isLoss: boolean): number {
	const first = y[0] ?? best;
	return isLoss && best > 0
		? lossShare * best * Math.max(leastFall, Math.log(first / best))
		: otherShare * Math.abs(best);
}
