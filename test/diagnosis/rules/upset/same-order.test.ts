import {curve, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';

const batches = 20;

/** Steps of epochs of 20 batches: a loss that falls, times what each step adds. */
const steps = (epochs: number, of: (batch: number, step: number) => number) => ({
	train: curve(epochs * batches, step => (0.5 + 2 * 0.98 ** step) * of(step % batches, step)),
	per: 'step' as const,
	batches,
});

/** Four classes, one after the other: what was just seen is known. */
const sorted = (batch: number, step: number) => 1 + (batch % 5 < 2 ? 0.8 : -0.4) + 0.1 * noise(step);

expectFindings('same-order', {
	fires: [
		{name: 'data sorted by class', run: steps(8, sorted), says: ['likely', 'warning']},
		{
			name: 'batches of unequal difficulty, always in the same order',
			run: steps(8, (batch, step) => 1 + 0.1 * noise(batch, 7) + 0.03 * noise(step)),
			says: ['likely', 'info'],
		},
	],
	silent: [
		{name: 'batches that are shuffled', run: steps(12, (_, step) => 1 + 0.3 * noise(step))},
		{name: 'a smooth fall', run: steps(8, () => 1)},
		{
			name: 'a step down at each border, as the data become known by heart',
			run: steps(8, (_, step) => 0.7 ** Math.floor(step / batches) * (1 + 0.05 * noise(step))),
		},
		{
			name: 'a fall within each epoch that starts anew',
			run: steps(8, (batch, step) => (1.5 - batch / batches) * (1 + 0.05 * noise(step))),
		},
		{
			name: 'the mean of the epoch so far, which begins with single batches',
			run: steps(8, (batch, step) => 1 + (0.3 * noise(step)) / (batch + 1)),
		},
		{name: 'one value an epoch', run: {train: curve(60, epoch => sorted(epoch % batches, epoch))}},
		{
			name: 'a learning rate that goes up again with each epoch',
			run: {
				...steps(8, sorted),
				rate: curve(8 * batches, step => 1e-3 * (1 - (0.9 * Math.floor((step % batches) / 5)) / 3)),
			},
		},
	],
	edge: [
		{name: 'three epochs, of which the first does not count', run: steps(3, sorted), says: 'nothing'},
		{name: 'a first epoch', run: steps(1, sorted), says: 'too few'},
	],
});
