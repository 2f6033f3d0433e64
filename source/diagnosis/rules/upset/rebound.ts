import type {AdviceRequest} from '../../advice/advise.js';
import type {Position} from '../../finding.js';
import {least, type Rule, type Verdict, when} from '../../rule.js';
import {indexOfLeast} from '../../statistics/rolling.js';
import {isByEpoch, positionOf} from '../../summary/curve.js';
import {type CurveSummary, share} from '../../summary/curve-summary.js';
import {needed, rebound as thresholds} from '../../thresholds.js';
import {smallerSteps} from '../high-rate.js';
import {needsLoss} from '../needs.js';
import {about, levelsOf} from '../speak.js';
import {recoveringFrom} from './recovering.js';
import {turnedUp} from './turned-up.js';

/**
Rose back from its lowest level by more than noise. Where it has come most of the way back, or falls towards it, that is past
and nobody is warned. Silent while the learning rate still warms up.
*/
export const rebound: Rule<'rebound'> = {
	id: 'rebound',
	driver: 'curve',
	needs: needsLoss(thresholds.early.points),
	check(scene) {
		const loss = scene.loss();
		if (!loss || scene.rate()?.warmingUp) {
			return undefined;
		}

		if (loss.points < needed.curve) {
			return early(loss);
		}

		const rise = loss.end - loss.low;
		const needs = Math.max(
			thresholds.ofDrop * loss.drop,
			thresholds.noises * loss.noise,
			thresholds.ofLow * Math.abs(loss.low),
		);
		const {lowest, last, smoothed} = levelsOf(loss);
		const {since, causes, advice} = turnedUp(scene, loss);
		const recovery = recoveringFrom(loss);
		return {
			strength: least(rise / needs, when(loss.lowAt <= thresholds.lowBefore)),
			severity: recovery ? 'info' : 'warning',
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
				recovery: recovery && {highest: recovery.peak, percent: 100 * recovery.share},
			},
			causes: [...causes, 'rate-too-high', 'bad-batch', 'instability'],
			advice: [...advice, ...adviceFor(loss, since, recovery !== undefined)],
		};
	},
};

function adviceFor(loss: CurveSummary, since: Position, isRecovering: boolean): readonly AdviceRequest[] {
	const numbers = {step: since.step, epoch: since.epoch};
	const search: AdviceRequest = {id: 'find-bad-batch', numbers};
	if (isRecovering) {
		return [search, {id: 'clip-gradients', numbers: {norm: 1}}];
	}

	return hadLearned(loss)
		? [{id: 'go-back', numbers}, {id: 'lower-learning-rate', numbers: {times: 3}}, search]
		: smallerSteps;
}

/** Whether there is anything to go back to. */
function hadLearned({start, first, low}: CurveSummary): boolean {
	const from = Math.min(start, first);
	return share(from - low, from) > thresholds.learned;
}

/** Of few epochs: well above the lowest one for several in a row. It is watched, as nobody knows the noise yet. */
function early(loss: CurveSummary): Verdict<'rebound'> | undefined {
	const {curve} = loss;
	const {values} = curve;
	const index = indexOfLeast(values);
	const lowest = values[index] ?? Number.NaN;
	const last = values[values.length - 1] ?? Number.NaN;
	const after = values.subarray(index + 1);
	const rise = Math.min(...after.subarray(-thresholds.early.points + 1)) - lowest;
	if (!isByEpoch(curve)) {
		return undefined;
	}

	const since = positionOf(curve, index);
	return {
		strength: least(
			share(rise, lowest) / thresholds.early.ofLow,
			rise / (thresholds.ofDrop * ((values[0] ?? Number.NaN) - lowest)),
			after.length / (thresholds.early.points - 1),
		),
		severity: 'warning',
		atMost: 'watching',
		...about(curve, since),
		evidence: {
			points: loss.points,
			needed: needed.curve,
			lowest,
			last,
			smoothed: false,
			risePercent: 100 * share(last - lowest, lowest),
			noises: undefined,
			recovery: undefined,
		},
		causes: ['rate-too-high', 'bad-batch', 'instability'],
		advice: [{id: 'lower-learning-rate', numbers: {times: hadLearned(loss) ? 3 : 10}}],
	};
}
