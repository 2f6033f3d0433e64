import {describe, expect, test} from 'vitest';
import {blockMedians, thin} from '../../../source/diagnosis/statistics/blocks.js';
import {fitExponential, fitPowerLaw} from '../../../source/diagnosis/statistics/decay-fit.js';
import {kendallTau, mannKendall} from '../../../source/diagnosis/statistics/mann-kendall.js';
import {median, quantile, spread} from '../../../source/diagnosis/statistics/median.js';
import {noiseOf, turningShare} from '../../../source/diagnosis/statistics/noise.js';
import {findRises} from '../../../source/diagnosis/statistics/rises.js';
import {indexOfLeast, rollingMedian} from '../../../source/diagnosis/statistics/rolling.js';
import {findSpikes} from '../../../source/diagnosis/statistics/spikes/find-spikes.js';
import {theilSen} from '../../../source/diagnosis/statistics/theil-sen.js';
import {rate, spike} from '../../../source/diagnosis/thresholds.js';
import {fc} from '../../setup/any-case.js';
import {curve, noise} from '../run-of.js';

describe('median and spread', () => {
	test.each([
		[[3, 1, 2], 2],
		[[4, 1, 3, 2], 2.5],
		[[7], 7],
		[[], Number.NaN],
	])('median of %j is %d', (values, expected) => {
		expect(median(values)).toEqual(expected);
	});

	test('the median is that of the sorted numbers, however they come', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.double(), fc.integer({min: 0, max: 3}))), values => {
				const sorted = new Float64Array(values).sort();
				const upper = sorted.length >> 1;
				const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length - 1 - upper], sorted[upper]];
				expect(median(values) + 0).toEqual((low === high ? low : low + (high - low) * 0.5) + 0);
			}),
		);
	});

	test('quantiles lie between neighbours', () => {
		expect([0, 0.25, 0.5, 1].map(q => quantile([0, 10, 20, 30, 40], q))).toEqual([0, 10, 20, 40]);
		expect(quantile([0, 10], 0.75)).toBe(7.5);
	});

	test('one outlier does not move the spread', () => {
		expect(spread([1, 2, 3, 4, 5])).toBeCloseTo(1.4826);
		expect(spread([1, 2, 3, 4, 5000])).toBeCloseTo(1.4826);
	});
});

describe('noise', () => {
	test('a trend adds nothing to it', () => {
		const flat = noiseOf(curve(400, index => noise(index)));
		const steep = noiseOf(curve(400, index => noise(index) + 0.01 * index));
		expect(flat).toBeGreaterThan(0.4);
		expect(Math.abs(steep - flat)).toBeLessThan(0.05 * flat);
	});

	test('a straight line has none, two points say nothing', () => {
		expect(noiseOf([1, 2, 3, 4])).toBe(0);
		expect(noiseOf([1, 2])).toBeNaN();
	});

	test.each([
		[[1, 2, 1, 2, 1], 1],
		[[1, 2, 3, 4], 0],
		[[1, 1, 1], 0],
		[[1, 3, 2, 5], 1],
	])('turns of %j: %d', (values, share) => {
		expect(turningShare(values)).toBe(share);
	});
});

describe('trend', () => {
	test.each([
		['always down', curve(20, index => -index), -1],
		['always up', curve(20, index => index), 1],
		['constant', curve(20, () => 5), 0],
	])('%s', (_, values, tau) => {
		expect(kendallTau(values)).toBe(tau);
		expect(Math.sign(mannKendall(values))).toBe(tau);
	});

	test('the z of ten falling values, worked out by hand: (-45 + 1) / sqrt(10 * 9 * 25 / 18)', () => {
		expect(mannKendall(curve(10, index => -index))).toBeCloseTo(-44 / Math.sqrt(125));
	});

	test('noise alone stays within two', () => {
		expect(Math.abs(mannKendall(curve(48, index => noise(index))))).toBeLessThan(2);
	});

	test('Theil-Sen finds the slope through outliers', () => {
		const x = curve(20, index => index);
		const y = curve(20, index => (index === 7 ? 500 : 3 * index + noise(index)));
		const fit = theilSen(x, y);
		expect(fit?.slope).toBeCloseTo(3, 0);
		expect(fit && fit.low < fit.slope && fit.slope < fit.high).toBe(true);
		expect(theilSen([1, 1], [1, 2])).toBeUndefined();
	});
});

describe('blocks and windows', () => {
	test('block medians: short sequences as they are, the last block ends at the last value', () => {
		expect([...blockMedians(Float64Array.of(3, 1, 2), 4)]).toEqual([3, 1, 2]);
		expect([...blockMedians(Float64Array.of(1, 2, 3, 10, 20, 30), 2)]).toEqual([2, 20]);
	});

	test('thinning keeps the last value', () => {
		expect([...thin([1, 2, 3, 4, 5, 6, 7], 3)].at(-1)).toBe(7);
	});

	test('rolling median: the window shrinks at the ends', () => {
		expect([...rollingMedian([5, 1, 9, 2, 8])]).toEqual([5, 5, 2, 8, 8]);
		expect([...rollingMedian([1, 9, 2, 8, 3], 5)]).toEqual([1, 2, 3, 3, 3]);
	});

	test('least value, the earliest of equals', () => {
		expect([indexOfLeast([3, 1, 2, 1]), indexOfLeast([])]).toEqual([1, -1]);
	});
});

describe('fits', () => {
	const x = curve(40, index => index + 1);

	test('a power law is found again, and carried on', () => {
		const fit = fitPowerLaw(
			x,
			x.map(value => 2 + 3 * value ** -0.5),
		);
		expect(fit?.floor).toBeCloseTo(2);
		expect(fit?.at(160)).toBeCloseTo(2 + 3 * 160 ** -0.5);
	});

	test('an exponential is found again', () => {
		const fit = fitExponential(
			x,
			x.map(value => 1 + 2 * Math.exp((-4 * (value - 1)) / 39)),
		);
		expect(fit?.floor).toBeCloseTo(1);
	});

	test('what rises has no falling fit', () => {
		expect(fitPowerLaw(x, x)).toBeUndefined();
		expect(fitExponential(x, x)).toBeUndefined();
	});
});

describe('spikes and rises', () => {
	const level = (index: number) => 1 + 0.05 * noise(index);

	test('a stretch is one spike, with its ends', () => {
		const values = Float64Array.from(curve(60, index => level(index) * (index >= 40 && index < 43 ? 4 : 1)));
		expect(findSpikes(values, spike).map(({from, to}) => [from, to])).toEqual([[40, 43]]);
	});

	test('nothing in noise, in a fall, or at values that have no logarithm', () => {
		for (const values of [
			curve(200, level),
			curve(200, index => Math.exp(-index / 20)),
			curve(200, index => noise(index)),
		]) {
			expect(findSpikes(Float64Array.from(values), spike)).toEqual([]);
		}
	});

	test('a step up of the rate, and not a ramp', () => {
		expect(findRises(Float64Array.of(1, 1, 1, 1, 9, 9, 9), rate).map(({index}) => index)).toEqual([4]);
		expect(findRises(Float64Array.of(1, 2, 4, 8, 16, 32), rate)).toEqual([]);
	});
});
