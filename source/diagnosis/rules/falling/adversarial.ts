import type {Rule} from '../../rule.js';
import {pointsOf, positionOf} from '../../summary/curve.js';
import {curveOf} from '../../summary/curve-of.js';
import {endOf, startOf} from '../../summary/curve-summary.js';

/**
Two networks are trained against each other: what one loses the other gains, and neither level tells how good the samples are
(Goodfellow et al. 2014).
*/
export const adversarial: Rule<'adversarial'> = {
	id: 'adversarial',
	driver: 'run',
	needs: () => undefined,
	check({material, line}) {
		const {run, chosen} = material;
		const curves = (chosen.adversaries ?? [])
			.map(series => curveOf(run, series, {line}))
			.filter(({values}) => values.length > 0);
		const [one, other] = curves;
		if (!one || !other) {
			return undefined;
		}

		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: 'certain',
			split: one.series.split,
			metric: one.series.metric,
			since: positionOf(one, 0),
			evidence: {
				points: pointsOf(one),
				sides: curves.map(({series, values}) => ({
					name: series.name,
					first: startOf(values),
					last: endOf(values),
				})),
			},
			causes: [],
			advice: [],
		};
	},
};
