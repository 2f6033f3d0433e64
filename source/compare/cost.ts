import type {Series} from '../run/run.js';
import type {Axis, Cost} from './comparison.js';

/**
What it took a run to come to an x of a series: the counters of the point there.

@param from - First line that counts.
*/
export function costAt({columns}: Series, axis: Axis, x: number | undefined, from: number): Cost | undefined {
	if (x === undefined) {
		return undefined;
	}

	for (let index = 0; index < columns.length; index++) {
		if ((columns.line[index] ?? Number.NaN) >= from && columns[axis][index] === x) {
			const told = (value: number | undefined) =>
				value === undefined || Number.isNaN(value) ? undefined : value;
			return {
				step: told(columns.step[index]),
				epoch: told(columns.epoch[index]),
				seconds: told(columns.time[index]),
				tokens: told(columns.tokens[index]),
			};
		}
	}

	return undefined;
}
