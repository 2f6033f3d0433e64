import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';
import {falling, near, turning} from '../shapes.js';

expectFindings('no-longer-improves', {
	fires: [
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
			name: 'the last evaluations of many are far above the best, up and down',
			run: {
				epochs: 60,
				train: falling.map(value => Math.max(value, 0.5)),
				validation: [...curve(55, index => 48 + 200 / (index + 1) + noise(index)), 50, 84, 690, 58, 147],
			},
			says: ['possible', 'info'],
		},
	],
	silent: [
		{
			name: 'all of them right since long ago',
			run: {train: falling, validationAccuracy: curve(60, index => (index < 5 ? 0.6 + 0.08 * index : 1))},
		},
		{
			name: 'one a little higher',
			run: {train: falling.slice(0, 6), validation: [2.1, 1.8, 1.7, 1.6, 1.5, 1.52]},
		},
		{
			name: 'one that stands out at the end of many',
			run: {train: falling, validation: [...near(1.1).slice(0, 59), 40]},
		},
		{name: 'falling in spite of its noise', run: {train: falling, validation: near(1.1)}},
		{
			name: 'a lucky evaluation from which the others come down again',
			run: {
				train: falling,
				validation: curve(60, index => (index === 30 ? 0.9 : 2 - 0.015 * index) + 0.01 * noise(index)),
			},
		},
		{
			name: 'neither falls any more',
			run: {
				train: curve(60, index => Math.max(0.7, 2 - 0.08 * index)),
				validation: curve(60, index => Math.max(0.8, 2 - 0.08 * index) + 0.01 * noise(index)),
			},
		},
		{
			name: 'overfitting, which says more',
			run: {train: falling, validation: turning(60, 25, 0.02)},
		},
	],
	edge: [
		{
			name: 'a few evaluations that creep up by less than a percent',
			run: {train: falling.slice(0, 7), validation: [2.1, 1.8, 1.7, 1.702, 1.705, 1.707, 1.71]},
			says: ['watching', 'info'],
		},
		{
			name: 'one higher evaluation at the end of few',
			run: {train: falling.slice(0, 6), validation: [2.1, 1.8, 1.7, 1.6, 1.5, 1.6]},
			says: ['watching', 'info'],
		},
		{
			name: 'a fine-tuning of three epochs whose last was worse',
			run: {train: [0.69, 0.31, 0.15], validation: [0.42, 0.39, 0.47]},
			says: ['watching', 'info'],
		},
		{name: 'one evaluation', run: {train: [2], validation: [1]}, says: 'too few'},
	],
});

expectFindings('another-validation-worse', {
	fires: [
		{
			name: 'two data sets, and no validation loss that leads',
			run: {
				train: decay(30, 1, 0.1),
				others: {
					'in_domain loss': decay(30, 1.05, 0.2),
					'ood loss': curve(30, index => 0.9 + 0.02 * index + 0.004 * noise(index)),
				},
			},
			says: ['likely', 'info'],
		},
		{
			name: 'a second validation set turns, the first falls',
			run: {train: falling, validation: near(1.1), others: {'ood/loss': turning(60, 25, 0.02)}},
			says: ['likely', 'info'],
		},
		{
			name: 'of two accuracies, in a log without a validation loss, one falls',
			run: {
				train: falling,
				validationAccuracy: curve(60, index => 0.9 - 0.4 * 0.95 ** index),
				testAccuracy: curve(60, index => (index < 20 ? 0.5 + 0.015 * index : 0.8 - 0.004 * (index - 20))),
			},
			says: ['likely', 'info'],
		},
	],
	silent: [
		{
			name: 'both validation sets fall',
			run: {train: falling, validation: near(1.1), others: {'ood/loss': near(1.6)}},
		},
		{
			name: 'a small rise of the second',
			run: {train: falling, validation: near(1.1), others: {'ood/loss': turning(60, 40, 0.0008, 0.001)}},
		},
		{
			name: 'one higher evaluation of few',
			run: {
				train: falling.slice(0, 6),
				validation: near(1.1).slice(0, 6),
				others: {'ood/loss': [2, 1.8, 1.6, 1.5, 1.4, 1.6]},
			},
		},
		{
			name: 'another figure that is no loss',
			run: {train: falling, validation: near(1.1), others: {rmse: turning(60, 25, 0.02)}},
		},
		{
			name: 'both accuracies rise',
			run: {
				train: falling,
				validationAccuracy: curve(60, index => 0.9 - 0.4 * 0.95 ** index),
				testAccuracy: curve(60, index => 0.85 - 0.4 * 0.95 ** index),
			},
		},
		{
			name: 'an accuracy beside validation losses, which tell',
			run: {
				train: falling,
				validation: near(1.1),
				testAccuracy: curve(60, index => (index < 20 ? 0.5 + 0.015 * index : 0.8 - 0.004 * (index - 20))),
			},
		},
	],
	edge: [
		{
			name: 'seven evaluations',
			run: {
				train: falling.slice(0, 7),
				validation: near(1.1).slice(0, 7),
				others: {'ood/loss': [1, 2, 3, 4, 5, 6, 7]},
			},
			says: ['watching', 'info'],
		},
		{
			name: 'three evaluations',
			run: {train: [3, 2, 1], validation: [3, 2, 1], others: {'ood/loss': [1, 2, 3]}},
			says: 'too few',
		},
	],
});

