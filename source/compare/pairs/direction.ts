import type {goodWays} from '../../run/good-way.js';
import type {Direction} from '../../run/series.js';
import type {Pair} from './pair-series.js';

type Way = ReturnType<typeof goodWays>;

/** Which way of a series is good, as each of the two runs tells. */
export type Ways = {readonly before: Way; readonly after: Way};

/**
Which way is good by both runs, whichever comes first. Where one of them has a loss that measures nothing (beside a reward,
say), or they say the opposite, neither; where one does not know, as the other does.
*/
export function directionOf(pair: Pair, ways: Ways): Direction {
	const [one, other] = [ways.before(pair.before), ways.after(pair.after)];
	const measuresNothing =
		(one === 'none' && pair.before.direction !== 'none') ||
		(other === 'none' && pair.after.direction !== 'none');
	const [known, ...more] = new Set([one, other].filter(way => way !== 'none'));
	return measuresNothing || more.length > 0 ? 'none' : (known ?? 'none');
}
