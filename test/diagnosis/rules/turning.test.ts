import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../run-of.js';
import {expectFindings} from './expect-findings.js';

const falling = decay(60, 2, 0.3, 6);
const near = (distance: number) => falling.map((value, index) => value * distance + 0.004 * noise(index));

/** Falls until `turn`, then rises by `rise` a point. */
const turning = (count: number, turn: number, rise: number, size = 0.004) =>
	curve(
		count,
		index => (index < turn ? 2 - (1.4 * index) / turn : 0.6 + rise * (index - turn)) + size * noise(index),
	);

expectFindings('overfitting', [
	{
		name: 'validation turns, training falls on',
		run: {train: falling, validation: turning(60, 25, 0.02)},
		says: ['likely', 'warning'],
	},
	{
		name: 'one high evaluation',
		run: {train: falling, validation: near(1.1).map((value, index) => (index === 50 ? 2 * value : value))},
		says: 'nothing',
	},
	{
		name: 'a rise within its own noise',
		run: {train: falling, validation: turning(60, 40, 0.002, 0.05)},
		says: 'nothing',
	},
	{
		name: 'a small rise beside a great fall',
		run: {train: falling, validation: turning(60, 40, 0.0008, 0.001)},
		says: ['possible', 'info'],
	},
	{
		name: 'both rise',
		run: {train: turning(60, 25, 0.02), validation: turning(60, 25, 0.02)},
		says: 'nothing',
	},
	{name: 'validation higher by half, falling', run: {train: falling, validation: near(1.5)}, says: 'nothing'},
	{
		name: 'seven sparse evaluations, rising since the third',
		run: {train: falling.slice(0, 7), validation: [2.1, 1.8, 1.7, 1.72, 1.75, 1.8, 1.86]},
		says: ['watching', 'info'],
	},
	{
		name: 'one higher evaluation at the end of few',
		run: {train: falling.slice(0, 6), validation: [2.1, 1.8, 1.7, 1.6, 1.5, 1.6]},
		says: 'nothing',
	},
	{
		name: 'few evaluations that go up and down',
		run: {train: falling.slice(0, 7), validation: [2.1, 1.8, 1.7, 1.8, 1.72, 1.79, 1.71]},
		says: 'nothing',
	},
	{
		name: 'three evaluations',
		run: {train: falling.slice(0, 3), validation: [1.5, 1.6, 1.7]},
		says: 'too few',
	},
]);

/** An accuracy that rises to `best` and then falls. */
const accuracyTurning = (best: number, fall: number) =>
	curve(
		60,
		index =>
			(index < 25 ? 0.5 + ((best - 0.5) * index) / 25 : best - fall * (index - 25)) + 0.002 * noise(index),
	);

expectFindings('overfitting', [
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
	{
		name: 'an accuracy that levels off',
		run: {train: falling, validationAccuracy: accuracyTurning(0.85, 0)},
		says: 'nothing',
	},
	{
		name: 'an accuracy that falls beside a validation loss that does not rise: the loss tells',
		run: {train: falling, validation: near(1.1), validationAccuracy: accuracyTurning(0.85, 0.004)},
		says: 'nothing',
	},
]);

test('overfitting by the accuracy: told in its own figures', () => {
	const diagnosis = diagnosisOf({train: falling, validationAccuracy: accuracyTurning(0.85, 0.004)});
	const finding = find(diagnosis, 'overfitting');
	expect(finding).toMatchObject({metric: 'accuracy', evidence: {isHigherBetter: true}});
	expect(finding?.evidence.best).toBeCloseTo(0.85, 2);
	expect(finding?.evidence.last).toBeCloseTo(0.714, 2);
	expect(diagnosis.best?.value).toBe(finding?.evidence.best);
	expect(diagnosis.best?.lost).toBeCloseTo(0.136, 2);
});

expectFindings('validation-worse-from-start', [
	{
		name: 'best at the first evaluation',
		run: {train: falling, validation: curve(60, index => 1 + 0.05 * index)},
		says: ['likely', 'warning'],
	},
	{name: 'best later', run: {train: falling, validation: turning(60, 25, 0.02)}, says: 'nothing'},
	{name: 'falling', run: {train: falling, validation: near(1.1)}, says: 'nothing'},
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
]);

