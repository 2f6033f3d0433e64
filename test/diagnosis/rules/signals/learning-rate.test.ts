import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';
import {falling} from '../shapes.js';

const warmup = (count: number, top: number) =>
	curve(count, index => 1e-3 * Math.min((index + 1) / top, (count - index) / (count - top + 1)));

expectFindings('learning-rate-warmup', {
	fires: [
		{
			name: 'climbs for ten steps, then falls',
			run: {train: falling, rate: warmup(60, 10), per: 'step'},
			says: ['certain', 'info'],
		},
	],
	silent: [
		{name: 'constant', run: {train: falling, rate: curve(60, () => 1e-3), per: 'step'}},
		{
			name: 'constant, then a jump',
			run: {train: falling, rate: curve(60, index => (index < 30 ? 1e-4 : 1e-3)), per: 'step'},
		},
	],
	edge: [
		{
			name: 'three points, 0 and two more',
			run: {train: [3.8, 3.2, 2.4], rate: [0, 0.0002, 0.000199], per: 'step'},
			says: ['possible', 'info'],
		},
		{name: 'one point', run: {train: [3.8], rate: [1e-5], per: 'step'}, says: 'too few'},
	],
});

expectFindings('learning-rate-decay', {
	fires: [
		{
			name: 'cosine',
			run: {train: falling, rate: curve(60, index => 1e-3 * Math.cos(index / 40)), per: 'step'},
			says: ['certain', 'info'],
		},
	],
	silent: [
		{name: 'constant', run: {train: falling, rate: curve(60, () => 1e-3), per: 'step'}},
		{
			name: 'still warming up',
			run: {train: falling, rate: curve(60, index => 1e-5 * (index + 1)), per: 'step'},
		},
	],
	edge: [
		{
			name: 'three points, the last one lower',
			run: {train: [3.8, 3.2, 2.4], rate: [0, 0.0002, 0.000199], per: 'step'},
			says: ['possible', 'info'],
		},
		{name: 'one point', run: {train: [3.8], rate: [1e-3], per: 'step'}, says: 'too few'},
	],
});

expectFindings('learning-rate-constant', {
	fires: [
		{
			name: 'the same for sixty steps',
			run: {train: falling, rate: curve(60, () => 1e-3), per: 'step'},
			says: ['certain', 'info'],
		},
		{
			name: 'the same for five steps',
			run: {train: falling.slice(0, 5), rate: curve(5, () => 3e-4), per: 'step'},
			says: ['certain', 'info'],
		},
	],
	silent: [
		{
			name: 'decaying',
			run: {train: falling, rate: curve(60, index => 1e-3 - 1e-5 * index), per: 'step'},
		},
		{
			name: 'a step down in the middle',
			run: {train: falling, rate: curve(60, index => (index < 30 ? 1e-3 : 5e-4)), per: 'step'},
		},
	],
	edge: [
		{
			name: 'four points',
			run: {train: falling.slice(0, 4), rate: curve(4, () => 1e-3), per: 'step'},
			says: 'too few',
		},
	],
});

const restarts = curve(60, index => 1e-3 * (1 - 0.95 * ((index % 20) / 20)));

expectFindings('learning-rate-restart', {
	fires: [
		{
			name: 'back to its peak twice',
			run: {train: falling, rate: restarts, per: 'step'},
			says: ['certain', 'info'],
		},
		{
			name: 'cycles, each a little lower',
			run: {
				train: falling,
				rate: curve(60, index => 1e-3 * 0.8 ** Math.floor(index / 20) * (1 - 0.95 * ((index % 20) / 20))),
				per: 'step',
			},
			says: ['certain', 'info'],
		},
	],
	silent: [
		{
			name: 'above all it was',
			run: {train: falling, rate: curve(60, index => (index < 30 ? 1e-4 : 1e-3)), per: 'step'},
		},
		{name: 'a decay that never comes back', run: {train: falling, rate: decay(60, 1e-3, 1e-6), per: 'step'}},
	],
	edge: [
		{
			name: 'four points',
			run: {train: falling.slice(0, 4), rate: [1e-3, 1e-4, 1e-3, 5e-4], per: 'step'},
			says: 'too few',
		},
	],
});

