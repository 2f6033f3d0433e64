import {least, type Rule} from '../../rule.js';
import {endOf, share} from '../../summary/curve-summary.js';
import {needed, underfitting as thresholds} from '../../thresholds.js';
import {heedRate} from '../high-rate.js';
import {needsPair} from '../needs.js';
import {comparedByLevel, positionAtShare} from '../speak.js';

/** Both curves flat, close together and high. The loss alone cannot prove it; a target can. */
export const underfitting: Rule<'underfitting'> = {
	id: 'underfitting',
	driver: 'pair',
	needs: needsPair(needed.pair),
	check(scene) {
		const pair = scene.pair();
		if (!pair) {
			return undefined;
		}

		const {target} = scene.material.options;
		const missed = target !== undefined && pair.end > target;
		if (pair.end <= 0 && !missed) {
			// A loss below zero has no floor there: nothing says that it is high.
			return undefined;
		}

		return {
			strength: least(
				thresholds.gap / Math.max(Math.abs(pair.gap), 1e-12),
				missed ? Number.POSITIVE_INFINITY : thresholds.fall / Math.max(pair.trainFall, 1e-12),
				flat(pair.t),
				flat(pair.v),
			),
			severity: 'warning',
			atMost: missed ? 'likely' : 'possible',
			split: 'train',
			metric: pair.validation.series.metric,
			since: positionAtShare(pair.validation, 0.5),
			evidence: {
				...comparedByLevel(pair, needed.pair),
				fallPercent: Math.max(0, 100 * pair.trainFall),
			},
			...heedRate(scene, {
				causes: ['rate-too-small', 'capacity-small', 'data-poor'],
				advice: [
					{id: 'raise-learning-rate', numbers: {low: 3, high: 10}},
					{id: 'raise-capacity', numbers: {}},
					{id: 'give-target', numbers: {}},
				],
			}),
		};
	},
};

/** How little the second half fell; from 1 on it is flat. */
function flat(values: Float64Array): number {
	const half = values.subarray(Math.floor(values.length / 2));
	const before = endOf(half.subarray(0, Math.max(1, Math.floor(half.length / 2))));
	return thresholds.recent / Math.max(share(before - endOf(half), before), 1e-12);
}
