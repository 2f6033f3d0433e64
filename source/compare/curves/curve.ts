import type {Series} from '../../run/series.js';
import type {Axis} from '../comparison.js';

/** The finite points of a series on an axis: x strictly rising, later points at the same x win. */
export type Curve = {readonly x: readonly number[]; readonly y: readonly number[]};

/**
@param from - First line that counts: the latest segment of a restarted run.
@param to - Last line that counts: the moment that is looked at.
*/
export function curveOf({columns}: Series, axis: Axis, from: number, to: number): Curve {
	const x: number[] = [];
	const y: number[] = [];
	const positions = columns[axis];
	for (let index = 0; index < columns.length; index++) {
		const line = columns.line[index] ?? Number.NaN;
		const position = positions[index] ?? Number.NaN;
		const value = columns.mean[index] ?? Number.NaN;
		if (!(line >= from && line <= to) || !Number.isFinite(position) || !Number.isFinite(value)) {
			continue;
		}

		while (x.length > 0 && (x.at(-1) ?? Number.NEGATIVE_INFINITY) >= position) {
			x.pop();
			y.pop();
		}

		x.push(position);
		y.push(value);
	}

	return {x, y};
}

/** The value at `x` by linear interpolation; undefined outside the curve: no point is invented beyond a run. */
export function valueAt({x, y}: Curve, at: number): number | undefined {
	let low = 0;
	let high = x.length - 1;
	if (high < 0 || at < (x[0] ?? Number.NaN) || at > (x[high] ?? Number.NaN)) {
		return undefined;
	}

	while (low < high) {
		const middle = (low + high) >> 1;
		if ((x[middle] ?? Number.NaN) < at) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	const right = x[low] ?? Number.NaN;
	const rightValue = y[low];
	if (right === at || low === 0 || rightValue === undefined) {
		return rightValue;
	}

	const left = x[low - 1] ?? Number.NaN;
	const leftValue = y[low - 1] ?? Number.NaN;
	return leftValue + ((rightValue - leftValue) * (at - left)) / (right - left);
}

/** The part of a curve between two x, both included. */
export function within({x, y}: Curve, from: number, to: number): Curve {
	const kept = x.flatMap((position, index) => (position >= from && position <= to ? [index] : []));
	return {x: kept.map(index => x[index] ?? Number.NaN), y: kept.map(index => y[index] ?? Number.NaN)};
}
