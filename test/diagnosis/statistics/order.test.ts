import {describe, expect, test} from 'vitest';
import {repetitionOf} from '../../../source/diagnosis/statistics/order/repetition.js';
import {isRunningMean, singlesOf} from '../../../source/diagnosis/statistics/order/running-mean.js';
import {levelsOf} from '../../../source/diagnosis/statistics/order/swings.js';
import {recoveryOf} from '../../../source/diagnosis/statistics/recovery.js';
import {curve, noise} from '../run-of.js';

const epochs = (count: number, size: number) =>
	Array.from({length: count}, (_, epoch) => ({from: epoch * size, to: (epoch + 1) * size}));

/** The mean of each epoch so far. */
function running(values: readonly number[], size: number): Float64Array {
	let sum = 0;
	return Float64Array.from(values, (value, index) => {
		sum = index % size === 0 ? value : sum + value;
		return sum / ((index % size) + 1);
	});
}

describe('running means', () => {
	const singles = curve(200, index => 1 + 0.4 * noise(index));

	test.each([
		['single values', Float64Array.from(singles), epochs(10, 20), false],
		['the mean of each epoch so far', running(singles, 20), epochs(10, 20), true],
		['two epochs of it', running(singles, 20), epochs(2, 20), false],
		['epochs of five values', running(singles, 5), epochs(40, 5), false],
		['a constant', new Float64Array(200).fill(1), epochs(10, 20), false],
		['a straight line', Float64Array.from(singles, (_, index) => index), epochs(10, 20), false],
	])('%s', (_, values, stretches, expected) => {
		expect(isRunningMean(values, stretches)).toBe(expected);
	});

	test('give back the values they are the means of', () => {
		const back = singlesOf(running(singles, 20), epochs(10, 20));
		for (const [index, value] of singles.entries()) {
			expect(back[index]).toBeCloseTo(value, 10);
		}
	});
});

describe('repetition', () => {
	const shapes = (of: (place: number, epoch: number) => number) =>
		Array.from({length: 6}, (_, epoch) => Float64Array.from({length: 24}, (_, place) => of(place, epoch)));

	test.each([
		['one shape again and again', shapes(place => noise(place)), 1],
		['a line and a parabola, which are trends', shapes(place => 3 - place / 10 + place ** 2 / 100), 0],
		['noise', shapes((place, epoch) => noise(24 * epoch + place, 5)), 0],
	])('%s', (_, sequences, agreement) => {
		const found = repetitionOf(sequences);
		expect(found?.agreement ?? 0).toBeGreaterThan(agreement - 0.2);
		expect(found?.agreement ?? 0).toBeLessThan(agreement + 0.2);
	});

	test.each([
		['no sequence', []],
		['one', shapes(noise).slice(0, 1)],
		['sequences of four values', shapes(noise).map(one => one.subarray(0, 4))],
	])('%s tells nothing', (_, sequences) => {
		expect(repetitionOf(sequences)).toBeUndefined();
	});
});

describe('levels in order and dealt out', () => {
	test('what swings slowly is rough in order alone', () => {
		const {inOrder, dealtOut} = levelsOf(
			Float64Array.from({length: 240}, (_, index) => (index % 40 < 20 ? 1 : -1)),
			12,
		);
		expect([...inOrder]).toEqual(curve(12, index => (index % 2 === 0 ? 1 : -1)));
		expect(Math.max(...dealtOut.map(Math.abs))).toBeLessThan(0.5);
	});
});

describe('recovery', () => {
	const fall = [2, 1.5, 1, 0.5];

	test.each([
		['falling again', [3, 2.5, 2.1, 1.8, 1.5, 1.3, 1.1], true],
		['flat far above', [9, 4, 2, 2.1, 2, 2.1, 2, 2.1], false],
		['half way back, and up again', [4, 3.9, 3, 2, 1.5, 1.7, 2, 2.2], false],
	])('%s', (_, later, isFalling) => {
		expect(recoveryOf(Float64Array.from([...fall, ...later]), 3, 0.5)?.isFalling).toBe(isFalling);
	});

	test.each([
		['four values since the peak', [3, 2.9, 2.5, 2]],
		['no rise', [0.4, 0.3, 0.3, 0.3, 0.3]],
	])('%s: none', (_, later) => {
		expect(recoveryOf(Float64Array.from([...fall, ...later]), 3, 0.5)).toBeUndefined();
	});
});
