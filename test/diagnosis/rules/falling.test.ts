import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../run-of.js';
import {expectFindings} from './expect-findings.js';

const wobble = (level: number, size: number, count: number) =>
	curve(count, index => level + size * noise(index));

expectFindings('never-falls', [
	{
		name: 'batches whose noise hides what validation shows: it falls',
		run: {
			train: curve(400, index => 2.4 - 0.0001 * index + 0.3 * noise(index)),
			validation: curve(400, index => 2.45 - 0.0003 * index),
			per: 'step',
		},
		says: 'nothing',
	},
	{
		name: 'flat over the first hundred batches, which may be a slow start',
		run: {train: curve(100, index => 2.3 + 0.01 * noise(index)), per: 'step'},
		says: ['likely', 'info'],
	},
	{name: 'flat with noise, many points', run: {train: wobble(1.9, 0.02, 40)}, says: ['likely', 'critical']},
	{name: 'flat, not yet twenty points', run: {train: wobble(1.9, 0.02, 12)}, says: ['likely', 'info']},
	{
		name: 'flat from a model that was good from the start',
		run: {train: wobble(0.3, 0.002, 40), accuracy: wobble(0.93, 0.004, 40)},
		says: 'nothing',
	},
	{name: 'creeping down beyond chance', run: {train: curve(40, index => 2 - 0.001 * index)}, says: 'nothing'},
	{
		name: 'the rate still warms up',
		run: {train: wobble(1.9, 0.02, 40), rate: curve(40, index => 1e-6 * (index + 1))},
		says: 'nothing',
	},
	{name: 'falling', run: {train: decay(40, 2, 0.5)}, says: 'nothing'},
	{name: 'nine points', run: {train: wobble(1.9, 0.02, 9)}, says: 'too few'},
]);

expectFindings('stuck-constant', [
	{name: 'the same number five times', run: {train: curve(5, () => 0.3133)}, says: ['certain', 'critical']},
	{
		name: 'every evaluation the same, training noisy',
		run: {train: wobble(2.2, 0.1, 20), validation: curve(20, () => 2.2301)},
		says: ['certain', 'critical'],
	},
	{
		name: 'the last digit moves',
		run: {train: curve(12, index => 0.3133 - 0.0001 * (index % 2))},
		says: 'nothing',
	},
	{name: 'it moved once, early', run: {train: [0.5, ...curve(30, () => 0.3133)]}, says: 'nothing'},
	{name: 'four times', run: {train: curve(4, () => 0.3133)}, says: 'too few'},
]);

expectFindings('at-chance', [
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
	{name: 'passing through ln 10 on its way down', run: {train: decay(40, 4, 2.3)}, says: 'nothing'},
	{name: 'flat, but at no such level', run: {train: wobble(1.9, 0.004, 40)}, says: 'nothing'},
	{name: 'nine points', run: {train: wobble(Math.log(10), 0.004, 9)}, says: 'too few'},
]);

expectFindings('slow', [
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
	{
		name: 'half in sixty epochs',
		run: {train: curve(60, index => 2 * (1 - (0.5 * index) / 60))},
		says: 'nothing',
	},
	{name: 'flat', run: {train: wobble(2, 0.02, 60)}, says: 'nothing'},
]);

expectFindings('still-falling', [
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
	{name: 'five epochs: watching', run: {train: [0.27, 0.19, 0.15, 0.11, 0.09]}, says: ['watching', 'info']},
	{name: 'two points: watching', run: {train: [3, 2]}, says: ['watching', 'info']},
	{name: 'five epochs up', run: {train: [0.1, 0.2, 0.3, 0.4, 0.5]}, says: 'nothing'},
	{name: 'flat since long', run: {train: decay(60, 2, 0.5, 20)}, says: 'nothing'},
]);

expectFindings('plateau', [
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
	{
		name: 'training hides in its noise that validation still falls',
		run: {
			train: curve(24, index => (index < 5 ? 2 - 0.2 * index : 0.95 + 0.1 * noise(index))),
			validation: curve(24, index => 1.5 - 0.03 * index),
		},
		says: 'nothing',
	},
	{name: 'still falling', run: {train: curve(60, index => 2 - 0.02 * index)}, says: 'nothing'},
	{name: 'never fell', run: {train: wobble(2, 0.01, 60)}, says: 'nothing'},
	{name: 'nine points', run: {train: decay(9, 2, 0.5, 20)}, says: 'too few'},
]);

expectFindings('converged', [
	{name: 'flat, and the fits promise nothing', run: {train: decay(80, 2, 0.5, 25)}, says: ['likely', 'info']},
	{
		name: 'flat from the third epoch on, hardly under its start: bounced off',
		run: {
			train: curve(40, index => (index < 3 ? ([8.3, 2.7, 2.6][index] ?? 0) : 2.44 + 0.02 * noise(index))),
		},
		says: 'nothing',
	},
	{name: 'flat only because it is slow', run: {train: curve(80, index => 2 - 0.01 * index)}, says: 'nothing'},
	{name: 'twenty points are too few to forecast from', run: {train: decay(20, 2, 0.5, 25)}, says: 'nothing'},
]);

expectFindings('memorised', [
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
	{
		name: 'validation agrees',
		run: {train: decay(60, 2, 0.002, 20), validation: decay(60, 2, 0.003, 20)},
		says: 'nothing',
	},
	{
		name: 'low at once, three epochs',
		run: {train: [0.0015, 0.0008, 0.0007], format: 'trainer-dict'},
		says: 'nothing',
	},
	{
		name: 'a small loss of unknown kind, which may be its unit',
		run: {train: [0.0015, 0.0008], from: 173},
		says: 'nothing',
	},
]);

expectFindings('healthy', [
	{name: 'fell well, then flattened', run: {train: decay(60, 2, 0.5, 20)}, says: ['likely', 'info']},
	{name: 'fell a little, then flattened', run: {train: decay(60, 2, 1.8, 20)}, says: 'nothing'},
	{
		name: 'rising again',
		run: {train: [...decay(40, 2, 0.5, 8), ...curve(20, index => 0.5 + 0.05 * index)]},
		says: 'nothing',
	},
]);

test('a model that learned and fell back to guessing had too large a rate, not wrong labels', () => {
	const back = [...decay(15, 2.3, 1.4), ...wobble(2.37, 0.004, 45)];
	const accuracy = [...curve(15, index => 0.1 + 0.03 * index), ...wobble(0.1, 0.005, 45)];
	expect(find(diagnosisOf({train: back, accuracy}), 'at-chance')?.causes[0]).toBe('rate-too-high');
	const never = wobble(Math.log(10), 0.004, 40);
	expect(find(diagnosisOf({train: never}), 'at-chance')?.causes[0]).toBe('labels-shuffled');
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
