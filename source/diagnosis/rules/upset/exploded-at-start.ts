import {least, type Rule, when} from '../../rule.js';
import {median} from '../../statistics/median.js';
import {noiseOf} from '../../statistics/noise.js';
import {type Curve, isByEpoch, positionOf} from '../../summary/curve.js';
import type {CurveSummary} from '../../summary/curve-summary.js';
import {needed, explodedAtStart as thresholds} from '../../thresholds.js';
import {needsLoss} from '../needs.js';
import {about, firstPosition} from '../speak.js';

/** The first points tower over those that follow, or over the very first one: the first steps threw the model off. */
export const explodedAtStart: Rule<'exploded-at-start'> = {
	id: 'exploded-at-start',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.loss();
		const values = loss?.curve.values;
		if (!loss || !values || values.some(value => value <= 0)) {
			return undefined;
		}

		// A hundredfold within a few steps is no learning; within a few epochs it may well be.
		const towered = isByEpoch(loss.curve) || isLongStart(loss.curve) ? none : tower(values);
		const blown = blowUp(values);
		const found = blown.strength > towered.strength ? blown : towered;
		return {
			strength: found.strength,
			severity: loss.end < loss.first ? 'info' : 'warning',
			atMost: 'likely',
			...about(loss.curve, firstPosition(loss.curve)),
			evidence: {
				points: loss.points,
				needed: needed.curve,
				highest: found.highest,
				usual: found.usual,
				times: found.highest / found.usual,
			},
			causes: ['rate-too-high', 'no-warmup', 'input-scale', 'initialisation'],
			advice: [
				{id: 'add-warmup', numbers: {percent: 5}},
				{id: 'lower-learning-rate', numbers: {times: 10}},
				{id: 'scale-inputs', numbers: {}},
			],
		};
	},
};

/** Whether the first steps threw the loss up from its first value. */
export function hasExploded({curve: {values}}: CurveSummary): boolean {
	return values.length >= needed.curve && blowUp(values).strength >= 1;
}

/** From the first point to the first of those that it is measured by there are many steps, or an epoch where none are counted. */
function isLongStart(curve: Curve): boolean {
	const [first, next] = [positionOf(curve, 0), positionOf(curve, thresholds.first)];
	return first.step === undefined || next.step === undefined
		? Math.floor(next.epoch ?? 0) > Math.floor(first.epoch ?? 0)
		: next.step - first.step > thresholds.steps;
}

type Found = {readonly strength: number; readonly highest: number; readonly usual: number};

const none: Found = {strength: 0, highest: Number.NaN, usual: Number.NaN};

function tower(values: Float64Array): Found {
	const highest = Math.max(...values.subarray(0, thresholds.first));
	const usual = median(values.subarray(thresholds.first, thresholds.first + thresholds.next));
	return {strength: highest / usual / thresholds.times, highest, usual};
}

/** Up by a power of ten from the very first value, within the first points, far beyond the noise of the later ones and down again. */
function blowUp(values: Float64Array): Found {
	const usual = values[0] ?? Number.NaN;
	const highest = Math.max(...values.subarray(0, thresholds.early));
	const later = values.subarray(thresholds.early, 5 * thresholds.early).map(Math.log);
	const deviations = Math.log(highest / usual) / noiseOf(later);
	const latest = values.subarray(thresholds.early);
	const isPeak =
		latest.length === 0 ||
		highest > thresholds.overLater * Math.max(...latest.subarray(0, 10 * thresholds.early));
	return {
		strength: least(highest / usual / thresholds.overFirst, deviations / thresholds.deviations, when(isPeak)),
		highest,
		usual,
	};
}
