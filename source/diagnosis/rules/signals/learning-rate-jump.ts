import type {Rule} from '../../rule.js';
import {positionOf} from '../../summary/curve.js';
import {needed, rate as thresholds} from '../../thresholds.js';
import {needsRate} from '../needs.js';
import {about} from '../speak.js';

/** The rate leaps above all that it was before. */
export const learningRateJump: Rule<'learning-rate-jump'> = {
	id: 'learning-rate-jump',
	driver: 'run',
	needs: needsRate(needed.rate),
	check(scene) {
		const rate = scene.rate();
		const rises = rate?.rises() ?? [];
		const jump = rises.findLast(rise => rise.after > thresholds.overPeak * rise.peakBefore);
		if (!rate || !jump || isWarmup(rate.curve.values, jump.index)) {
			return undefined;
		}

		const since = positionOf(rate.curve, jump.index);
		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'warning',
			atMost: 'certain',
			...about(rate.curve, since),
			evidence: {
				points: rate.points,
				needed: needed.rate,
				before: jump.before,
				after: jump.after,
				times: jump.after / jump.before,
			},
			causes: ['rate-jump', 'resumed'],
			advice: [
				{id: 'restore-learning-rate', numbers: {rate: jump.before, now: jump.after}},
				{id: 'check-schedule', numbers: {}},
				{id: 'go-back', numbers: {step: since.step, epoch: since.epoch}},
			],
		};
	},
};

/**
A warm-up that moves once an epoch is a staircase: up from the first value, each step about as long as the one before it. Its first
step leaps from next to nothing, or adds no more than there was; whether a second one follows is seen once that is due.
*/
function isWarmup(values: Float64Array, index: number): boolean {
	const before = lengthOfStep(values, index);
	const after = lengthOfStep(values, index, 1);
	const neighbour =
		before < index ? lengthOfStep(values, index - before) : lengthOfStep(values, index + after, 1);
	// How long the step under way will be, nobody knows yet.
	const isOpen = before === index && index + after + neighbour === values.length;
	const isDue = index + after < values.length || after > thresholds.stepLength * before;
	const times = (values[index] ?? 0) / (values[0] ?? 0);
	const isFirstStep = before === index && (times > 1 / thresholds.nothing || times <= thresholds.firstStep);
	const isClimb = values
		.subarray(0, index)
		.every((value, at) => at === 0 || value >= (values[at - 1] ?? value));
	return neighbour === 0
		? isFirstStep && !isDue
		: isClimb &&
				(isOpen || (neighbour > 1 && before <= thresholds.stepLength * neighbour)) &&
				(before < index || isFirstStep);
}

/** How many values on one side of the place `at` are the same. */
function lengthOfStep(values: Float64Array, at: number, side: -1 | 1 = -1): number {
	const first = side < 0 ? at - 1 : at;
	let length = 0;
	while (values[first] !== undefined && values[first + side * length] === values[first]) {
		length++;
	}

	return length;
}
