import {describe, expect, it} from 'vitest';
import {compareCurves} from '../../source/compare/curves/compare-curves.js';
import type {Curve} from '../../source/compare/curves/curve.js';
import {verdictOf} from '../../source/compare/verdict.js';
import type {Direction} from '../../source/run/series.js';

const usual = {isMemorised: false, isLong: false, isOfAnswers: true};

const curve = (y: readonly number[], every = 1): Curve => ({
	x: y.map((_, index) => (index + 1) * every),
	y,
});

/** A fall to a level with a shake that differs by phase. */
const fall = (to: number, length: number, shake = 0, phase = 0): number[] =>
	Array.from(
		{length},
		(_, index) => to + 2 * Math.exp((-6 * index) / length) + shake * Math.sin((index + phase) ** 2),
	);

const verdict = (before: Curve, after: Curve, direction: Direction = 'down') =>
	verdictOf({
		split: 'validation',
		metric: 'loss',
		direction,
		cost: {before: undefined, after: undefined},
		otherTask: undefined,
		...compareCurves(before, after, direction, usual),
	});

describe('verdictOf', () => {
	it.each([
		['half the loss', fall(1, 20), fall(0.4, 20), {kind: 'better', state: 'likely'}],
		['twice the loss', fall(0.4, 20), fall(1, 20), {kind: 'worse', state: 'likely'}],
		['the same curve', fall(0.4, 20), fall(0.4, 20), {kind: 'no-difference', timesNoise: 0}],
		['another shake', fall(0.4, 20, 0.02), fall(0.4, 20, 0.02, 7), {kind: 'no-difference'}],
		['no more than a seed does', fall(0.4, 20), fall(0.38, 20), {kind: 'no-difference'}],
		['two points', [1, 0.5], [0.3, 0.1], {kind: 'not-comparable', because: 'too-few-points'}],
		['a single point among many', fall(1, 20), [0.5], {because: 'too-few-points'}],
		['one value that does not move', [0.3, 0.3, 0.3], [0.2, 0.1, 0.05], {kind: 'better'}],
	])('%s', (_, before, after, expected) => {
		expect(verdict(curve(before), curve(after))).toMatchObject(expected);
	});

	it('is less sure of a loss that may be a mean of squares', () => {
		const [before, after] = [curve(fall(0.4, 20)), curve(fall(0.3, 20))];
		const figures = {
			split: 'validation' as const,
			metric: 'loss',
			direction: 'down' as const,
			cost: {before: undefined, after: undefined},
			otherTask: undefined,
			...compareCurves(before, after, 'down', usual),
		};
		const noise = Math.abs(0.1 / 3.5);
		expect(verdictOf({...figures, noise}, true)).toMatchObject({kind: 'better', state: 'likely'});
		expect(verdictOf({...figures, noise}, false)).toMatchObject({kind: 'better', state: 'possible'});
	});

	it('gives the same answer the other way round', () => {
		const one = curve(fall(1, 20, 0.03));
		const other = curve(fall(0.4, 20, 0.03, 3));
		const there = verdict(one, other);
		const back = verdict(other, one);
		expect([there.kind, back.kind]).toEqual(['better', 'worse']);
		expect(there.kind === 'better' && back.kind === 'worse' && there.timesNoise).toBe(
			back.kind === 'worse' && back.timesNoise,
		);
	});

	it('takes the higher as better where up is good', () => {
		const rise = (to: number) => curve(fall(1 - to, 20).map(value => 1 - value));
		expect(verdict(rise(0.5), rise(0.9), 'up')).toMatchObject({kind: 'better'});
	});

	it('has no opinion where neither way is good', () => {
		expect(verdict(curve(fall(1, 20)), curve(fall(0.1, 20)), 'none')).toEqual({
			kind: 'not-comparable',
			because: 'no-direction',
		});
	});

	it('does not take one lucky value for better', () => {
		const lucky = fall(0.4, 20);
		lucky[12] = 0.05;
		expect(verdict(curve(fall(0.4, 20)), curve(lucky))).toMatchObject({kind: 'no-difference'});
	});

	it('does not call a longer run better, and says that it got further', () => {
		const long = fall(0.1, 100);
		expect(verdict(curve(long.slice(0, 30)), curve(long))).toMatchObject({
			kind: 'no-difference',
			timesNoise: 0,
			further: 'after',
		});
	});

	it('judges where both have been: ahead of a longer run at the same point is better', () => {
		const long = fall(0.2, 100);
		const quick = fall(0.4, 20);
		expect(verdict(curve(long), curve(quick))).toMatchObject({kind: 'better'});
	});

	it('does not favour the run that logs more often', () => {
		const noisy = (length: number, phase: number) =>
			Array.from({length}, (_, index) => 1 + 0.3 * Math.sin((index + phase) ** 2 * 1.7));
		expect(verdict(curve(noisy(100, 1), 10), curve(noisy(1000, 5), 1))).toMatchObject({
			kind: 'no-difference',
		});
	});

	it('tells of the end where the one overfits and the other does not', () => {
		const overfitted = fall(0.4, 20).map((value, index) => value + Math.max(0, index - 12) * 0.3);
		expect(verdict(curve(overfitted), curve(fall(0.42, 20)))).toMatchObject({
			kind: 'no-difference',
			otherEnd: {run: 'after'},
		});
	});

	it('has nothing to say of runs that never were at the same place', () => {
		const late: Curve = {x: [101, 102, 103], y: [3, 2, 1]};
		expect(verdict(curve([3, 2, 1]), late)).toEqual({kind: 'not-comparable', because: 'no-overlap'});
	});
});
