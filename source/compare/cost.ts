import {ifKnown} from '../run/cell.js';
import type {Series} from '../run/series.js';
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
			return {
				step: ifKnown(columns.step[index]),
				epoch: ifKnown(columns.epoch[index]),
				seconds: ifKnown(columns.time[index]),
				tokens: ifKnown(columns.tokens[index]),
			};
		}
	}

	return undefined;
}
