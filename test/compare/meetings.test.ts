import {describe, expect, it} from 'vitest';
import type {Curve} from '../../source/compare/curves/curve.js';
import {factorBetween} from '../../source/compare/curves/factor.js';
import {meetingsOf} from '../../source/compare/curves/meetings.js';
import {fc} from '../setup/any-case.js';

/** `10: 3 4~` is x, the first run and the second; `~` marks what was not logged there. */
const told = (before: Curve, after: Curve): readonly string[] =>
	meetingsOf(before, after).map(meeting => {
		const [one, other] = [meeting.before, meeting.after].map(
			({value, isInterpolated}) => `${value}${isInterpolated ? '~' : ''}`,
		);
		return `${meeting.x}: ${one} ${other}`;
	});

const at = (...points: ReadonlyArray<readonly [number, number]>): Curve => ({
	x: points.map(([x]) => x),
	y: points.map(([, y]) => y),
});

describe('meetings', () => {
	it.each<readonly [string, Curve, Curve, readonly string[]]>([
		[
			'other intervals: every place of either, the other between its points',
			at([10, 4], [20, 3], [30, 2]),
			at([15, 4], [25, 2]),
			['15: 3.5~ 4', '20: 3 3~', '25: 2.5~ 2'],
		],
		[
			'never before the beginning nor beyond the end of either',
			at([1, 9], [2, 8], [3, 7]),
			at([2, 5], [3, 4], [4, 3], [5, 2]),
			['2: 8 5', '3: 7 4'],
		],
		[
			'places that both have logged, where they are enough',
			at([1, 1], [2, 1], [3, 1], [4, 1]),
			at([1, 2], [1.5, 2], [2, 2], [2.5, 2], [3, 2], [4, 2]),
			['1: 1 2', '2: 1 2', '3: 1 2', '4: 1 2'],
		],
		['no stretch in common', at([1, 1], [2, 1]), at([3, 1], [4, 1]), []],
		['an empty run', at(), at([3, 1]), []],
	])('%s', (_, before, after, expected) => {
		expect(told(before, after)).toEqual(expected);
	});

	it('tells some of many, the first and the last of them', () => {
		const long: Curve = {
			x: Array.from({length: 1000}, (_, index) => index),
			y: Array.from({length: 1000}, (_, index) => 1 / (index + 1)),
		};
		const meetings = meetingsOf(long, long);
		expect(meetings).toHaveLength(12);
		expect([meetings[0]?.x, meetings.at(-1)?.x]).toEqual([0, 999]);
	});

	it('says the same of the runs the other way round', () => {
		const curves = fc
			.uniqueArray(fc.integer({min: 0, max: 60}), {minLength: 1, maxLength: 30})
			.map((x): Curve => ({x: x.toSorted((a, b) => a - b), y: x.map(value => Math.cos(value))}));
		fc.assert(
			fc.property(curves, curves, (before, after) => {
				const back = meetingsOf(after, before).map(({x, before: one, after: other}) => ({
					x,
					before: other,
					after: one,
				}));
				expect(meetingsOf(before, after)).toEqual(back);
			}),
		);
	});
});

describe('factorBetween', () => {
	const falls = [4, 3, 2.4, 2, 1.7, 1.5];
	const seq = (y: readonly number[]): Curve => ({x: y.map((_, index) => index), y});

	it.each<readonly [string, readonly number[], number | undefined]>([
		[
			'a sum over 64 against a mean',
			falls.map((value, index) => value * 64 * (1 + 0.01 * Math.sin(index))),
			64,
		],
		['the mean against the sum', falls.map(value => value / 32), 32],
		['a loss that falls further', [4, 2, 1, 0.6, 0.4, 0.3], undefined],
		['a loss that is lower by half', falls.map(value => value / 2), undefined],
		['a stuck one', falls.map(() => 60), undefined],
		['one that reaches zero', [4, 3, 2, 1, 0, 0], undefined],
	])('%s', (_, other, expected) => {
		const factor = factorBetween(seq(falls), seq(other));
		expect(factor === undefined ? undefined : Math.round(factor)).toBe(expected);
	});
});
