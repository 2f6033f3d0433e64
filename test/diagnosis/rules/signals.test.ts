import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, find, noise} from '../run-of.js';
import {expectFindings} from './expect-findings.js';

const falling = decay(60, 2, 0.3, 6);
const rising = [...decay(40, 2, 0.5, 8), ...curve(20, index => 0.5 + 0.06 * index)];

expectFindings('gradient-exploding', [
	{
		name: 'twenty times its early level, loss off its minimum',
		run: {train: rising, gradient: curve(60, index => (index < 45 ? 1 : 20)), per: 'step'},
		says: ['likely', 'critical'],
	},
	{
		name: 'twenty times, loss at its minimum',
		run: {train: falling, gradient: curve(60, index => (index < 45 ? 1 : 20)), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'one spike',
		run: {train: rising, gradient: curve(60, index => (index === 50 ? 50 : 1)), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'thirty-nine points',
		run: {train: rising.slice(0, 39), gradient: curve(39, () => 1), per: 'step'},
		says: 'too few',
	},
]);

expectFindings('gradient-vanishing', [
	{
		name: 'next to nothing, loss where it was',
		run: {
			train: curve(60, index => 2 + 0.01 * noise(index)),
			gradient: curve(60, index => 10 ** (-index / 6)),
			per: 'step',
		},
		says: ['likely', 'warning'],
	},
	{
		name: 'next to nothing after the loss came down',
		run: {train: falling, gradient: curve(60, index => 10 ** (-index / 6)), per: 'step'},
		says: ['likely', 'info'],
	},
	{
		name: 'a tenth of its early level',
		run: {train: falling, gradient: curve(60, index => 1 - 0.015 * index), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'thirty-nine points',
		run: {train: falling.slice(0, 39), gradient: curve(39, () => 1), per: 'step'},
		says: 'too few',
	},
]);

const warmup = (count: number, top: number) =>
	curve(count, index => 1e-3 * Math.min((index + 1) / top, (count - index) / (count - top + 1)));

expectFindings('learning-rate-warmup', [
	{
		name: 'climbs for ten steps, then falls',
		run: {train: falling, rate: warmup(60, 10), per: 'step'},
		says: ['certain', 'info'],
	},
	{
		name: 'three points, 0 and two more',
		run: {train: [3.8, 3.2, 2.4], rate: [0, 0.0002, 0.000199], per: 'step'},
		says: ['possible', 'info'],
	},
	{name: 'constant', run: {train: falling, rate: curve(60, () => 1e-3), per: 'step'}, says: 'nothing'},
	{
		name: 'constant, then a jump',
		run: {train: falling, rate: curve(60, index => (index < 30 ? 1e-4 : 1e-3)), per: 'step'},
		says: 'nothing',
	},
]);

expectFindings('learning-rate-decay', [
	{
		name: 'cosine',
		run: {train: falling, rate: curve(60, index => 1e-3 * Math.cos(index / 40)), per: 'step'},
		says: ['certain', 'info'],
	},
	{
		name: 'three points, the last one lower',
		run: {train: [3.8, 3.2, 2.4], rate: [0, 0.0002, 0.000199], per: 'step'},
		says: ['possible', 'info'],
	},
	{name: 'constant', run: {train: falling, rate: curve(60, () => 1e-3), per: 'step'}, says: 'nothing'},
	{
		name: 'still warming up',
		run: {train: falling, rate: curve(60, index => 1e-5 * (index + 1)), per: 'step'},
		says: 'nothing',
	},
]);

expectFindings('learning-rate-constant', [
	{
		name: 'the same for sixty steps',
		run: {train: falling, rate: curve(60, () => 1e-3), per: 'step'},
		says: ['certain', 'info'],
	},
	{
		name: 'decaying',
		run: {train: falling, rate: curve(60, index => 1e-3 - 1e-5 * index), per: 'step'},
		says: 'nothing',
	},
]);

const restarts = curve(60, index => 1e-3 * (1 - 0.95 * ((index % 20) / 20)));

expectFindings('learning-rate-restart', [
	{
		name: 'back to its peak twice',
		run: {train: falling, rate: restarts, per: 'step'},
		says: ['certain', 'info'],
	},
	{
		name: 'above all it was',
		run: {train: falling, rate: curve(60, index => (index < 30 ? 1e-4 : 1e-3)), per: 'step'},
		says: 'nothing',
	},
]);

expectFindings('learning-rate-jump', [
	{
		name: 'ten times from one step to the next',
		run: {train: falling, rate: curve(60, index => (index < 30 ? 1e-4 : 1e-3)), per: 'step'},
		says: ['certain', 'warning'],
	},
	{name: 'a warm restart', run: {train: falling, rate: restarts, per: 'step'}, says: 'nothing'},
	{
		name: 'a step down',
		run: {train: falling, rate: curve(60, index => (index < 30 ? 1e-3 : 1e-4)), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'warm-up that doubles',
		run: {train: falling, rate: curve(60, index => 1e-3 * Math.min(1, 2 ** (index - 8))), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'warm-up that leaves its first value late and climbs on',
		run: {
			train: falling,
			rate: [1e-6, 1e-6, 1e-6, 5.1e-5, 1e-4, 1.5e-4, 2e-4, ...curve(53, () => 2.5e-4)],
			per: 'step',
		},
		says: 'nothing',
	},
	{
		name: 'one unit of the last printed digit',
		run: {train: falling, rate: curve(60, index => (index < 30 ? 0.000001 : 0.000002)), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'warm-up of one step',
		run: {train: falling, rate: curve(60, index => (index === 0 ? 1e-6 : 1e-3)), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'four points',
		run: {train: [4, 3, 2, 1], rate: [1e-4, 1e-4, 1e-3, 1e-3], per: 'step'},
		says: 'too few',
	},
]);

expectFindings('learning-rate-floor', [
	{
		name: 'rate spent, loss flat',
		run: {train: decay(60, 2, 0.5, 25), rate: decay(60, 1e-3, 1e-7, 20), per: 'step'},
		says: ['likely', 'info'],
	},
	{
		name: 'rate spent, loss falling',
		run: {train: curve(60, index => 2 - 0.03 * index), rate: decay(60, 1e-3, 1e-7, 20), per: 'step'},
		says: 'nothing',
	},
	{
		name: 'rate at a tenth',
		run: {train: decay(60, 2, 0.5, 25), rate: curve(60, index => 1e-3 - 1.5e-5 * index), per: 'step'},
		says: 'nothing',
	},
]);

test('learning-rate-jump: the advice undoes it, and names the rate before', () => {
	const rate = curve(40, index => (index < 20 ? 1e-4 : 1e-3));
	const jump = find(diagnosisOf({train: decay(40, 2, 0.5), rate, per: 'step'}), 'learning-rate-jump');
	expect(jump?.advice[0]).toMatchObject({id: 'restore-learning-rate', numbers: {rate: 1e-4}});
});
