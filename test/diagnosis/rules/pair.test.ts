import {curve, decay, noise} from '../run-of.js';
import {expectFindings} from './expect-findings.js';

const falling = decay(60, 2, 0.3, 6);
const near = (distance: number) => falling.map((value, index) => value * distance + 0.004 * noise(index));

/** Falls until `turn`, then rises by `rise` a point. */
const turning = (count: number, turn: number, rise: number, size = 0.004) =>
	curve(
		count,
		index => (index < turn ? 2 - (1.4 * index) / turn : 0.6 + rise * (index - turn)) + size * noise(index),
	);

expectFindings('validation-never-improves', [
	{
		name: 'training halves and more, validation stays',
		run: {train: falling, validation: curve(60, index => 2.1 + 0.02 * noise(index))},
		says: ['likely', 'warning'],
	},
	{
		name: 'a slight difference, but at every one of sixty evaluations',
		run: {train: decay(60, 0.9, 0.68), validation: curve(60, index => 0.9 + 0.03 * noise(index))},
		says: ['possible', 'info'],
	},
	{name: 'both fall', run: {train: falling, validation: near(1.6)}, says: 'nothing'},
	{
		name: 'neither falls',
		run: {
			train: curve(60, index => 2 + 0.02 * noise(index)),
			validation: curve(60, index => 2.1 + 0.02 * noise(index, 2)),
		},
		says: 'nothing',
	},
	{
		name: 'seven evaluations',
		run: {train: falling.slice(0, 7), validation: curve(7, () => 2.1)},
		says: 'too few',
	},
]);

const low = decay(60, 1, 0.8, 20);

expectFindings('underfitting', [
	{
		name: 'both flat, close and high: no more than possible',
		run: {train: low, validation: low.map(value => value * 1.03)},
		says: ['possible', 'info'],
	},
	{
		name: 'both flat over the target',
		run: {train: low, validation: low.map(value => value * 1.03)},
		options: {target: 0.4},
		says: ['likely', 'warning'],
	},
	{
		name: 'fell by four fifths',
		run: {train: decay(60, 1, 0.2, 20), validation: decay(60, 1, 0.2, 20)},
		says: 'nothing',
	},
	{
		name: 'still falling',
		run: {train: curve(60, index => 1 - 0.005 * index), validation: curve(60, index => 1 - 0.005 * index)},
		says: 'nothing',
	},
	{name: 'seven evaluations', run: {train: low.slice(0, 7), validation: low.slice(0, 7)}, says: 'too few'},
]);

expectFindings('validation-below-training', [
	{name: 'a third below', run: {train: falling, validation: near(0.66)}, says: ['likely', 'info']},
	{
		name: 'a tenth below: no more than possible',
		run: {train: falling, validation: near(0.9)},
		says: ['possible', 'info'],
	},
	{
		name: 'now above, now below',
		run: {train: falling, validation: falling.map((value, index) => value * (1 + 0.1 * noise(index)))},
		says: 'nothing',
	},
	{name: 'above', run: {train: falling, validation: near(1.1)}, says: 'nothing'},
	{
		name: 'five evaluations',
		run: {train: falling.slice(0, 5), validation: near(0.66).slice(0, 5)},
		says: 'too few',
	},
]);

expectFindings('validation-falls-faster', [
	{
		name: 'twice as fast, and below',
		run: {train: falling, validation: falling.map(value => 0.4 * value ** 2)},
		says: ['likely', 'info'],
	},
	{
		name: 'twice as fast, still above',
		run: {train: falling.map(value => value / 4), validation: falling.map(value => value ** 2)},
		says: 'nothing',
	},
	{name: 'at the same rate', run: {train: falling, validation: near(0.7)}, says: 'nothing'},
	{
		name: 'eleven evaluations',
		run: {train: falling.slice(0, 11), validation: falling.slice(0, 11)},
		says: 'too few',
	},
]);

expectFindings('gap', [
	{
		name: 'three times training, falling: information',
		run: {train: falling, validation: near(3)},
		says: ['likely', 'info'],
	},
	{
		name: 'three times training and rising: overfitting is the alarm',
		run: {train: falling.map(value => value / 3), validation: turning(60, 25, 0.02)},
		says: ['likely', 'info'],
	},
	{name: 'a third higher', run: {train: falling, validation: near(1.33)}, says: 'nothing'},
	{
		name: 'seven evaluations',
		run: {train: falling.slice(0, 7), validation: near(3).slice(0, 7)},
		says: 'too few',
	},
]);

expectFindings('healthy-pair', [
	{
		name: 'both fall, close together',
		run: {train: falling, validation: near(1.08)},
		says: ['likely', 'info'],
	},
	{
		name: 'five epochs: watching',
		run: {
			train: [0.272, 0.193, 0.1449, 0.1115, 0.0875],
			validation: [0.2236, 0.1658, 0.1262, 0.0982, 0.0777],
		},
		says: ['watching', 'info'],
	},
	{name: 'validation turns', run: {train: falling, validation: turning(60, 25, 0.02)}, says: 'nothing'},
	{
		name: 'the last evaluations leap about far above the best',
		run: {
			train: decay(20, 600, 45, 4),
			validation: [...decay(16, 620, 46, 4), 90, 640, 60, 150],
		},
		says: 'nothing',
	},
	{name: 'far apart', run: {train: falling, validation: near(2)}, says: 'nothing'},
]);

const surer = {
	train: decay(20, 0.5, 0.01),
	validation: curve(20, index => 0.37 + 0.02 * index + 0.003 * noise(index)),
};

expectFindings('overconfident', [
	{
		name: 'validation loss doubles while two fifths of the errors go',
		run: {...surer, validationAccuracy: curve(20, index => 0.92 - 0.05 * 0.8 ** index)},
		says: ['possible', 'info'],
	},
	{
		name: 'accuracy falls with it',
		run: {...surer, validationAccuracy: curve(20, index => 0.92 - 0.002 * index)},
		says: 'nothing',
	},
	{name: 'no accuracy in the log', run: surer, says: 'nothing'},
]);

expectFindings('validation-worse-from-start', [
	{
		name: 'accuracy rises all along: it carries over',
		run: {...surer, validationAccuracy: curve(20, index => 0.92 - 0.05 * 0.8 ** index)},
		says: 'nothing',
	},
	{
		name: 'accuracy falls with it',
		run: {...surer, validationAccuracy: curve(20, index => 0.92 - 0.002 * index)},
		says: ['likely', 'warning'],
	},
]);

expectFindings('overfitting', [
	{
		name: 'a tenth of the level up, small beside the fall before it, and far beyond noise',
		run: {
			train: decay(60, 2.3, 0.01),
			validation: curve(60, index => (index < 25 ? 0.7 + 1.6 * 0.75 ** index : 0.7 + 0.003 * (index - 25))),
		},
		says: ['likely', 'warning'],
	},
]);

expectFindings('another-validation-worse', [
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
]);
