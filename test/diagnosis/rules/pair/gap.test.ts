import {curve, decay, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';
import {falling, near, turning} from '../shapes.js';

expectFindings('validation-never-improves', {
	fires: [
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
	],
	silent: [
		{name: 'both fall', run: {train: falling, validation: near(1.6)}},
		{
			name: 'neither falls',
			run: {
				train: curve(60, index => 2 + 0.02 * noise(index)),
				validation: curve(60, index => 2.1 + 0.02 * noise(index, 2)),
			},
		},
	],
	edge: [
		{
			name: 'seven evaluations',
			run: {train: falling.slice(0, 7), validation: curve(7, () => 2.1)},
			says: 'too few',
		},
	],
});

const low = decay(60, 1, 0.8, 20);

expectFindings('underfitting', {
	fires: [
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
	],
	silent: [
		{
			name: 'below zero, where nothing says how low it could be',
			run: {train: low.map(value => value - 1.7), validation: low.map(value => value - 1.68)},
		},
		{
			name: 'fell by four fifths',
			run: {train: decay(60, 1, 0.2, 20), validation: decay(60, 1, 0.2, 20)},
		},
		{
			name: 'still falling',
			run: {train: curve(60, index => 1 - 0.005 * index), validation: curve(60, index => 1 - 0.005 * index)},
		},
	],
	edge: [
		{name: 'seven evaluations', run: {train: low.slice(0, 7), validation: low.slice(0, 7)}, says: 'too few'},
	],
});

expectFindings('validation-below-training', {
	fires: [
		{name: 'a third below', run: {train: falling, validation: near(0.66)}, says: ['likely', 'info']},
		{
			name: 'a tenth below: no more than possible',
			run: {train: falling, validation: near(0.9)},
			says: ['possible', 'info'],
		},
	],
	silent: [
		{
			name: 'now above, now below',
			run: {train: falling, validation: falling.map((value, index) => value * (1 + 0.1 * noise(index)))},
		},
		{name: 'above', run: {train: falling, validation: near(1.1)}},
	],
	edge: [
		{
			name: 'five evaluations',
			run: {train: falling.slice(0, 5), validation: near(0.66).slice(0, 5)},
			says: 'too few',
		},
	],
});

expectFindings('validation-falls-faster', {
	fires: [
		{
			name: 'twice as fast, and below',
			run: {train: falling, validation: falling.map(value => 0.4 * value ** 2)},
			says: ['likely', 'info'],
		},
		{
			name: 'three times as fast, with noise',
			run: {
				train: falling,
				validation: falling.map((value, index) => 0.15 * value ** 3 * (1 + 0.05 * noise(index))),
			},
			says: ['likely', 'info'],
		},
	],
	silent: [
		{
			name: 'twice as fast, still above',
			run: {train: falling.map(value => value / 4), validation: falling.map(value => value ** 2)},
		},
		{name: 'at the same rate', run: {train: falling, validation: near(0.7)}},
	],
	edge: [
		{
			name: 'eleven evaluations',
			run: {train: falling.slice(0, 11), validation: falling.slice(0, 11)},
			says: 'too few',
		},
	],
});

expectFindings('gap', {
	fires: [
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
	],
	silent: [
		{name: 'a third higher', run: {train: falling, validation: near(1.33)}},
		{
			name: 'three times training, now and then',
			run: {train: falling, validation: falling.map((value, index) => value * (index % 2 === 0 ? 3 : 0.8))},
		},
		{name: 'below training', run: {train: falling, validation: near(0.4)}},
	],
	edge: [
		{
			name: 'seven evaluations',
			run: {train: falling.slice(0, 7), validation: near(3).slice(0, 7)},
			says: 'too few',
		},
	],
});

expectFindings('healthy-pair', {
	fires: [
		{
			name: 'both fall, close together',
			run: {train: falling, validation: near(1.08)},
			says: ['likely', 'info'],
		},
	],
	silent: [
		{name: 'validation turns', run: {train: falling, validation: turning(60, 25, 0.02)}},
		{
			name: 'the last evaluations leap about far above the best',
			run: {
				train: decay(20, 600, 45, 4),
				validation: [...decay(16, 620, 46, 4), 90, 640, 60, 150],
			},
		},
		{name: 'far apart', run: {train: falling, validation: near(2)}},
	],
	edge: [
		{
			name: 'five epochs: watching',
			run: {
				train: [0.272, 0.193, 0.1449, 0.1115, 0.0875],
				validation: [0.2236, 0.1658, 0.1262, 0.0982, 0.0777],
			},
			says: ['watching', 'info'],
		},
	],
});
