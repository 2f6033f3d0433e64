import {least, type Rule, when} from '../../rule.js';
import {needed, rebound as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about, levelsOf} from '../speak.js';
import {turnedUp} from './turned-up.js';

/** Rose back from its lowest level by more than noise. Silent while the learning rate still warms up. */
export const rebound: Rule<'rebound'> = {
	id: 'rebound',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.loss();
		if (!loss || scene.rate()?.warmingUp) {
			return undefined;
		}

		const rise = loss.end - loss.low;
		const needs = Math.max(
			thresholds.ofDrop * loss.drop,
			thresholds.noises * loss.noise,
			thresholds.ofLow * Math.abs(loss.low),
		);
		const {lowest, last, smoothed} = levelsOf(loss);
		const {since, causes, advice} = turnedUp(scene, loss);
		return {
			strength: least(rise / needs, when(loss.lowAt <= thresholds.lowBefore)),
			severity: 'warning',
			atMost: 'likely',
			...about(loss.curve, since),
			evidence: {
				points: loss.points,
				needed: needed.curve,
				lowest,
				last,
				smoothed,
				risePercent: (100 * (last - lowest)) / Math.abs(lowest || 1),
				noises: rise / loss.noise,
			},
			causes: [...causes, 'rate-too-high', 'bad-batch', 'instability'],
			advice: [
				...advice,
				{id: 'go-back', numbers: {step: since.step, epoch: since.epoch}},
				{id: 'lower-learning-rate', numbers: {times: 3}},
				{id: 'find-bad-batch', numbers: {step: since.step, epoch: since.epoch}},
			],
		};
	},
};