expectFindings('learning-rate-jump', {
	fires: [
		{
			name: 'ten times from one step to the next',
			run: {train: falling, rate: curve(60, index => (index < 30 ? 1e-4 : 1e-3)), per: 'step'},
			says: ['certain', 'warning'],
		},
		{
			name: 'doubled after a long decay, above its peak',
			run: {
				train: falling,
				rate: curve(60, index => (index < 40 ? 1e-3 * 0.98 ** index : 2e-3)),
				per: 'step',
			},
			says: ['certain', 'warning'],
		},
	],
	silent: [
		{name: 'a warm restart', run: {train: falling, rate: restarts, per: 'step'}},
		{
			name: 'a step down',
			run: {train: falling, rate: curve(60, index => (index < 30 ? 1e-3 : 1e-4)), per: 'step'},
		},
		{
			name: 'warm-up that doubles',
			run: {train: falling, rate: curve(60, index => 1e-3 * Math.min(1, 2 ** (index - 8))), per: 'step'},
		},
		{
			name: 'warm-up that leaves its first value late and climbs on',
			run: {
				train: falling,
				rate: [1e-6, 1e-6, 1e-6, 5.1e-5, 1e-4, 1.5e-4, 2e-4, ...curve(53, () => 2.5e-4)],
				per: 'step',
			},
		},
		{
			name: 'one unit of the last printed digit',
			run: {train: falling, rate: curve(60, index => (index < 30 ? 0.000001 : 0.000002)), per: 'step'},
		},
		{
			name: 'warm-up of one step',
			run: {train: falling, rate: curve(60, index => (index === 0 ? 1e-6 : 1e-3)), per: 'step'},
		},
	],
	edge: [
		{
			name: 'four points',
			run: {train: [4, 3, 2, 1], rate: [1e-4, 1e-4, 1e-3, 1e-3], per: 'step'},
			says: 'too few',
		},
	],
});

test('learning-rate-jump: the advice undoes it, and names the rate before', () => {
	const rate = curve(40, index => (index < 20 ? 1e-4 : 1e-3));
	const jump = find(diagnosisOf({train: decay(40, 2, 0.5), rate, per: 'step'}), 'learning-rate-jump');
	expect(jump?.advice[0]).toMatchObject({id: 'restore-learning-rate', numbers: {rate: 1e-4}});
});

expectFindings('learning-rate-floor', {
	fires: [
		{
			name: 'rate spent, loss flat',
			run: {train: decay(60, 2, 0.5, 25), rate: decay(60, 1e-3, 1e-7, 20), per: 'step'},
			says: ['likely', 'info'],
		},
		{
			name: 'a cosine at its end, by epochs',
			run: {
				train: decay(40, 2, 0.5, 20),
				rate: curve(40, index => (1e-3 * (1 + Math.cos((Math.PI * index) / 39))) / 2),
			},
			says: ['likely', 'info'],
		},
	],
	silent: [
		{
			name: 'rate spent, loss falling',
			run: {train: curve(60, index => 2 - 0.03 * index), rate: decay(60, 1e-3, 1e-7, 20), per: 'step'},
		},
		{
			name: 'rate at a tenth',
			run: {train: decay(60, 2, 0.5, 25), rate: curve(60, index => 1e-3 - 1.5e-5 * index), per: 'step'},
		},
		{
			name: 'a warm-up from nearly 0, loss flat as yet',
			run: {
				train: curve(60, index => 2.3 + 0.01 * noise(index)),
				rate: curve(60, index => 1e-9 + 1e-6 * index),
				per: 'step',
			},
		},
	],
	edge: [
		{
			name: 'nine points',
			run: {train: decay(9, 2, 0.5, 25), rate: decay(9, 1e-3, 1e-7, 20), per: 'step'},
			says: 'too few',
		},
	],
});
