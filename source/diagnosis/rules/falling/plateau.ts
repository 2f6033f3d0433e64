import {least, type Rule, when} from '../../rule.js';
import {isByEpoch} from '../../summary/curve.js';
import type {CurveSummary} from '../../summary/curve-summary.js';
import {falling, healthyPair, needed, plateau as thresholds} from '../../thresholds.js';
import {validationFalls} from '../how-much.js';
import {needsLoss} from '../needs.js';
import {about, fallen, positionAtShare} from '../speak.js';
import {hasExploded} from '../upset/exploded-at-start.js';

/** The loss fell, and then no longer does; or nearly all of its fall was over in the first sixteenth. */
export const plateau: Rule<'plateau'> = {
	id: 'plateau',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.level();
		if (!loss) {
			return undefined;
		}

		const early = isEarly(loss);
		return {
			strength: least(
				loss.surelyFell / thresholds.fall,
				early ? Number.POSITIVE_INFINITY : flatness(loss),
				when(!validationFalls(scene) && loss.end < loss.start && !isThrownBack(loss)),
			),
			severity: 'info',
			atMost: 'likely',
			...about(loss.curve, positionAtShare(loss.curve, early ? thresholds.earlyShare : 0.5)),
			evidence: {...fallen(loss, needed.curve), recentPercent: 100 * loss.recentFall, early},
			// What stops after the first steps, far from low, has seldom learned all there is: large steps bounce off.
			causes: gaveUp(loss)
				? ['rate-too-high', 'local-optimum', 'capacity-small', 'converged']
				: ['converged', 'rate-at-floor', 'local-optimum', 'memorises'],
			advice: [
				gaveUp(loss)
					? {id: 'lower-learning-rate', numbers: {times: 3}}
					: {id: 'decay-or-restart', numbers: {}},
				{id: 'stop-when-flat', numbers: {gainPercent: 1}},
			],
		};
	},
};

/**
How flat the second half is; from 1 on it no longer falls. A fall that shows no trend and is small, or within the noise
from epoch to epoch, is none (the noise of batches hides slow falls). A rise beyond that noise is not a plateau; nor is what
moves by so much that nobody would call it flat, whatever its noise.
*/
export function flatness(loss: CurveSummary): number {
	const flat = thresholds.recent / Math.max(loss.recentFall, 1e-12);
	const noise = isByEpoch(loss.curve) ? loss.noise : 0;
	const isWide = Math.abs(loss.recentFall) > thresholds.most;
	const slight = loss.recentFall < 2 * thresholds.recent || (loss.recentGain < noise && !isWide);
	const risen = loss.recentFall <= -2 * thresholds.recent && (-loss.recentGain >= noise || isWide);
	const undecided = loss.recentTrend > falling.trend && slight ? 1 : 0;
	return least(Math.max(flat, undecided), when(!risen));
}

/** All that it has fallen is what the first steps threw it up. */
function isThrownBack(loss: CurveSummary): boolean {
	return loss.honestFall < thresholds.fall && hasExploded(loss);
}

/** Fell in the first steps alone, and not far. */
function gaveUp(loss: CurveSummary): boolean {
	return isEarly(loss) && loss.fall < healthyPair.fall;
}

/** Nearly all of the fall was over within the first sixteenth of the run. */
function isEarly(loss: CurveSummary): boolean {
	const first = Math.max(1, Math.round(loss.blocks.length * thresholds.earlyShare));
	const after = loss.blocks[first] ?? loss.end;
	return (
		loss.points >= needed.earlyPlateau &&
		loss.start - after > thresholds.earlyDrop * loss.drop &&
		after - loss.end < thresholds.earlyFall * Math.abs(after) &&
		loss.end - after < thresholds.earlyFall * Math.abs(after)
	);
}
