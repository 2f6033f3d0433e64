import {expect, test} from 'vitest';
import {curve, diagnosisOf, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';

const spiked = (places: readonly number[], height: number) =>
	curve(120, index => (1 + 0.05 * noise(index)) * (places.includes(index) ? height : 1));

expectFindings('spike', {
	fires: [
		{
			name: 'three points of five times the level, then back',
			run: {train: spiked([80, 81, 82], 5), per: 'step'},
			says: ['certain', 'info'],
		},
		{
			name: 'the last eight points, not back yet',
			run: {train: spiked([112, 113, 114, 115, 116, 117, 118, 119], 5), per: 'step'},
			says: ['certain', 'warning'],
		},
		{
			name: 'the last four points, which may be over at once',
			run: {train: spiked([116, 117, 118, 119], 5), per: 'step'},
			says: ['certain', 'info'],
		},
		{
			name: 'one outlier batch at the end',
			run: {train: spiked([119], 5), per: 'step'},
			says: ['certain', 'info'],
		},
		{
			name: 'an epoch half as high again, still under where the loss was eight epochs ago',
			run: {train: curve(40, index => 2 * 0.93 ** index * (index === 25 ? 1.55 : 1))},
			says: ['certain', 'info'],
		},
		{
			name: 'a burst of the gradient norm that the loss took calmly',
			run: {
				train: curve(120, index => 1 + 0.05 * noise(index)),
				gradient: curve(120, index => (0.5 + 0.05 * noise(index, 2)) * (index > 79 && index < 84 ? 3 : 1)),
				per: 'step',
			},
			says: ['certain', 'info'],
		},
	],
	silent: [
		{
			name: 'a single high gradient norm',
			run: {
				train: curve(120, index => 1 + 0.05 * noise(index)),
				gradient: curve(120, index => (0.5 + 0.05 * noise(index, 2)) * (index === 80 ? 3 : 1)),
				per: 'step',
			},
		},
		{name: 'a high point within the noise', run: {train: spiked([80], 1.2), per: 'step'}},
		{
			name: 'a steep fall that levels off at once',
			run: {train: curve(60, index => (index < 12 ? 0.6 ** index : 0.6 ** 12))},
		},
		{
			name: 'another level, which is no spike',
			run: {train: curve(120, index => (index < 80 ? 1 : 1.6) + 0.01 * noise(index)), per: 'step'},
		},
		{
			name: 'the mean of the epoch so far: eight points after two low batches are none',
			run: {
				train: curve(80, index => {
					const [epoch, batch] = [Math.floor(index / 10), index % 10];
					const mean = 0.5 * (1 + (0.4 * noise(index)) / (batch + 1));
					return epoch === 7 && batch < 2 ? 0.08 + 0.04 * batch : mean;
				}),
				per: 'step',
				batches: 10,
			},
		},
		{
			name: 'losses of wide noise near 0',
			run: {train: curve(400, index => Math.exp(-4 + 1.5 * noise(index))), per: 'step'},
		},
	],
	edge: [{name: 'nine points', run: {train: [...curve(8, () => 1), 9]}, says: 'too few'}],
});

test('a single point among ten thousand is found, and told as it stands in the log', () => {
	const train = curve(10_000, index => (index === 6000 ? 5.125 : 1 + 0.05 * noise(index)));
	const finding = find(diagnosisOf({train, per: 'step'}), 'spike');
	expect(finding).toMatchObject({severity: 'info', evidence: {value: 5.125, length: 1, recovered: true}});
});

const stepped = (count: number, at: number, height: number, rough = 0.05) =>
	curve(count, index => 2 - index / count + (index < at ? 0 : height) + rough * noise(index));

expectFindings('level-shift', {
	fires: [
		{
			name: 'up by a quarter in the middle, and it stays',
			run: {train: stepped(480, 300, 0.5), per: 'step'},
			says: ['likely', 'warning'],
		},
		{
			name: 'an epoch from which on all are higher',
			run: {train: stepped(40, 25, 0.4, 0.02)},
			says: ['likely', 'warning'],
		},
	],
	silent: [
		{
			name: 'a step that training has made good since',
			run: {train: curve(480, index => 3 * (1 - index / 500) + (index < 200 ? 0 : 0.5)), per: 'step'},
		},
		{
			name: 'a climb without a step',
			run: {
				train: curve(480, index => 1 + (index < 200 ? 0 : (index - 200) / 200) + 0.05 * noise(index)),
				per: 'step',
			},
		},
		{
			name: 'a last small step of a loss that rose all along',
			run: {
				train: curve(
					60,
					index =>
						(index < 6 ? 1.5 + 0.1 * index : index < 30 ? 2.1 + 0.002 * index : 2.4) + 0.005 * noise(index),
				),
			},
		},
		{name: 'a spike that is over', run: {train: spiked([80, 81, 82], 5), per: 'step'}},
		{
			name: 'a step within the noise',
			run: {train: stepped(480, 300, 0.1, 0.5), per: 'step'},
		},
		{
			name: 'up while the rate warms up',
			run: {train: stepped(480, 300, 0.5), rate: curve(480, index => 1e-6 * (index + 1)), per: 'step'},
		},
	],
	edge: [
		{name: 'eleven points', run: {train: [...curve(6, () => 1), ...curve(5, () => 2)]}, says: 'too few'},
		{name: 'the last three points', run: {train: stepped(40, 37, 0.5, 0.02)}, says: ['possible', 'info']},
		{name: 'the last two points', run: {train: stepped(40, 38, 0.5, 0.02)}, says: 'nothing'},
	],
});

test('what changed together with a step up is named', () => {
	const run = {
		train: stepped(480, 300, 0.5),
		gradient: curve(480, index => (index < 300 ? 0.3 : 0.9) + 0.03 * noise(index, 2)),
		rate: curve(480, index => (index < 300 ? 1e-4 : 5e-4)),
		times: curve(480, index => (index < 300 ? index : 300 + 2 * (index - 300))),
		per: 'step',
	} as const;
	const shift = find(diagnosisOf(run), 'level-shift');
	expect(shift?.since.step).toBe(301);
	expect(shift?.evidence.together.map(({signal}) => signal)).toEqual([
		'learning-rate',
		'gradient-norm',
		'step-time',
	]);
	expect(shift?.causes[0]).toBe('rate-jump');
});

test('signals that go their usual way are not named beside a spike', () => {
	const run = {
		train: spiked([80, 81, 82], 5),
		gradient: curve(120, index => 0.5 + 0.1 * noise(index, 2)),
		rate: curve(120, index => 1e-3 * 0.97 ** index),
		times: curve(120, index => index + 0.2 * noise(index, 3)),
		per: 'step',
	} as const;
	expect(find(diagnosisOf(run), 'spike')?.evidence.together).toEqual([]);
});
