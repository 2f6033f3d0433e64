import {median} from '../median.js';

/** Points of an epoch, and epochs of so many points, without which nobody tells a running mean from noise. */
const least = {points: 6, epochs: 3} as const;

/**
Changes at the start of an epoch over those at its end: 3 or more for the mean of 6 values or more so far, of which each new
one moves it less; 1 for single values.
*/
const calming = {ratio: 2, each: 1.3, share: 0.75} as const;

/** Where a stretch of values begins and ends (excluded), one for each epoch. */
export type Stretch = {readonly from: number; readonly to: number};

/**
Whether the values are the mean of their epoch so far, which starts anew with each epoch.

@param epochs - Stretches of the values.
*/
export function isRunningMean(values: ArrayLike<number>, epochs: readonly Stretch[]): boolean {
	const ratios: number[] = [];
	for (const {from, to} of epochs) {
		const third = Math.floor((to - from) / 3);
		if (to - from >= least.points) {
			ratios.push(travel(values, from, from + third) / travel(values, to - 1 - third, to - 1));
		}
	}

	// Of a constant there is nothing to tell.
	const told = ratios.filter(ratio => !Number.isNaN(ratio));
	const calm = told.filter(ratio => ratio > calming.each).length;
	return told.length >= least.epochs && median(told) > calming.ratio && calm >= calming.share * told.length;
}

/** The values that a running mean is the mean of, which starts anew with each epoch. */
export function singlesOf(values: Float64Array, epochs: readonly Stretch[]): Float64Array {
	const singles = values.slice();
	for (const {from, to} of epochs) {
		for (let index = from + 1; index < to; index++) {
			const before = values[index - 1] ?? Number.NaN;
			singles[index] = before + (index - from + 1) * ((values[index] ?? Number.NaN) - before);
		}
	}

	return singles;
}

/** Sum of the changes from value `from` on to value `to`. */
function travel(values: ArrayLike<number>, from: number, to: number): number {
	let sum = 0;
	for (let index = from + 1; index <= to; index++) {
		sum += Math.abs((values[index] ?? 0) - (values[index - 1] ?? 0));
	}

	return sum;
}