expectFindings('another-validation-worse', [
	{
		name: 'a second validation set turns, the first falls',
		run: {train: falling, validation: near(1.1), others: {'ood/loss': turning(60, 25, 0.02)}},
		says: ['likely', 'info'],
	},
	{
		name: 'both validation sets fall',
		run: {train: falling, validation: near(1.1), others: {'ood/loss': near(1.6)}},
		says: 'nothing',
	},
	{
		name: 'a small rise of the second',
		run: {train: falling, validation: near(1.1), others: {'ood/loss': turning(60, 40, 0.0008, 0.001)}},
		says: 'nothing',
	},
	{
		name: 'another figure that is no loss',
		run: {train: falling, validation: near(1.1), others: {rmse: turning(60, 25, 0.02)}},
		says: 'nothing',
	},
	{
		name: 'seven evaluations',
		run: {
			train: falling.slice(0, 7),
			validation: near(1.1).slice(0, 7),
			others: {'ood/loss': [1, 2, 3, 4, 5, 6, 7]},
		},
		says: 'nothing',
	},
]);

expectFindings('no-longer-improves', [
	{
		name: 'a few evaluations that creep up by less than a percent',
		run: {train: falling.slice(0, 7), validation: [2.1, 1.8, 1.7, 1.702, 1.705, 1.707, 1.71]},
		says: ['watching', 'info'],
	},
	{
		name: 'a rise too small to be called overfitting',
		run: {train: falling, validation: turning(60, 40, 0.0001, 0.001)},
		says: ['likely', 'info'],
	},
	{
		name: 'flat since its best, long ago',
		run: {
			train: falling,
			validation: curve(60, index => Math.max(0.8, 2 - 0.08 * index) + 0.01 * noise(index)),
		},
		says: ['likely', 'info'],
	},
	{
		name: 'one higher evaluation at the end of few',
		run: {train: falling.slice(0, 6), validation: [2.1, 1.8, 1.7, 1.6, 1.5, 1.6]},
		says: ['watching', 'info'],
	},
	{
		name: 'one a little higher',
		run: {train: falling.slice(0, 6), validation: [2.1, 1.8, 1.7, 1.6, 1.5, 1.52]},
		says: 'nothing',
	},
	{
		name: 'a fine-tuning of three epochs whose last was worse',
		run: {train: [0.69, 0.31, 0.15], validation: [0.42, 0.39, 0.47]},
		says: ['watching', 'info'],
	},
	{
		name: 'the last evaluations of many are far above the best, up and down',
		run: {
			epochs: 60,
			train: falling.map(value => Math.max(value, 0.5)),
			validation: [...curve(55, index => 48 + 200 / (index + 1) + noise(index)), 50, 84, 690, 58, 147],
		},
		says: ['possible', 'info'],
	},
	{
		name: 'one that stands out at the end of many',
		run: {train: falling, validation: [...near(1.1).slice(0, 59), 40]},
		says: 'nothing',
	},
	{name: 'falling in spite of its noise', run: {train: falling, validation: near(1.1)}, says: 'nothing'},
	{
		name: 'a lucky evaluation from which the others come down again',
		run: {
			train: falling,
			validation: curve(60, index => (index === 30 ? 0.9 : 2 - 0.015 * index) + 0.01 * noise(index)),
		},
		says: 'nothing',
	},
	{
		name: 'neither falls any more',
		run: {
			train: curve(60, index => Math.max(0.7, 2 - 0.08 * index)),
			validation: curve(60, index => Math.max(0.8, 2 - 0.08 * index) + 0.01 * noise(index)),
		},
		says: 'nothing',
	},
	{
		name: 'overfitting, which says more',
		run: {train: falling, validation: turning(60, 25, 0.02)},
		says: 'nothing',
	},
	{name: 'one evaluation', run: {train: [2], validation: [1]}, says: 'too few'},
]);
