import {least, type Rule, when} from '../../rule.js';
import {indexOfLeast} from '../../statistics/rolling.js';
import type {CurveSummary} from '../../summary/curve-summary.js';
import type {Scene} from '../../summary/scene.js';
import {needed, diverged as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about, firstPosition} from '../speak.js';
import {recoveringFrom} from './recovering.js';
import {turnedUp} from './turned-up.js';

/** Worse than where it began and not on its way back, or beyond all measure from the first point on. */
export const diverged: Rule<'diverged'> = {
	id: 'diverged',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.loss();
		if (!loss) {
			return undefined;
		}

		const rise = loss.end - loss.low;
		const noise = thresholds.noises * loss.noise;
		const needs = Math.max(thresholds.ofStart * Math.abs(loss.start), noise);
		const overStart = least((loss.end - loss.start) / noise, rise / needs);
		// A rate far too high blows the loss up within the first steps: then the first value alone tells where it began.
		const overFirst = least((loss.end - loss.first) / noise, loss.end / (thresholds.overFirst * loss.first));
		// A first batch may have been bad: then where it began is what its neighbours say.
		const began = loss.end > loss.first ? loss.first : loss.start;
		const latest = loss.curve.values[loss.curve.values.length - 1] ?? Number.NaN;
		const isAbsurd = loss.end > thresholds.absurd;
		const neverBelow = loss.first < loss.low;
		const isPast = !neverBelow && recoveringFrom(loss) !== undefined;
		const {since, causes, advice} = neverBelow
			? {since: firstPosition(loss.curve), causes: [], advice: []}
			: turnedUp(scene, loss);
		return {
			strength: Math.max(
				isPast ? 0 : overStart,
				isPast || !(loss.first > 0) || wasBelow(loss) || validationDenies(scene, loss) ? 0 : overFirst,
				when(isAbsurd),
			),
			severity: 'critical',
			atMost: 'likely',
			...about(loss.curve, since),
			evidence: {
				points: loss.points,
				needed: needed.curve,
				first: began,
				lowest: loss.curve.values[indexOfLeast(loss.curve.values)] ?? Number.NaN,
				last: latest > began ? latest : loss.end,
				noises: isAbsurd ? undefined : (loss.end - began) / loss.noise,
			},
			causes: [...causes, 'rate-too-high', 'no-warmup', 'low-precision'],
			advice: [
				...advice,
				{id: 'go-back', numbers: {step: since.step, epoch: since.epoch}},
				{id: 'lower-learning-rate', numbers: {times: 2}},
				{id: 'add-warmup', numbers: {percent: 5}},
				{id: 'clip-gradients', numbers: {norm: 1}},
			],
		};
	},
};

/** Not a few points were below the first: one batch among others, it does not tell alone where it began. */
function wasBelow({curve: {values}, first}: CurveSummary): boolean {
	return values.filter(value => value < first).length >= thresholds.belowFirst * values.length;
}

/**
Evaluations far below the training loss, and no higher than at first: what diverges does so on both sides. Then the first
value is of another measure than the rest (the mean of fewer batches, say).
*/
function validationDenies(scene: Scene, loss: CurveSummary): boolean {
	const evaluated = scene.evaluated();
	return (
		evaluated !== undefined &&
		evaluated.end < loss.end / 2 &&
		evaluated.end <= evaluated.start + 3 * evaluated.noise
	);
}
