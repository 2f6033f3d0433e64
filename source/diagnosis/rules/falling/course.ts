import type {Evidence} from '../../evidence/evidence.js';
import type {Rule} from '../../rule.js';
import type {CurveSummary} from '../../summary/curve-summary.js';
import {needed, falling as thresholds} from '../../thresholds.js';
import {about, firstPosition, levelsOf} from '../speak.js';

/** How the figure that leads goes, where nothing else is to be told of it: a loss, a reward, an accuracy. */
export const course: Rule<'course'> = {
	id: 'course',
	driver: 'rest',
	needs: () => undefined,
	check(scene) {
		const summary = scene.course();
		if (!summary) {
			return undefined;
		}

		const isHigherBetter = summary.curve.series.direction === 'up';
		const sign = isHigherBetter ? -1 : 1;
		const {first, last, smoothed} = levelsOf(summary);
		return {
			strength: Number.POSITIVE_INFINITY,
			severity: 'info',
			atMost: summary.points < needed.curve ? 'watching' : 'likely',
			...about(summary.curve, firstPosition(summary.curve)),
			evidence: {
				points: summary.points,
				needed: needed.curve,
				first: sign * first,
				last: sign * last,
				smoothed,
				isHigherBetter,
				half: halfOf(summary),
			},
			causes: [],
			advice: [],
		};
	},
};

/** What the second half does beyond chance. */
function halfOf({curve, points, recentTrend, blocks}: CurveSummary): Evidence['course']['half'] {
	if (points < needed.course) {
		return 'unknown';
	}

	const first = blocks[0] ?? Number.NaN;
	const last = blocks[blocks.length - 1] ?? Number.NaN;
	const few = blocks.length < needed.curve ? Math.sign(last - first) * -thresholds.trend : recentTrend;
	const [down, up] =
		curve.series.direction === 'none' ? (['falling', 'rising'] as const) : (['better', 'worse'] as const);
	return few <= thresholds.trend ? down : few >= -thresholds.trend ? up : 'steady';
}
