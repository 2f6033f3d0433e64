import type {ValueRange} from '../chart.js';
import {logLabel, numberLabels} from './number-label.js';
import {isFlat, roundRange, tickTarget} from './round-range.js';
import {clamp, mapRows, type YScale} from './y-map.js';

/** Beyond it the difference of two values might not be finite. */
const greatest = 4e307;

/** Below it powers of ten lose their digits. */
const least = 1e-300;

/** A logarithmic scale of less than this ratio has too few round decades: it takes evenly spaced numbers. */
const narrow = 6;

/**
A scale whose ends move in steps of round numbers, so that one more point seldom moves it. A range without height gets
some; a logarithmic scale starts at the least value above zero.
*/
export function yScale(range: ValueRange, rows: number, log: boolean): YScale {
	const low = clamp(range.low, -greatest, greatest);
	const high = clamp(range.high, -greatest, greatest);
	return log && high > 0
		? logScale(Math.max(low, least), Math.max(high, least), rows)
		: linearScale(low, high, rows);
}

function linearScale(low: number, high: number, rows: number): YScale {
	if (isFlat(low, high)) {
		return flatScale(low, rows);
	}

	const {bottom, top, values, labels} = roundRange(low, high, rows);
	return mapRows(bottom, top, rows, value => value, values, labels);
}

/** One label, the value itself, in the middle. */
function flatScale(value: number, rows: number): YScale {
	const room = Math.abs(value) > 1e-290 ? Math.abs(value) * 0.1 : 1;
	const label = String(Number(value.toPrecision(6))).replace('e+', 'e');
	const shown = label.length > 9 ? numberLabels([value], Math.abs(value) * 1e-5)[0] : label;
	return mapRows(value - room, value + room, rows, at => at, [value], [shown ?? label]);
}

function logScale(low: number, high: number, rows: number): YScale {
	if (isFlat(low, high)) {
		return flatScale(low, rows);
	}

	if (high < low * narrow) {
		const {bottom, top, values, labels} = roundRange(low, high, rows);
		return bottom > 0
			? mapRows(bottom, top, rows, Math.log10, values, labels)
			: mapRows(low, top, rows, Math.log10, values.slice(1), labels.slice(1));
	}

	const bottom = roundLog(low, 'down');
	const top = roundLog(high, 'up');
	const target = tickTarget(rows);
	const decades = Math.log10(top / bottom);
	const factors = decades * 3 <= target * 1.5 ? [1, 2, 5] : [1];
	const every = Math.max(1, Math.ceil(decades / (target + 1)));
	const values: number[] = [];
	for (let power = Math.floor(Math.log10(bottom) + 1e-9); power <= Math.log10(top) + 1e-9; power++) {
		// Counted from 10^0, so that the same decades are labelled whatever else is in sight.
		for (const factor of power % every === 0 ? factors : []) {
			const value = factor * 10 ** power;
			if (value >= bottom * (1 - 1e-9) && value <= top * (1 + 1e-9)) {
				values.push(value);
			}
		}
	}

	return mapRows(bottom, top, rows, Math.log10, values, values.map(logLabel));
}

/** The nearest 1, 2 or 5 times a power of ten on that side. */
function roundLog(value: number, side: 'up' | 'down'): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const steps = [1, 2, 5, 10].map(factor => factor * power);
	return side === 'up'
		? (steps.find(step => step >= value * (1 - 1e-9)) ?? power * 10)
		: (steps.findLast(step => step <= value * (1 + 1e-9)) ?? power);
}
