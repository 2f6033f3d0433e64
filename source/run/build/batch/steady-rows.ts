import {cell} from '../../cell.js';
import type {BatchInput} from '../reading-input.js';
import {known, type Stated} from '../stated.js';

/** Counters that only rise within an epoch, and those that may take any value. All others must stay the same. */
const rising = new Set(['batch', 'step']);
const free = new Set(['tokens', 'time', 'elapsed', 'remaining', 'stepSeconds']);

/**
How many rows from `from` on (at most `most`) say nothing but that training goes on within the epoch: the batch or the step
rises, and whatever else is counted is known.

@param before - What the row before `from` states.
*/
export function countSteadyRows(batch: BatchInput, from: number, most: number, before: Stated): number {
	const counts = batch.counters.filter(({counter}) => rising.has(counter));
	const [main, second] = counts;
	if (main === undefined) {
		return 0;
	}

	let rows = risingRows(main.values, from, most, before[main.counter]);
	if (second !== undefined) {
		rows = risingRows(second.values, from, rows, before[second.counter]);
	}

	for (const {counter, values} of batch.counters) {
		if (free.has(counter)) {
			rows = knownRows(values, from, rows);
		} else if (!rising.has(counter)) {
			rows = sameRows(values, from, rows, before[counter]);
		}
	}

	return rows;
}

function risingRows(values: Float64Array, from: number, most: number, before: number): number {
	let latest = before;
	for (let row = 0; row < most; row++) {
		const value = cell(values, from + row);
		if (!(value > latest)) {
			return row;
		}

		latest = value;
	}

	return most;
}

function sameRows(values: Float64Array, from: number, most: number, before: number): number {
	for (let row = 0; row < most; row++) {
		if (cell(values, from + row) !== before) {
			return row;
		}
	}

	return most;
}

function knownRows(values: Float64Array, from: number, most: number): number {
	for (let row = 0; row < most; row++) {
		if (!known(cell(values, from + row))) {
			return row;
		}
	}

	return most;
}
