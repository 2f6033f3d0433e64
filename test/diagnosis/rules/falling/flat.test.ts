import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';
import {wobble} from '../shapes.js';

expectFindings('never-falls', {
	fires: [
		{
			name: 'flat over the first hundred batches, which may be a slow start',
			run: {train: curve(100, index => 2.3 + 0.01 * noise(index)), per: 'step'},
			says: ['likely', 'info'],
		},
		{name: 'flat with noise, many points', run: {train: wobble(1.9, 0.02, 40)}, says: ['likely', 'critical']},
		{
			name: 'flat in a log that begins in the middle of training',
			run: {train: wobble(0.06, 0.001, 40), from: 20},
			says: ['likely', 'info'],
		},
		{name: 'flat, not yet twenty points', run: {train: wobble(1.9, 0.02, 12)}, says: ['likely', 'info']},
		{
			name: 'thrown up by the first steps, and back at what it began with',
			run: {train: [2.36, 9, 40, 155, 60, 20, 8, 4, ...wobble(2.38, 0.02, 400)], per: 'step'},
			says: ['likely', 'critical'],
		},
	],
	silent: [
		{
			name: 'thrown up by the first steps, and well below what it began with since',
			run: {train: [2.36, 9, 40, 155, 60, 20, 8, 4, ...wobble(1.2, 0.02, 400)], per: 'step'},
		},
		{
			name: 'batches whose noise hides what validation shows: it falls',
			run: {
				train: curve(400, index => 2.4 - 0.0001 * index + 0.3 * noise(index)),
				validation: curve(400, index => 2.45 - 0.0003 * index),
				per: 'step',
			},
		},
		{
			name: 'flat from a model that was good from the start',
			run: {train: wobble(0.3, 0.002, 40), accuracy: wobble(0.93, 0.004, 40)},
		},
		{name: 'creeping down beyond chance', run: {train: curve(40, index => 2 - 0.001 * index)}},
		{
			name: 'the rate still warms up',
			run: {train: wobble(1.9, 0.02, 40), rate: curve(40, index => 1e-6 * (index + 1))},
		},
		{name: 'falling', run: {train: decay(40, 2, 0.5)}},
	],
	edge: [{name: 'nine points', run: {train: wobble(1.9, 0.02, 9)}, says: 'too few'}],
});

expectFindings('stuck-constant', {
	fires: [
		{name: 'the same number five times', run: {train: curve(5, () => 0.3133)}, says: ['certain', 'critical']},
		{
			name: 'every evaluation the same, training noisy',
			run: {train: wobble(2.2, 0.1, 20), validation: curve(20, () => 2.2301)},
			says: ['certain', 'critical'],
		},
	],
	silent: [
		{
			name: 'the last digit moves',
			run: {train: curve(12, index => 0.3133 - 0.0001 * (index % 2))},
		},
		{name: 'overflowed: it diverged, and stays there', run: {train: curve(12, () => 1.2e28)}},
		{name: 'it moved once, early', run: {train: [0.5, ...curve(30, () => 0.3133)]}},
	],
	edge: [{name: 'four times', run: {train: curve(4, () => 0.3133)}, says: 'too few'}],
});

expectFindings('at-chance', {
	fires: [
		{name: 'at ln 10', run: {train: wobble(Math.log(10), 0.004, 40)}, says: ['likely', 'warning']},
		{
			name: 'accuracy of one in four, loss no better',
			run: {train: wobble(1.45, 0.02, 40), accuracy: wobble(0.25, 0.01, 40)},
			says: ['likely', 'warning'],
		},
		{
			name: 'accuracy in percent',
			run: {train: wobble(1.45, 0.02, 40), accuracy: wobble(25, 1, 40)},
			says: ['likely', 'warning'],
		},
	],
	silent: [
		{name: 'passing through ln 10 on its way down', run: {train: decay(40, 4, 2.3)}},
		{name: 'flat, but at no such level', run: {train: wobble(1.9, 0.004, 40)}},
	],
	edge: [{name: 'nine points', run: {train: wobble(Math.log(10), 0.004, 9)}, says: 'too few'}],
});

expectFindings('slow', {
	fires: [
		{
			name: 'creeps by a percent over the whole run',
			run: {train: curve(60, index => 1 - 0.0002 * index + 0.002 * noise(index))},
			says: ['likely', 'info'],
		},
		{
			name: 'five percent in sixty epochs',
			run: {train: curve(60, index => 2 * (1 - (0.05 * index) / 60))},
			says: ['likely', 'info'],
		},
	],
	silent: [
		{
			name: 'half in sixty epochs',
			run: {train: curve(60, index => 2 * (1 - (0.5 * index) / 60))},
		},
		{
			name: 'above where it began, though it comes down again',
			run: {train: curve(60, index => (index < 3 ? 1 : index < 20 ? 1.6 : 1.6 - 0.004 * (index - 20)))},
		},
		{name: 'flat', run: {train: wobble(2, 0.02, 60)}},
	],
	edge: [{name: 'nine points', run: {train: curve(9, index => 2 * (1 - 0.002 * index))}, says: 'too few'}],
});

test('a model that learned and fell back to guessing had too large a rate, not wrong labels', () => {
	const back = [...decay(15, 2.3, 1.4), ...wobble(2.37, 0.004, 45)];
	const accuracy = [...curve(15, index => 0.1 + 0.03 * index), ...wobble(0.1, 0.005, 45)];
	expect(find(diagnosisOf({train: back, accuracy}), 'at-chance')?.causes[0]).toBe('rate-too-high');
	const never = wobble(Math.log(10), 0.004, 40);
	expect(find(diagnosisOf({train: never}), 'at-chance')?.causes[0]).toBe('labels-shuffled');
});
