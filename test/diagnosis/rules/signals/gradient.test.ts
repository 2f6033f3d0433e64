import {curve, decay, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';
import {falling} from '../shapes.js';

const rising = [...decay(40, 2, 0.5, 8), ...curve(20, index => 0.5 + 0.06 * index)];

expectFindings('gradient-exploding', {
	fires: [
		{
			name: 'twenty times its early level, loss off its minimum',
			run: {train: rising, gradient: curve(60, index => (index < 45 ? 1 : 20)), per: 'step'},
			says: ['likely', 'critical'],
		},
		{
			name: 'climbs a hundredfold over the last third, and the loss with it',
			run: {train: rising, gradient: curve(60, index => (index < 40 ? 1 : 1.3 ** (index - 40))), per: 'step'},
			says: ['likely', 'critical'],
		},
	],
	silent: [
		{
			name: 'twenty times, loss at its minimum',
			run: {train: falling, gradient: curve(60, index => (index < 45 ? 1 : 20)), per: 'step'},
		},
		{
			name: 'one spike',
			run: {train: rising, gradient: curve(60, index => (index === 50 ? 50 : 1)), per: 'step'},
		},
		{
			name: 'five times its early level',
			run: {train: rising, gradient: curve(60, index => (index < 45 ? 1 : 5)), per: 'step'},
		},
	],
	edge: [
		{
			name: 'thirty-nine points',
			run: {train: rising.slice(0, 39), gradient: curve(39, () => 1), per: 'step'},
			says: 'too few',
		},
		{
			name: 'the first verdict, at forty points',
			run: {
				train: [...decay(30, 2, 0.5, 8), ...curve(10, index => 0.6 + 0.1 * index)],
				gradient: curve(40, index => (index < 35 ? 1 : 20)),
				per: 'step',
			},
			says: ['possible', 'info'],
		},
	],
});

expectFindings('gradient-vanishing', {
	fires: [
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
	],
	silent: [
		{
			name: 'a tenth of its early level',
			run: {train: falling, gradient: curve(60, index => 1 - 0.015 * index), per: 'step'},
		},
		{
			name: 'noisy about its level',
			run: {train: falling, gradient: curve(60, index => 1 + 0.5 * noise(index)), per: 'step'},
		},
	],
	edge: [
		{
			name: 'thirty-nine points',
			run: {train: falling.slice(0, 39), gradient: curve(39, () => 1), per: 'step'},
			says: 'too few',
		},
	],
});
