import {describe, expect, test} from 'vitest';
import type {XUnit} from '../../source/chart/chart.js';
import {strokesOf} from '../../source/chart/plot/strokes.js';
import {decimalsOf, multiples, niceStep} from '../../source/chart/scale/nice-step.js';
import {numberLabels} from '../../source/chart/scale/number-label.js';
import {columnOf, wholeScale, windowScale} from '../../source/chart/scale/x-scale.js';
import {xExactly, xTicks} from '../../source/chart/scale/x-ticks.js';
import {rangeOf, rangeOfLine} from '../../source/chart/scale/y-range.js';
import {yScale} from '../../source/chart/scale/y-scale.js';
import {messagesFor} from '../../source/locale/index.js';
import type {Language} from '../../source/locale/messages.js';
import {english} from '../../source/numbers/duration.js';
import {curve} from './picture.js';

test.each([
	[0.3, 0.5],
	[0.1, 0.1],
	[1, 1],
	[1.01, 2],
	[4e-7, 5e-7],
	[7, 10],
	[3e300, 5e300],
])('the round step from %s on is %s', (least, step) => {
	expect(niceStep(least)).toBeCloseTo(step, 12);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('there is no step from %s on', least => {
	expect(niceStep(least)).toBeUndefined();
});

test('multiples include both ends in spite of rounding, and no minus zero', () => {
	expect(multiples(0.1, 0.3, 0.1, 10)).toHaveLength(3);
	expect(multiples(-1, 1, 1, 10).map(String)).toEqual(['-1', '0', '1']);
	expect(multiples(0, 100, 1, 5)).toHaveLength(5);
	expect(decimalsOf(0.001)).toBe(3);
	expect(decimalsOf(20)).toBe(0);
});

describe('labels keep the digits that tell them apart', () => {
	test.each([
		[[0.087, 0.0875, 0.088], 0.0005, ['0.0870', '0.0875', '0.0880']],
		[[0, 0.5, 1], 0.5, ['0.0', '0.5', '1.0']],
		[[0, 5e-6, 1e-5], 5e-6, ['0', '5e-6', '1e-5']],
		[[0, 5e-4, 1e-3], 5e-4, ['0', '5e-4', '1e-3']],
		[[1.2e-5, 1.4e-5], 2e-6, ['1.2e-5', '1.4e-5']],
		[[1e6, 1.5e6, 2e6], 5e5, ['1e6', '1.5e6', '2e6']],
		[[10, 20], 10, ['10', '20']],
		[[-2, 0], 2, ['-2', '0']],
		[[1e300, 2e300], 1e300, ['1e300', '2e300']],
	])('%j every %s', (values, step, labels) => {
		expect(numberLabels(values, step)).toEqual(labels);
	});
});

const ends = (from: number, to: number) => curve([1, 1], {x: [from, to]});

describe('columns of x', () => {
	test.each([
		[0, 99, 100, 1],
		[0, 100, 100, 1.25],
		[0, 120, 100, 1.25],
		[0, 130, 100, 1.5],
		[0, 161, 100, 1.75],
		[1, 5, 60, 0.078125],
		[1_000_000, 1_000_050, 60, 0.875],
	])('%s to %s in %s columns: %s each', (from, to, columns, width) => {
		const scale = wholeScale([ends(from, to)], columns);
		expect(scale.width).toBe(width);
		expect(columnOf(scale, from)).toBe(0);
		expect(columnOf(scale, to)).toBeLessThan(columns);
	});

	test('a window has its ends in the first and the last column', () => {
		const scale = windowScale({from: 33, to: 133}, 80);
		expect([columnOf(scale, 33), columnOf(scale, 133)]).toEqual([0, 79]);
	});
});

describe('ticks of x', () => {
	test.each<[XUnit, number, number, string]>([
		['step', 0, 10, '0 2 4 6 8 10'],
		['step', 0, 5000, '0 1k 2k 3k 4k 5k'],
		['step', 1000, 1600, '1k 1.1k 1.2k 1.3k 1.4k 1.5k 1.6k 1.7k'],
		['step', 1_000_000, 1_000_040, '1000000 1000010 1000020 1000030 1000040'],
		['epoch', 0, 3, '0 0.5 1 1.5 2 2.5 3'],
		['epoch', 1, 200, '0 50 100 150 200'],
		['time', 0, 90, '0 15s 30s 45s 1m00 1m15 1m30'],
		['time', 0, 14_400, '0 30m 1h00 1h30 2h00 2h30 3h00 3h30 4h00'],
		['time', 0, 6000, '0 15m 30m 45m 1h00 1h15 1h30 1h45'],
		['time', 0, 400_000, '0 1d 2d 3d 4d'],
		['time', 0, 200_000, '0 12h 1d 1d12h 2d'],
		['tokens', 0, 3.4e6, '0 500k 1M 1.5M 2M 2.5M 3M'],
		['point', 1, 4, '1 2 3 4'],
	])('%s %s to %s', (unit, from, to, labels) => {
		const ticks = xTicks(wholeScale([ends(from, to)], 60), unit, english);
		expect(ticks.map(tick => tick.label).join(' ')).toBe(labels);
	});

	test.each<[Language, number, string]>([
		['en', 90, '0 15s 30s 45s 1m00 1m15 1m30'],
		['zh', 90, '0 15秒 30秒 45秒 1分00 1分15 1分30'],
		['ru', 90, '0 15с 30с 45с 1м00 1м15 1м30'],
		['zh', 200_000, '0 12时 1天 1天12时 2天'],
		['ru', 14_400, '0 30м 1ч00 1ч30 2ч00 2ч30 3ч00 3ч30 4ч00'],
	])('time in the language of the reader: %s, %s s', (language, to, labels) => {
		const {clock} = messagesFor(language).screen;
		const ticks = xTicks(wholeScale([ends(0, to)], 60), 'time', clock);
		expect(ticks.map(tick => tick.label).join(' ')).toBe(labels);
	});

	test.each([
		[1, 2, '1 2'],
		[1, 5, '1 2 3 4 5'],
		[0, 40, '0 5 10 15 20 25 30 35 40'],
	])('whole epochs from %s to %s', (from, to, labels) => {
		const ticks = xTicks(wholeScale([ends(from, to)], 60), 'epoch', english, true);
		expect(ticks.map(tick => tick.label).join(' ')).toBe(labels);
	});

	test.each<[XUnit, number, string]>([
		['step', 1234, '1234'],
		['step', 1_234_567, '1234567'],
		['epoch', 2.456, '2.46'],
		['epoch', 3, '3'],
		['time', 4805, '1h20m05'],
		['tokens', 3_456_789, '3.46M'],
		['tokens', 812, '812'],
	])('%s %s is said %s', (unit, x, text) => {
		expect(xExactly(x, unit, english)).toBe(text);
	});
});

const rangeFor = (y: readonly number[], log = false) => {
	const scale = wholeScale([curve(y)], 200);
	return rangeOf(strokesOf(curve(y), scale, 1), 200, false, log);
};

describe('the range of y', () => {
	const flat = Array.from({length: 40}, (_, index) => 2 + (index % 5) * 0.1);

	test.each([
		['all of a falling curve, its start included', [2.6, 0.5, 0.4, 0.3, 0.2], {low: 0.2, high: 2.6}],
		['without a spike', [1, 0.9, 0.8, 900, 0.7, 0.65, 0.6], {low: 0.6, high: 1}],
		['without a hole', [1, 0.9, 0.8, -900, 0.7, 0.65, 0.6], {low: 0.6, high: 1}],
		['without the start of a long curve that fell at once', [50, ...flat], {low: 2, high: 2.4}],
		['with values that stay high', [...flat, 9, 9, 9, 9], {low: 2, high: 9}],
		['of a constant', [3, 3, 3], {low: 3, high: 3}],
	])('%s', (_, y, range) => {
		const found = rangeFor(y);
		expect(found?.low).toBeCloseTo(range.low, 12);
		expect(found?.high).toBeCloseTo(range.high, 12);
	});

	// What a linear scale shows, a logarithmic one shows, too.
	const low = Array.from({length: 40}, (_, index) => 1 + (index % 5) * 0.05);
	const decades = Array.from({length: 40}, (_, index) => 10 ** (-(index % 5) / 2));
	test.each([
		['the start that a linear scale shows', [1.9, ...low], {low: 1, high: 1.9}],
		['no start beyond both', [50, ...low], {low: 1, high: 1.2}],
		['as much below as above', [1 / 1.5, ...low], {low: 1 / 1.5, high: 1.2}],
		['no hole far below', [1e-5, ...low], {low: 1, high: 1.2}],
		['spikes of some decades beyond decades', [500, ...decades], {low: 0.01, high: 500}],
		['none of many', [1e6, ...decades], {low: 0.01, high: 1}],
	])('on a logarithmic scale: %s', (_, y, range) => {
		const found = rangeFor(y, true);
		expect(found?.low).toBeCloseTo(range.low, 9);
		expect(found?.high).toBeCloseTo(range.high, 9);
	});

	test('of noise around a level holds its points, but for a spike', () => {
		const noise = [0.5, -0.4, 0.1, -0.5, 0.4];
		const noisy = Array.from({length: 4000}, (_, index) => 100 + (noise[index % noise.length] ?? 0));
		const points = curve(noisy.with(1234, 200));
		const found = rangeOfLine(strokesOf(points, wholeScale([points], 50), 1), 50, false);
		expect([found?.low, found?.high]).toEqual([99.5, 100.5]);
	});

	test('of a curve without a finite value is none', () => {
		expect(rangeFor([Number.NaN, Number.POSITIVE_INFINITY])).toBeUndefined();
		expect(rangeFor([-1, 0], true)).toBeUndefined();
	});
});

/** From the lowest to the highest. */
const labelsOf = ({ticks}: ReturnType<typeof yScale>): string =>
	ticks
		.toReversed()
		.map(({label}) => label)
		.join(' ');

describe('the scale of y', () => {
	test.each([
		[0.6, 2.6, 12, '0.5 1.0 1.5 2.0 2.5'],
		[0.0875, 0.272, 14, '0.10 0.15 0.20 0.25'],
		[0, 2e-5, 8, '0 1e-5 2e-5'],
		[-3, 4, 12, '-2 0 2 4'],
		[2.1, 2.6, 4, '2.0 2.6'],
		[1, 2, 1, ''],
		[0.3133, 0.3133, 9, '0.3133'],
		[1 / 3, 1 / 3, 9, '0.333333'],
		[0, 0, 9, '0'],
		[-1e300, 1e300, 6, '-1e300 0 1e300'],
	])('%s to %s in %s rows', (low, high, rows, labels) => {
		expect(labelsOf(yScale({low, high}, rows, false))).toBe(labels);
	});

	test.each([
		[0.001, 100, 12, '0.001 0.01 0.1 1 10 100'],
		[0.05, 3, 16, '0.05 0.1 0.2 0.5 1 2 5'],
		[1e-20, 1e5, 10, '1e-20 1e-15 1e-10 1e-5 1 100000'],
	])('logarithmic from %s to %s in %s rows', (low, high, rows, labels) => {
		expect(labelsOf(yScale({low, high}, rows, true))).toBe(labels);
	});
});