const surer = {
	train: decay(20, 0.5, 0.01),
	validation: curve(20, index => 0.37 + 0.02 * index + 0.003 * noise(index)),
};

expectFindings('overconfident', {
	fires: [
		{
			name: 'validation loss doubles while two fifths of the errors go',
			run: {...surer, validationAccuracy: curve(20, index => 0.92 - 0.05 * 0.8 ** index)},
			says: ['possible', 'info'],
		},
		{
			name: 'accuracy in percent',
			run: {...surer, validationAccuracy: curve(20, index => 92 - 5 * 0.8 ** index)},
			says: ['possible', 'info'],
		},
	],
	silent: [
		{
			name: 'accuracy falls with it',
			run: {...surer, validationAccuracy: curve(20, index => 0.92 - 0.002 * index)},
		},
		{name: 'no accuracy in the log', run: surer},
	],
	edge: [
		{
			name: 'seven evaluations',
			run: {
				train: surer.train.slice(0, 7),
				validation: surer.validation.slice(0, 7),
				validationAccuracy: curve(7, index => 0.92 - 0.05 * 0.8 ** index),
			},
			says: 'too few',
		},
	],
});

test('a flat noisy curve whose best is the latest: since when it is flat, not since its best', () => {
	const validation = curve(
		40,
		index => Math.max(0.6, 2 - 0.1 * index) + (index === 39 ? -0.012 : 0.01 * noise(index)),
	);
	const told = find(diagnosisOf({train: falling.slice(0, 40), validation}), 'no-longer-improves');
	expect(told?.since.epoch).toBeLessThan(20);
	expect(told?.evidence).toMatchObject({bestAt: {epoch: 40}});
	expect(told?.evidence.since).toBeGreaterThan(20);
	expect(told?.evidence.trainFallPercent).toBeGreaterThan(0);
});

test('overfitting is told of a training loss that fell since the best, never of one that rose', () => {
	for (const seed of [1, 2, 3, 4, 5, 6]) {
		const run = {
			train: curve(40, index => (index < 12 ? 1 - 0.06 * index : 0.35 + 0.15 * noise(index, seed))),
			validation: curve(
				40,
				index => (index < 4 ? 1 - 0.15 * index : 0.55 + 0.02 * index) + 0.02 * noise(index, seed + 9),
			),
		};
		for (let count = 8; count <= 40; count++) {
			const cut = {train: run.train.slice(0, count), validation: run.validation.slice(0, count)};
			expect(find(diagnosisOf(cut), 'overfitting')?.evidence.trainFallPercent ?? 1).toBeGreaterThan(0);
		}
	}
});
