import type {Rule} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {findSpikes, type Spike} from '../../statistics/spikes.js';
import {positionOf} from '../../summary/curve.js';
import {needed, spike as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about} from '../speak.js';

/** A sudden rise out of all proportion to the points before it. One point alone is an outlier batch. */
export const spike: Rule<'spike'> = {
	id: 'spike',
	driver: 'run',
	needs: needsLoss(needed.spike),
	check(scene) {
		const curve = scene.lossCurve();
		const spikes = curve ? findSpikes(curve.values, thresholds) : [];
		const worst = spikes.toSorted(byWeight)[0];
		if (!curve || !worst) {
			return undefined;
		}

		const since = positionOf(curve, worst.from);
		const length = pointsIn(curve.points, worst);
		const recovered = cameBack(curve.values, worst);
		return {
			strength: Number.POSITIVE_INFINITY,
			severity: length < thresholds.points || recovered ? 'info' : 'warning',
			atMost: 'certain',
			...about(curve, since),
			evidence: {
				points: curve.points[curve.points.length - 1] ?? 0,
				needed: needed.spike,
				value: worst.value,
				usual: worst.usual,
				times: worst.value / worst.usual,
				deviations: worst.deviations,
				length,
				spikes: spikes.length,
				recovered,
			},
			causes: ['bad-batch', 'instability', 'rate-too-high'],
			advice: [
				{id: 'skip-batches', numbers: {}},
				{id: 'find-bad-batch', numbers: {step: since.step, epoch: since.epoch}},
				{id: 'clip-gradients', numbers: {norm: 1}},
			],
		};
	},
};

/** Sustained before single, then the latest: what is not over leads. */
function byWeight(a: Spike, b: Spike): number {
	return (
		Number(b.to - b.from >= thresholds.points) - Number(a.to - a.from >= thresholds.points) || b.from - a.from
	);
}

/** So many values after a spike tell whether it is over. */
const aftermath = 20;

/** Whether the values after it lie nearer to the usual level than to the spike: a step up that stays is not over. */
function cameBack(values: Float64Array, {to, value, usual}: Spike): boolean {
	return to < values.length && median(values.subarray(to, to + aftermath)) < (usual + value) / 2;
}

function pointsIn(points: Float64Array, {from, to}: Spike): number {
	return (points[to - 1] ?? 0) - (points[from - 1] ?? 0);
}
