import {least, type Rule, when} from '../../rule.js';
import {positionOf} from '../../summary/curve.js';
import {needed, healthyPair as thresholds} from '../../thresholds.js';
import {goOn} from '../go-on.js';
import {needsPair} from '../needs.js';
import {compared} from '../speak.js';

/** Both fall together and stay close. Told only where nothing is found that speaks against it. */
export const healthyPair: Rule<'healthy-pair'> = {
	id: 'healthy-pair',
	driver: 'pair',
	needs: needsPair(2),
	check(scene) {
		const pair = scene.pair();
		if (!pair) {
			return undefined;
		}

		return {
			strength: least(
				thresholds.gap / Math.max(Math.abs(pair.gap), 1e-12),
				Math.min(pair.fall, pair.trainFall) / thresholds.fall,
				when(pair.end < pair.first),
			),
			severity: 'info',
			atMost: pair.evaluations < needed.pair ? 'watching' : 'likely',
			split: pair.validation.series.split,
			metric: pair.validation.series.metric,
			since: positionOf(pair.validation, 0),
			evidence: {...compared(pair, needed.pair), fallPercent: 100 * pair.fall},
			causes: ['settings-fit'],
			advice: goOn(scene).filter(({id}) => id === 'early-stopping'),
		};
	},
};
