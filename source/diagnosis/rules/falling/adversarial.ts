import type {Rule} from '../../rule.js';
import {type Curve, pointsOf, positionOf} from '../../summary/curve.js';
import {endOf, startOf} from '../../summary/curve-summary.js';

/**
Two networks are trained against each other: what one loses the other gains, and neither level tells how good the samples are
(Goodfellow et al. 2014).
*/
export const adversarial: Rule<'adversarial'> = {
	id: 'adversarial',
	driver: 'run',
	needs: () => undefined,
	check(scene) {
		const sides = scene.adversaries();
		if (!sides) {
			return undefined;
		}

		const [{series}] = sides;
		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: 'certain',
			split: series.split,
			metric: series.metric,
			since: positionOf(sides[0], 0),
			evidence: {points: pointsOf(sides[0]), sides: sides.map(fromStartToEnd)},
			causes: [],
			advice: [],
		};
	},
};

/** A curve by its name in the log, and its levels (medians). */
export function fromStartToEnd({series, values}: Curve) {
	return {name: series.name, first: startOf(values), last: endOf(values)};
}
