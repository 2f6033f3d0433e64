import {upperBound} from '../../../run/upper-bound.js';
import type {Rule} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {findSpikes, type Spike} from '../../statistics/spikes/find-spikes.js';
import {type Curve, columnOf, positionOf} from '../../summary/curve.js';
import type {Scene} from '../../summary/scene.js';
import {needed, rate, spike as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about} from '../speak.js';
import {together} from './together.js';

/**
A sudden rise out of all proportion to the points before it. One point alone is an outlier batch. A loss that took it
calmly is told by its gradient norm.
*/
export const spike: Rule<'spike'> = {
	id: 'spike',
	driver: 'run',
	needs: needsLoss(needed.spike),
	check(scene) {
		const found = inLoss(scene) ?? inGradient(scene);
		if (!found) {
			return undefined;
		}

		const {curve, spikes, worst} = found;
		const since = positionOf(curve, worst.from);
		const length = pointsIn(curve, worst);
		const recovered = cameBack(curve.values, worst);
		return {
			strength: Number.POSITIVE_INFINITY,
			severity: length < thresholds.points || recovered || found.isGradient ? 'info' : 'warning',
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
				together: together(scene, curve, worst.from, worst.to),
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

type Found = {
	readonly curve: Curve;
	readonly spikes: readonly Spike[];
	readonly worst: Spike;
	readonly isGradient: boolean;
};

function inLoss(scene: Scene): Found | undefined {
	// A running mean is restless where an epoch begins: it is known by what each comes to.
	const curve = scene.closings() ?? scene.lossCurve();
	const found = curve ? findSpikes(peaksOf(curve), thresholds) : [];
	const spikes = curve ? found.filter(({from}) => !isRestart(scene, curve, from)) : [];
	const worst = spikes.toSorted(byWeight)[0];
	return curve && worst && {curve, spikes, worst, isGradient: false};
}

/** The schedule raised the rate again, to where it had been: the loss follows, and comes back with it. */
function isRestart(scene: Scene, curve: Curve, from: number): boolean {
	const values = scene.rate()?.curve.values;
	const lines = scene.rate()?.curve.lines;
	if (!values || !lines) {
		return false;
	}

	const index = upperBound(lines, lines.length, curve.lines[from] ?? 0) - 1;
	const before = values[upperBound(lines, lines.length, (curve.lines[from - 1] ?? 0) - 0.5) - 1];
	const after = values[index];
	return (
		before !== undefined &&
		after !== undefined &&
		after > rate.jump * before &&
		after <= rate.overPeak * Math.max(...values.subarray(0, Math.max(0, index)))
	);
}

/** Gradient norms are restless: only a burst of several points counts. */
function inGradient(scene: Scene): Found | undefined {
	const curve = scene.gradientCurve();
	const limits = {...thresholds, ...thresholds.gradient};
	const spikes = (curve ? findSpikes(peaksOf(curve), limits) : []).filter(
		({from, to}) => to - from >= limits.points,
	);
	const worst = spikes.toSorted(byWeight)[0];
	return curve && worst && {curve, spikes, worst, isGradient: true};
}

/** Sustained before single, then the latest: what is not over leads. */
function byWeight(a: Spike, b: Spike): number {
	return Number(b.to - b.from > 1) - Number(a.to - a.from > 1) || b.from - a.from;
}

/** So many values after a spike tell whether it is over. */
const aftermath = 20;

/** Whether the values after it lie nearer to the usual level than to the spike: a step up that stays is not over. */
function cameBack(values: Float64Array, {to, value, usual}: Spike): boolean {
	return to < values.length && median(values.subarray(to, to + aftermath)) < (usual + value) / 2;
}

/** The greatest point of each bucket: the mean of many points hides a spike, and stands nowhere in the log. */
function peaksOf(curve: Curve): Float64Array {
	return columnOf(curve, 'max');
}

/** Points that stood out; of a bucket as many as lift its mean so far above the usual level. */
function pointsIn({values, points}: Curve, {from, to, value, usual}: Spike): number {
	let length = 0;
	for (let index = from; index < to; index++) {
		const count = (points[index] ?? 0) - (points[index - 1] ?? 0);
		const share = ((values[index] ?? 0) - usual) / (value - usual);
		length += count > 1 ? Math.min(count, Math.max(1, Math.round(count * share))) : 1;
	}

	return length;
}
