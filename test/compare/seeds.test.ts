import {describe, expect, it} from 'vitest';
import type {Curve} from '../../source/compare/curves/curve.js';
import {bestOf} from '../../source/compare/curves/extremes.js';
import {seedNoise} from '../../source/compare/curves/seeds.js';
import type {Direction} from '../../source/run/series.js';

const curve = (y: readonly number[]): Curve => ({x: y.map((_, index) => index + 1), y});

/** The noise as a share of the better best. */
function noise(
	before: readonly number[],
	after: readonly number[],
	{
		direction = 'down',
		isMemorised = false,
		isLong = false,
		isOfAnswers = true,
	}: {direction?: Direction; isMemorised?: boolean; isLong?: boolean; isOfAnswers?: boolean} = {},
): number {
	const pair = {before: curve(before), after: curve(after)};
	const none = {value: 0, x: 0};
	const sign = direction === 'up' ? -1 : 1;
	const best = {before: bestOf(pair.before, sign) ?? none, after: bestOf(pair.after, sign) ?? none};
	return seedNoise({whole: pair, same: pair, best, direction, nature: {isMemorised, isLong, isOfAnswers}});
}

const {E} = Math;

describe('what seeds make, by the kind of the metric', () => {
	it.each<readonly [string, readonly number[], Parameters<typeof noise>[2], number]>([
		['a loss: a share of its best for each factor of e that it fell', [E ** 2, E, 1], {}, 0.09],
		['one that may be a mean of squares', [E ** 2, E, 1], {isOfAnswers: false}, 0.135],
		['one that hardly fell, or whose fall came before the first value', [1.1, 1.05, 1], {}, 0.03375],
		['the mean of an epoch on training data', [E ** 2, E, 1], {isMemorised: true}, 0.14],
		['an accuracy of one half', [0.2, 0.4, 0.5], {direction: 'up'}, 0.015],
		['a better one repeats closer', [0.2, 0.8, 0.9], {direction: 'up'}, 0.009],
		['the same in percent', [20, 80, 90], {direction: 'up'}, 0.9],
		['all right is no certainty', [0.5, 0.9, 1], {direction: 'up'}, 0.003],
		['a reward: a share of the way that it came', [20, 300, 420], {direction: 'up'}, 20],
		['a loss below zero', [1, -1, -3], {}, 0.2],
	])('%s', (_, y, options, expected) => {
		expect(noise(y, y, options)).toBeCloseTo(expected, 3);
	});
});

describe('what seeds make, by how the two runs went', () => {
	const places = Array.from({length: 40}, (_, index) => index);
	const fall = places.map(index => 2 + 2 * Math.exp(-index / 8));
	const against = (apart: (index: number) => number, isLong = false) =>
		noise(
			fall,
			fall.map((value, index) => value * (1 + apart(index))),
			{isLong},
		) / 2;

	it('is less where they went closely side by side', () => {
		expect(against(() => 0)).toBeLessThan(0.003);
		expect(against(index => 0.001 * Math.sin(index / 4))).toBeLessThan(0.003);
	});

	it('is as usual where they were far apart on the way', () => {
		expect(against(index => 0.2 * Math.sin(index / 3))).toBeCloseTo(0.03375, 2);
	});

	it('is more where they jump about each other', () => {
		expect(against(index => 0.1 * Math.sin(index * index))).toBeGreaterThan(0.05);
	});

	it('is less where a lead grows smoothly in long runs that fall far', () => {
		expect(against(index => -0.002 * index, true)).toBeLessThan(0.012);
		expect(against(index => -0.002 * index)).toBeCloseTo(0.03375, 2);
	});

	it('is as usual where a lead grows smoothly and the loss hardly falls: little data may be smooth, too', () => {
		const flat = fall.map(value => 2 + (value - 2) / 8);
		const led = flat.map((value, index) => value * (1 - 0.002 * index));
		expect(noise(flat, led, {isLong: true}) / 2).toBeCloseTo(0.03375, 2);
	});

	it('a few places say nothing of the way', () => {
		const short = fall.slice(0, 7);
		expect(noise(short, short)).toBeGreaterThan(0.045);
	});

	it('is the same in other units', () => {
		const scaled = fall.map(value => value * 1000);
		expect(noise(scaled, scaled)).toBeCloseTo(noise(fall, fall) * 1000);
	});
});
