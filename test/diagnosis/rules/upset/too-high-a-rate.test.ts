import {expect, test} from 'vitest';
import type {FindingId} from '../../../../source/diagnosis/finding.js';
import {type Curves, curve, decay, diagnosisOf, find, noise} from '../../run-of.js';

/** What is advised first: to one who has learned something, and to one whose steps only throw the loss about. */
test.each<[name: string, id: FindingId, run: Curves, first: string]>([
	[
		'a rise after a fall: back to before it',
		'rebound',
		{train: [...decay(40, 2, 0.5, 8), ...curve(20, index => 0.5 + 0.04 * index)]},
		'go-back',
	],
	[
		'a rise after nearly no fall: there is nothing to go back to',
		'rebound',
		{train: curve(30, index => (index < 6 ? 2 - 0.02 * index : 2.4 + 0.02 * noise(index)))},
		'lower-learning-rate',
	],
	[
		'a loss above its start does move',
		'never-falls',
		{train: curve(30, index => 1.9 + 0.03 * Math.min(index, 8) + 0.04 * noise(index))},
		'lower-learning-rate',
	],
	[
		'one that stays where it was may be frozen',
		'never-falls',
		{train: curve(30, index => 2.2 + 0.002 * noise(index))},
		'overfit-one-batch',
	],
	[
		'a rate that no language model is trained with is not raised',
		'never-falls',
		{
			train: curve(30, index => 2.2 + 0.002 * noise(index)),
			rate: curve(30, () => 0.09),
			format: 'trainer',
		},
		'lower-learning-rate',
	],
	[
		'elsewhere such a rate is usual',
		'never-falls',
		{train: curve(30, index => 2.2 + 0.002 * noise(index)), rate: curve(30, () => 0.09)},
		'overfit-one-batch',
	],
])('%s', (_, id, run, first) => {
	expect(find(diagnosisOf(run), id)?.advice[0]?.id).toBe(first);
});
