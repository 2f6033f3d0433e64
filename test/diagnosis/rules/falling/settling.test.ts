import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';
import {wobble} from '../shapes.js';

const thrownUp = [2.36, 9, 40, 155, 60, 20, 8, 4, ...curve(400, index => 2.38 + 0.02 * noise(index))];

expectFindings('still-falling', {
	fires: [
		{
			name: 'steadily down',
			run: {train: curve(40, index => 2 - 0.03 * index + 0.02 * noise(index))},
			says: ['likely', 'info'],
		},
		{
			name: 'training too noisy to tell, validation clear',
			run: {
				train: curve(60, index => 4.7 + 0.4 * noise(index)),
				validation: curve(60, index => 5.5 - 0.01 * index),
			},
			says: ['likely', 'info'],
		},
	],
	silent: [
		{name: 'five epochs up', run: {train: [0.1, 0.2, 0.3, 0.4, 0.5]}},
		{name: 'flat since long', run: {train: decay(60, 2, 0.5, 20)}},
	],
	edge: [
		{name: 'five epochs: watching', run: {train: [0.27, 0.19, 0.15, 0.11, 0.09]}, says: ['watching', 'info']},
		{name: 'two points: watching', run: {train: [3, 2]}, says: ['watching', 'info']},
	],
});

expectFindings('plateau', {
	fires: [
		{name: 'fell, then flat', run: {train: decay(60, 2, 0.5, 20)}, says: ['likely', 'info']},
		{
			name: 'all of it in the first points',
			run: {train: curve(60, index => (index < 2 ? 3 : 1.4 + 0.01 * noise(index)))},
			says: ['likely', 'info'],
		},
		{
			name: 'twenty epochs, swinging about one level from the sixth on',
			run: {train: curve(20, index => (index < 5 ? 2 - 0.2 * index : 0.95 + 0.1 * noise(index)))},
			says: ['likely', 'info'],
		},
	],
	silent: [
		{
			name: 'no lower than its first value, over which the first steps threw it',
			run: {train: thrownUp, per: 'step'},
		},
		{
			name: 'training hides in its noise that validation still falls',
			run: {
				train: curve(24, index => (index < 5 ? 2 - 0.2 * index : 0.95 + 0.1 * noise(index))),
				validation: curve(24, index => 1.5 - 0.03 * index),
			},
		},
		{name: 'still falling', run: {train: curve(60, index => 2 - 0.02 * index)}},
		{
			name: 'swings so widely that no level is left, and ends twice as high',
			run: {
				train: curve(
					32,
					index => (index < 8 ? 117 - 13 * index : 26 + 14 * noise(index)) * (index < 20 ? 1 : 2),
				),
			},
		},
		{name: 'never fell', run: {train: wobble(2, 0.01, 60)}},
	],
	edge: [{name: 'nine points', run: {train: decay(9, 2, 0.5, 20)}, says: 'too few'}],
});

expectFindings('converged', {
	fires: [
		{
			name: 'flat, and the fits promise nothing',
			run: {train: decay(80, 2, 0.5, 25)},
			says: ['likely', 'info'],
		},
		{
			name: 'a thousand noisy steps about one level',
			run: {
				train: curve(1000, index => 0.5 + 1.5 * Math.exp(-index / 40) + 0.01 * noise(index)),
				per: 'step',
			},
			says: ['likely', 'info'],
		},
	],
	silent: [
		{
			name: 'no lower than its first value, over which the first steps threw it',
			run: {train: thrownUp, per: 'step'},
		},
		{
			name: 'flat from the third epoch on, hardly under its start: bounced off',
			run: {
				train: curve(40, index => (index < 3 ? ([8.3, 2.7, 2.6][index] ?? 0) : 2.44 + 0.02 * noise(index))),
			},
		},
		{name: 'flat only because it is slow', run: {train: curve(80, index => 2 - 0.01 * index)}},
	],
	edge: [
		{
			name: 'twenty points are too few to forecast from',
			run: {train: decay(20, 2, 0.5, 25)},
			says: 'too few',
		},
	],
});

expectFindings('memorised', {
	fires: [
		{
			name: 'next to nothing after 175 epochs, two points',
			run: {train: [0.0015, 0.0008], from: 173, format: 'trainer-dict'},
			says: ['possible', 'info'],
		},
		{
			name: 'a thousandth of its start after sixty epochs',
			run: {train: decay(60, 2, 0.002, 20)},
			says: ['likely', 'warning'],
		},
	],
	silent: [
		{
			name: 'validation agrees',
			run: {train: decay(60, 2, 0.002, 20), validation: decay(60, 2, 0.003, 20)},
		},
		{
			name: 'low at once, three epochs',
			run: {train: [0.0015, 0.0008, 0.0007], format: 'trainer-dict'},
		},
		{
			name: 'a small loss of unknown kind, which may be its unit',
			run: {train: [0.0015, 0.0008], from: 173},
		},
	],
	edge: [
		{
			name: 'nineteen points: no more than possible',
			run: {train: decay(19, 2, 0.002, 20), from: 60},
			says: ['possible', 'info'],
		},
		{name: 'one point', run: {train: [0.0008], from: 173, format: 'trainer-dict'}, says: 'too few'},
	],
});

expectFindings('healthy', {
	fires: [
		{name: 'fell well, then flattened', run: {train: decay(60, 2, 0.5, 20)}, says: ['likely', 'info']},
		{
			name: 'steps that fall far and level off in their noise',
			run: {
				train: curve(1000, index => 0.5 + 1.5 * Math.exp(-index / 80) + 0.05 * noise(index)),
				per: 'step',
			},
			says: ['likely', 'info'],
		},
	],
	silent: [
		{
			name: 'no lower than its first value, over which the first steps threw it',
			run: {train: thrownUp, per: 'step'},
		},
		{name: 'fell a little, then flattened', run: {train: decay(60, 2, 1.8, 20)}},
		{
			name: 'rising again',
			run: {train: [...decay(40, 2, 0.5, 8), ...curve(20, index => 0.5 + 0.05 * index)]},
		},
	],
	edge: [{name: 'nine points', run: {train: decay(9, 2, 0.5, 20)}, says: 'too few'}],
});

test('while the evaluations stay above the best for long, a falling training loss is no reason to go on', () => {
	const run = {
		train: decay(60, 2, 0.08, 5),
		validation: curve(60, index => (index < 21 ? 0.19 + 0.4 * 0.8 ** index : 0.196) + 0.003 * noise(index)),
	};
	const diagnosis = diagnosisOf(run);
	expect(find(diagnosis, 'still-falling')).toBeUndefined();
	expect(diagnosis.findings[0]?.id).toBe('no-longer-improves');
});
