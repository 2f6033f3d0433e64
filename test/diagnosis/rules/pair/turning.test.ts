import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';
import {falling, near, turning} from '../shapes.js';

/** An accuracy that rises to `best` and then falls. */
const accuracyTurning = (best: number, fall: number) =>
	curve(
		60,
		index =>
			(index < 25 ? 0.5 + ((best - 0.5) * index) / 25 : best - fall * (index - 25)) + 0.002 * noise(index),
	);

expectFindings('overfitting', {
	fires: [
		{
			name: 'a tenth of the level up, small beside the fall before it, and far beyond noise',
			run: {
				train: decay(60, 2.3, 0.01),
				validation: curve(60, index => (index < 25 ? 0.7 + 1.6 * 0.75 ** index : 0.7 + 0.003 * (index - 25))),
			},
			says: ['likely', 'warning'],
		},
		{
			name: 'validation turns, training falls on',
			run: {train: falling, validation: turning(60, 25, 0.02)},
			says: ['likely', 'warning'],
		},
		{
			name: 'a small rise beside a great fall',
			run: {train: falling, validation: turning(60, 40, 0.0008, 0.001)},
			says: ['possible', 'info'],
		},
		{
			name: 'in a log without a validation loss, its accuracy falls',
			run: {train: falling, validationAccuracy: accuracyTurning(0.85, 0.004)},
			says: ['likely', 'warning'],
		},
		{
			name: 'an accuracy that falls a little',
			run: {train: falling, validationAccuracy: accuracyTurning(0.85, 0.0008)},
			says: ['possible', 'info'],
		},
	],
	silent: [
		{
			name: 'one high evaluation',
			run: {train: falling, validation: near(1.1).map((value, index) => (index === 50 ? 2 * value : value))},
		},
		{
			name: 'a rise within its own noise',
			run: {train: falling, validation: turning(60, 40, 0.002, 0.05)},
		},
		{
			name: 'both rise',
			run: {train: turning(60, 25, 0.02), validation: turning(60, 25, 0.02)},
		},
		{name: 'validation higher by half, falling', run: {train: falling, validation: near(1.5)}},
		{
			name: 'one higher evaluation at the end of few',
			run: {train: falling.slice(0, 6), validation: [2.1, 1.8, 1.7, 1.6, 1.5, 1.6]},
		},
		{
			name: 'few evaluations that go up and down',
			run: {train: falling.slice(0, 7), validation: [2.1, 1.8, 1.7, 1.8, 1.72, 1.79, 1.71]},
		},
		{
			name: 'an accuracy that levels off',
			run: {train: falling, validationAccuracy: accuracyTurning(0.85, 0)},
		},
		{
			name: 'an accuracy that falls beside a validation loss that does not rise: the loss tells',
			run: {train: falling, validation: near(1.1), validationAccuracy: accuracyTurning(0.85, 0.004)},
		},
	],
	edge: [
		{
			name: 'seven sparse evaluations, rising since the third',
			run: {train: falling.slice(0, 7), validation: [2.1, 1.8, 1.7, 1.72, 1.75, 1.8, 1.86]},
			says: ['watching', 'info'],
		},
		{
			name: 'three evaluations',
			run: {train: falling.slice(0, 3), validation: [1.5, 1.6, 1.7]},
			says: 'too few',
		},
	],
});

test('overfitting by the accuracy: told in its own figures', () => {
	const diagnosis = diagnosisOf({train: falling, validationAccuracy: accuracyTurning(0.85, 0.004)});
	const finding = find(diagnosis, 'overfitting');
	expect(finding).toMatchObject({metric: 'accuracy', evidence: {isHigherBetter: true}});
	expect(finding?.evidence.best).toBeCloseTo(0.85, 2);
	expect(finding?.evidence.last).toBeCloseTo(0.714, 2);
	expect(diagnosis.best?.value).toBe(finding?.evidence.best);
	expect(diagnosis.best?.lost).toBeCloseTo(0.136, 2);
});

const surer = {
	train: decay(20, 0.5, 0.01),
	validation: curve(20, index => 0.37 + 0.02 * index + 0.003 * noise(index)),
};

expectFindings('validation-worse-from-start', {
	fires: [
		{
			name: 'accuracy falls with it',
			run: {...surer, validationAccuracy: curve(20, index => 0.92 - 0.002 * index)},
			says: ['likely', 'warning'],
		},
		{
			name: 'best at the first evaluation',
			run: {train: falling, validation: curve(60, index => 1 + 0.05 * index)},
			says: ['likely', 'warning'],
		},
	],
	silent: [
		{
			name: 'accuracy rises all along: it carries over',
			run: {...surer, validationAccuracy: curve(20, index => 0.92 - 0.05 * 0.8 ** index)},
		},
		{name: 'best later', run: {train: falling, validation: turning(60, 25, 0.02)}},
		{name: 'falling', run: {train: falling, validation: near(1.1)}},
	],
	edge: [
		{
			name: 'seven evaluations',
			run: {train: falling.slice(0, 7), validation: [1, 2, 3, 4, 5, 6, 7]},
			says: ['watching', 'info'],
		},
		{
			name: 'three evaluations',
			run: {train: falling.slice(0, 3), validation: [1, 2, 3]},
			says: 'too few',
		},
	],
});

const tooFast = ['use-best-checkpoint', 'lower-learning-rate', 'fewer-epochs', 'check-split'];
const unfit = ['evaluate-training-set', 'check-split', 'check-labels'];

test.each([
	['right answers from the first', {validationAccuracy: curve(20, index => 84 - 0.3 * index)}, tooFast],
	['answers no better than guessing', {validationAccuracy: curve(20, () => 0.5)}, unfit],
	['a loss far below the first of training', {train: decay(20, 0.7, 0.01)}, tooFast],
	['a loss that never was', {}, unfit],
])('worse from the start after %s: what to try', (_, curves, advice) => {
	const told = find(diagnosisOf({...surer, ...curves}), 'validation-worse-from-start');
	expect(told?.advice.map(({id}) => id)).toEqual(advice);
	expect(told?.causes.at(0)).toBe(advice === tooFast ? 'memorises' : 'evaluation-preprocessing');
});
