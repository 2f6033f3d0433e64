import {expect, test} from 'vitest';
import {type Curves, decay, diagnosisOf, find} from '../../run-of.js';

/** So many points at each rate. */
const steps = (...told: ReadonlyArray<readonly [rate: number, points: number]>): Curves => {
	const rate = told.flatMap(([value, points]) => Array.from({length: points}, () => value));
	return {train: decay(rate.length, 2.3, 0.5, 20), rate, per: 'step'};
};

test.each<[name: string, run: Curves, isJump: boolean]>([
	['a warm-up that moves once an epoch', steps([1e-5, 5], [5e-3, 5], [9e-3, 5], [8e-3, 20]), false],
	['its first step', steps([1e-5, 5], [5e-3, 5]), false],
	['its second step under way', steps([1e-5, 5], [5e-3, 5], [9e-3, 1]), false],
	['a long one', steps([1e-6, 26], [2e-4, 26], [4e-4, 26], [6e-4, 26]), false],
	['one in equal steps', steps([2.01e-3, 7], [4.01e-3, 7], [6.01e-3, 7], [8.01e-3, 7], [7e-3, 60]), false],
	['its first step', steps([2.01e-3, 7], [4.01e-3, 7]), false],
	['twice the first rate, and no more steps', steps([2.01e-3, 7], [4.01e-3, 40]), true],
	['no second step when it is due', steps([1e-5, 5], [5e-3, 20]), true],
	['a leap after a warm-up, from where it had long been', steps([1e-5, 5], [1e-3, 40], [1e-2, 20]), true],
	['a leap from the first rate', steps([1e-3, 20], [1e-2, 20]), true],
	['a leap after a decay', steps([1e-2, 5], [5e-3, 5], [2e-2, 20]), true],
])('%s', (_, run, isJump) => {
	expect(find(diagnosisOf(run), 'learning-rate-jump') !== undefined).toBe(isJump);
});
