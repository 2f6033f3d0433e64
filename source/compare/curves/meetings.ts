import type {Meeting, Met} from '../comparison.js';
import {type Curve, valueAt} from './curve.js';
import {commonPlaces, spreadOut} from './grid.js';

/** Meetings that are told: a table that is read, not scrolled. */
const mostMeetings = 12;

/** Fewest places that both runs have logged that stand for the whole stretch: else the places of either count. */
const fewestShared = 4;

/**
Both curves at the same x, rising: where both were logged if these places are enough, else where either was, the other then
lying on the line between its neighbours. Never beyond the beginning or the end of either curve.
*/
export function meetingsOf(before: Curve, after: Curve): readonly Meeting[] {
	const logged = {before: new Set(before.x), after: new Set(after.x)};
	const either = commonPlaces(before, after);
	const both = either.filter(x => logged.before.has(x) && logged.after.has(x));
	const places = spreadOut(both.length < fewestShared ? either : both, mostMeetings);
	return places.flatMap(x => {
		const met = (curve: Curve, own: ReadonlySet<number>): Met | undefined => {
			const value = valueAt(curve, x);
			return value === undefined ? undefined : {value, isInterpolated: !own.has(x)};
		};

		const [one, other] = [met(before, logged.before), met(after, logged.after)];
		return one === undefined || other === undefined ? [] : [{x, before: one, after: other}];
	});
}
