import {describe, expect, it} from 'vitest';
import {cells} from '../../source/blocks/comparison/difference-table.js';
import {judgeFor, judgementOf} from '../../source/blocks/comparison/judge.js';
import {compareRuns} from '../../source/compare/compare-runs.js';
import {compare} from '../../source/locale/en/compare.js';
import type {Direction} from '../../source/run/series.js';
import {sideOf} from '../report/report-of.js';

describe('before, after, difference, percent', () => {
	it.each<readonly [string, number, number, readonly string[]]>([
		['less', 0.3133, 0.0777, ['0.3133', '0.0777', '-0.2356', '-75.2%']],
		['more', 0.5, 0.75, ['0.5', '0.75', '+0.25', '+50%']],
		['the same', 2, 2, ['2', '2', '0', '0%']],
		['no digits that neither has', 0.3, 0.1, ['0.3', '0.1', '-0.2', '-66.7%']],
		['from zero there is no percentage', 0, 0.5, ['0', '0.5', '+0.5', '']],
		['a value below zero that rises rises', -2, -1, ['-2', '-1', '+1', '+50%']],
		['small ones', 0.00002, 0.00001, ['2e-5', '1e-5', '-1e-5', '-50%']],
		['one that is not finite', Number.POSITIVE_INFINITY, 1, ['Inf', '1', '-Inf', '']],
	])('%s', (_, before, after, expected) => {
		expect(cells(before, after)).toEqual(expected);
	});
});

describe('what a difference means', () => {
	it.each<readonly [string, Direction, number, number, string | undefined]>([
		['a lower loss', 'down', 1, 0.5, 'better'],
		['a higher loss', 'down', 0.5, 1, 'worse'],
		['a higher accuracy', 'up', 0.5, 1, 'better'],
		['a lower accuracy', 'up', 1, 0.5, 'worse'],
		['no more than the noise', 'down', 1, 0.9, 'alike'],
		['less than twice the noise', 'down', 1, 0.81, 'alike'],
		['twice the noise', 'down', 1, 0.79, 'better'],
		['exactly the noise', 'up', 1, 1.1, 'alike'],
		['nothing where neither way is good', 'none', 1, 0.5, undefined],
		['nothing where a value is not finite', 'down', 1, Number.NaN, undefined],
	])('%s', (_, direction, before, after, expected) => {
		expect(judgementOf(direction, before, after, 0.1001)).toBe(expected);
	});
});

describe('values at places of their own', () => {
	const falls = (epochs: number) =>
		sideOf(
			Array.from(
				{length: epochs},
				(_, index) => `Epoch ${index + 1}: val_loss: ${(2 * 0.9 ** index).toFixed(4)}\n`,
			).join(''),
		);

	it.each([
		['the second trained longer', 10, 20, 'longer run'],
		['the first trained longer', 20, 10, 'longer run'],
		['both as long', 10, 10, 'noise'],
	])('%s', (_, before, after, expected) => {
		const {headline} = compareRuns(falls(before), falls(after), undefined);
		const {final, pointNoise} = headline ?? {};
		expect(
			headline && final && judgeFor(headline, compare).places(final.before, final.after, pointNoise ?? 0),
		).toBe(expected);
	});
});
