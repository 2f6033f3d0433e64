import type {Clock} from '../general/clock.js';
import type {Context} from './context.js';

const day = 86_400_000;

/** Lines of a log are not sorted to the second: a clock that goes back by less has not passed midnight. */
const halfDay = day / 2;

let dateKey = -1;
let dateTime = 0;

/**
Milliseconds since 1970 of a timestamp, taken as universal time: only differences matter. Without a year it is 2000 and
without a date the first day of 1970, counted on over midnight.
*/
export function clockTime(clock: Clock, values: ArrayLike<number>, context: Context): number {
	const at = (slot: number | undefined, missing: number): number =>
		slot === undefined ? missing : Math.abs(values[slot] ?? missing);
	const seconds = at(clock.hour, 0) * 3600 + at(clock.minute, 0) * 60 + at(clock.second, 0);
	let time = seconds * 1000 + at(clock.millisecond, 0);
	if (clock.month !== undefined) {
		const stated = at(clock.year, 2000);
		const year = stated < 100 ? stated + 2000 : stated;
		const key = year * 372 + at(clock.month, 1) * 31 + at(clock.day, 1);
		if (key !== dateKey) {
			dateKey = key;
			dateTime = Date.UTC(year, at(clock.month, 1) - 1, at(clock.day, 1));
		}

		return dateTime + time;
	}

	time += context.days * day;
	if (context.lastTime !== undefined && time < context.lastTime - halfDay) {
		context.days++;
		time += day;
	}

	context.lastTime = time;
	return time;
}
