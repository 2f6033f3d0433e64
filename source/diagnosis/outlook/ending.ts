import {progress} from '../../run/progress.js';
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

	const {fraction} = progress(run, {at: {line: scene.line}});
	if (isSpent(scene) && (fraction === undefined || fraction > nearlyDone)) {
		return 'schedule';
	}

	return fraction === 1 ? 'plan' : undefined;
}

/** A rate at its floor with so much of the plan to come will be raised again. */
const nearlyDone = 0.9;

/** Whether the rate has decayed to next to nothing, by a schedule that did not raise it again after an earlier time. */
function isSpent(scene: Scene): boolean {
	const rate = scene.rate();
	if (!rate || rate.warmingUp || rate.points < needed.rate || rate.last > thresholds.floor * rate.peak) {
		return false;
	}

	const {values} = rate.curve;
	const fell = values.findIndex(
		(value, index) => index > rate.peakIndex && value <= thresholds.floor * rate.peak,
	);
	return !values.subarray(fell).some(value => value > thresholds.warmupFirst * rate.peak);
}
