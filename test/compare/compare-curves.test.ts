import {describe, expect, it} from 'vitest';
import {compareCurves} from '../../source/compare/curves/compare-curves.js';
import {type Curve, valueAt} from '../../source/compare/curves/curve.js';
import {noiseOf} from '../../source/compare/curves/noise.js';
import {fc} from '../setup/any-case.js';

const usual = {isMemorised: false, isLong: false, isOfAnswers: true};

const curve = (y: readonly number[], every = 1, from = 1): Curve => ({
	x: y.map((_, index) => from + index * every),
	y,
});

describe('valueAt', () => {
	const line: Curve = {x: [10, 20, 40], y: [1, 2, 4]};

	it.each([
		['on a point', 20, 2],
		['between two points', 15, 1.5],
		['between points that are further apart', 30, 3],
		['at the first point', 10, 1],
		['at the last point', 40, 4],
		['before the first point', 9.99, undefined],
		['after the last point', 40.01, undefined],
	])('%s', (_, x, expected) => {
		expect(valueAt(line, x)).toBe(expected);
	});

	it('has no value on an empty curve', () => {
		expect(valueAt({x: [], y: []}, 1)).toBeUndefined();
	});

	it('never leaves the range of the curve', () => {
		const points = fc
			.uniqueArray(fc.integer({min: 0, max: 1000}), {minLength: 1})
			.chain(x =>
				fc.tuple(
					fc.constant(x.sort((a, b) => a - b)),
					fc.array(fc.double({min: -9, max: 9, noNaN: true}), {minLength: x.length, maxLength: x.length}),
				),
			);
		fc.assert(
			fc.property(points, fc.double({min: -10, max: 1010, noNaN: true}), ([x, y], at) => {
				const value = valueAt({x, y}, at);
				const inside = at >= (x[0] ?? 0) && at <= (x.at(-1) ?? 0);
				expect(value !== undefined).toBe(inside);
				if (value !== undefined) {
					expect(value).toBeGreaterThanOrEqual(Math.min(...y) - 1e-9);
					expect(value).toBeLessThanOrEqual(Math.max(...y) + 1e-9);
				}
			}),
		);
	});
});

describe('noiseOf', () => {
	it.each([
		['a single value tells nothing', [3], 0],
		['two values tell nothing of noise', [3, 1], 0],
		['few values on a straight line: none', [5, 4, 3, 2], 0],
		['few values about it: half as much again as their bends', [1, 2, 1], 1.5 * (2 / Math.sqrt(6))],
		['a straight fall is no noise', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0],
	])('%s', (_, y, expected) => {
		expect(noiseOf(curve(y))).toBeCloseTo(expected);
	});

	it('finds the size of a shake around a fall', () => {
		const shaken = Array.from({length: 200}, (_, index) => 10 - index * 0.01 + 0.1 * Math.sin(index * index));
		const standardDeviation = 0.1 / Math.SQRT2;
		expect(noiseOf(curve(shaken))).toBeGreaterThan(standardDeviation / 2);
		expect(noiseOf(curve(shaken))).toBeLessThan(standardDeviation * 2);
	});
});

describe('compareCurves', () => {
	it('compares at the last x that both have reached, with other intervals and lengths', () => {
		const figures = compareCurves(curve([4, 3, 2, 1], 10, 10), curve([4, 2], 15, 10), 'down', usual);
		expect(figures.samePoint).toEqual({x: 25, before: 2.5, after: 2});
		expect(figures.final).toEqual({before: {value: 1, x: 40}, after: {value: 2, x: 25}});
	});

	it('has no common point where the stretches do not overlap', () => {
		const figures = compareCurves(curve([4, 3], 1, 1), curve([2, 1], 1, 10), 'down', usual);
		expect(figures.samePoint).toBeUndefined();
		expect(figures.area).toBeUndefined();
	});

	it('takes the highest value as the best where up is good', () => {
		const {best, reached} = compareCurves(curve([0.1, 0.6, 0.5]), curve([0.3, 0.7, 0.9]), 'up', usual);
		expect(best).toEqual({before: {value: 0.6, x: 2}, after: {value: 0.9, x: 3}});
		expect(reached).toEqual({before: undefined, after: 2});
	});

	it('finds where the curves cross, and who is ahead since then', () => {
		const falling = curve([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
		const flat = curve([5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5]);
		const {crossings, ahead} = compareCurves(flat, falling, 'down', usual);
		expect(crossings).toEqual([6]);
		expect(ahead).toEqual({run: 'after', since: 6});
	});

	it('does not call a shake within the noise a crossing', () => {
		const shaken = (sign: number) =>
			curve(Array.from({length: 40}, (_, index) => 1 + sign * (index % 2 === 0 ? 0.001 : -0.001)));
		expect(compareCurves(shaken(1), shaken(-1), 'down', usual).crossings).toEqual([]);
	});

	it('measures the area as the mean height', () => {
		const {area} = compareCurves(curve([4, 2]), curve([1, 1]), 'down', usual);
		expect(area).toEqual({before: 3, after: 1});
	});
});
