import {least, type Rule, when} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {onsetOf} from '../../statistics/onset.js';
import {rollingMedian} from '../../statistics/rolling.js';
import {highestStep} from '../../statistics/step-up.js';
import {positionOf} from '../../summary/curve.js';
import {needed, levelShift as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about} from '../speak.js';
import {together} from './together.js';

/** Up from one point to the next, and it stays there. Silent while the learning rate still warms up. */
export const levelShift: Rule<'level-shift'> = {
	id: 'level-shift',
	driver: 'curve',
	needs: needsLoss(needed.levelShift),
	check(scene) {
		const loss = scene.loss();
		const step = loss && highestStep(loss.blocks);
		if (!loss || !step || scene.rate()?.warmingUp) {
			return undefined;
		}

		const {curve, blocks} = loss;
		const {values} = curve;
		const size = values.length / blocks.length;
		const from = Math.max(0, Math.floor((step.index - 2) * size));
		const until = Math.min(values.length, Math.ceil((step.index + 2) * size));
		const at = onsetOf(values.subarray(0, until), from, step.before, step.after);
		const since = positionOf(curve, at);
		const changes = together(scene, curve, at, at + 1);
		const jumped = changes.some(({signal}) => signal === 'learning-rate');
		const resumed = changes.some(({signal}) => signal === 'restart');
		const near = thresholds.near;
		const before = median(values.subarray(Math.max(0, at - near), at));
		const after = median(values.subarray(at, at + near));
		return {
			strength: least(
				step.noises / thresholds.noises,
				step.share / thresholds.ofLevel,
				(step.after - step.before) / (thresholds.ofDrop * loss.drop),
				step.sharpness / thresholds.sharpness,
				step.kept / thresholds.kept,
				(step.after - step.before) / (thresholds.ofRise * (step.after - lowest(blocks, step.index))),
				when(after > before && blocks.length - step.index >= thresholds.after),
			),
			severity: 'warning',
			atMost: 'likely',
			...about(curve, since),
			evidence: {
				points: loss.points,
				needed: needed.levelShift,
				before,
				after,
				last: loss.end,
				risePercent: (100 * (after - before)) / Math.abs(before),
				noises: step.noises,
				together: changes,
			},
			causes: [
				...(jumped ? (['rate-jump'] as const) : []),
				...(resumed ? (['resumed'] as const) : []),
				'data-changed',
				...(jumped ? [] : (['instability'] as const)),
			],
			advice: [
				...(jumped || resumed ? ([{id: 'check-schedule', numbers: {}}] as const) : []),
				{id: 'find-bad-batch', numbers: {step: since.step, epoch: since.epoch}},
				{id: 'go-back', numbers: {step: since.step, epoch: since.epoch}},
			],
		};
	},
};

/** Level before the step, as low as it ever was: what rose all along has not stepped up. */
function lowest(blocks: Float64Array, until: number): number {
	return Math.min(...rollingMedian(blocks.subarray(0, until)));
}
