import type {Position} from '../../finding.js';
import {least, type Rule, type Verdict, when} from '../../rule.js';
import {isByEpoch, positionOf} from '../../summary/curve.js';
import type {CurveSummary} from '../../summary/curve-summary.js';
import {needed, chance as thresholds} from '../../thresholds.js';
import {laterAccuracy} from '../accuracy.js';
import {smallerSteps} from '../high-rate.js';
import {needsLoss} from '../needs.js';
import {about, firstPosition} from '../speak.js';

/** Flat at the cross-entropy, or the accuracy, of random answers among K classes. */
export const atChance: Rule<'at-chance'> = {
	id: 'at-chance',
	driver: 'curve',
	needs: needsLoss(needed.curve),
	check(scene) {
		const loss = scene.level();
		const found = loss && (byLoss(loss) ?? byAccuracy(loss, laterAccuracy(scene)));
		if (!loss || !found) {
			return undefined;
		}

		// What was learned once cannot have wrong labels: the steps were too large to keep it.
		const lost = loss.low < thresholds.learned * Math.log(found.classes);
		return {
			strength: least(
				found.strength,
				thresholds.flat / Math.max(Math.abs(loss.recentFall), 1e-12),
				when(loss.fall < thresholds.fall || found.accuracy),
			),
			severity:
				loss.points < (isByEpoch(loss.curve) ? needed.critical : needed.criticalSteps) ? 'info' : 'warning',
			atMost: 'likely',
			...about(loss.curve, lost ? flatSince(loss) : firstPosition(loss.curve)),
			evidence: {
				points: loss.points,
				value: found.value,
				classes: found.classes,
				expected: found.expected,
				learned: lost,
			},
			...(lost ? afterLearning : fromTheStart),
		};
	},
};

const afterLearning: Pick<Verdict<'at-chance'>, 'causes' | 'advice'> = {
	causes: ['rate-too-high', 'instability', 'labels-shuffled', 'input-broken'],
	advice: [...smallerSteps, {id: 'check-labels', numbers: {}}],
};

/** Whether the rate is too high or too low, a loss that never moved does not tell. */
const fromTheStart: Pick<Verdict<'at-chance'>, 'causes' | 'advice'> = {
	causes: ['labels-shuffled', 'input-broken', 'rate-too-high', 'rate-too-small'],
	advice: [
		{id: 'check-labels', numbers: {}},
		{id: 'overfit-one-batch', numbers: {}},
	],
};

/** Where the loss came to the level that it has kept since; a single point off it does not count. */
function flatSince({curve, end, noise}: CurveSummary): Position {
	const band = Math.max(thresholds.noises * noise, thresholds.flat * end);
	const isOff = (index: number): boolean => Math.abs((curve.values[index] ?? end) - end) > band;
	let index = curve.values.length - 1;
	while (index > 0 && !(isOff(index - 1) && isOff(index - 2))) {
		index--;
	}

	return positionOf(curve, index);
}

type Found = {
	readonly classes: number;
	readonly expected: number;
	readonly value: number;
	readonly strength: number;
	readonly accuracy: boolean;
};

function byLoss(loss: CurveSummary): Found | undefined {
	for (const classes of thresholds.classes) {
		const expected = Math.log(classes);
		const off = Math.abs(loss.end - expected) / expected;
		if (off <= 2 * thresholds.within) {
			return {
				classes,
				expected,
				value: loss.end,
				strength: thresholds.within / Math.max(off, 1e-12),
				accuracy: false,
			};
		}
	}

	return undefined;
}

/** Accuracy near 1/K counts only together with a loss near ln K: alone it fits some K too easily. */
function byAccuracy(loss: CurveSummary, accuracy: number | undefined): Found | undefined {
	for (const classes of accuracy === undefined ? [] : thresholds.classes) {
		const expected = 1 / classes;
		const off = Math.abs((accuracy ?? 0) - expected) / expected;
		if (
			off <= thresholds.accuracyWithin &&
			loss.end >= thresholds.lossFrom * Math.log(classes) &&
			loss.end <= thresholds.lossTo * Math.log(classes)
		) {
			return {
				classes,
				expected,
				value: accuracy ?? 0,
				strength: thresholds.accuracyWithin / Math.max(off, 1e-12),
				accuracy: true,
			};
		}
	}

	return undefined;
}
