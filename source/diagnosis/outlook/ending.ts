import {completion} from '../../run/progress/progress.js';
import {eventsAfterLastPoint, isFatal, lastPointLine} from '../rules/running/events.js';
import type {Scene} from '../summary/scene.js';
import {needed, rate as thresholds} from '../thresholds.js';

/**
Why no more will come of a run: an error, its own word that it has finished, a learning rate that has decayed to nothing,
or a plan that is done.
*/
export type Ending = 'crashed' | 'finished' | 'schedule' | 'plan';

/** @returns undefined while it may go on */
export function endingOf(scene: Scene): Ending | undefined {
	const {run} = scene.material;
	const after = eventsAfterLastPoint(scene);
	if (after.some(({event}) => isFatal(event))) {
		return 'crashed';
	}

	const last = lastPointLine(scene);
	if (
		after.some(({event}) => event === 'finished' || event === 'early-stopping') ||
		run.results.some(({line}) => line >= last && line <= scene.line)
	) {
		return 'finished';
	}

	const {fraction, state} = completion(run, {at: {line: scene.line}});
	const isDone = fraction === 1 || (state === 'finished' && scene.line >= last);
	return isSpent(scene, isDone ? 1 : fraction) ? 'schedule' : isDone ? 'plan' : undefined;
}

/** A rate at its floor with so much of the plan to come will be raised again. */
const nearlyDone = 0.9;

/**
Whether the rate has come down to its floor, by a schedule that did not raise it again after an earlier time: to next to
nothing, slowly to a level at which it settled, or as far as the plan went.
*/
function isSpent(scene: Scene, fraction: number | undefined): boolean {
	const rate = scene.rate();
	if (
		!rate ||
		rate.warmingUp ||
		rate.points < needed.rate ||
		(fraction !== undefined && fraction <= nearlyDone)
	) {
		return false;
	}

	const {values} = rate.curve;
	const decay = values.subarray(rate.peakIndex);
	const reached =
		((rate.last <= thresholds.settled * rate.peak && hasSettled(decay)) ||
			(rate.last <= thresholds.warmupFirst * rate.peak && fraction === 1)) &&
		isGliding(decay);
	const floor = Math.max(thresholds.floor * rate.peak, reached ? rate.last : 0);
	if (rate.last > floor) {
		return false;
	}

	const fell = values.findIndex((value, index) => index > rate.peakIndex && value <= floor);
	return !values.subarray(fell).some(value => value > thresholds.warmupFirst * rate.peak);
}

/** Comes down from point to point; a stepped schedule rests between its drops. */
function isGliding(decay: Float64Array): boolean {
	const least = decay[decay.length - 1] ?? 0;
	const until = decay.findIndex(value => value <= least);
	let moves = 0;
	for (let index = 1; index <= until; index++) {
		moves += (decay[index] ?? 0) < (decay[index - 1] ?? 0) ? 1 : 0;
	}

	return moves >= needed.rate && moves >= until / 2;
}

/** Comes to rest: over its last fiftieth it moved far less than just before, as at the foot of a cosine. */
function hasSettled(decay: Float64Array): boolean {
	const at = (part: number) => decay[Math.max(0, Math.round((1 - part) * (decay.length - 1)))] ?? 0;
	const lately = at(0.02) - at(0);
	const before = at(0.06) - at(0.02);
	return decay.length >= thresholds.settledPoints && 4 * lately <= before;
}
