import {expect, test} from 'vitest';
import {curve, decay, diagnosisOf, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';

const rate = (value: number, count: number) => curve(count, () => value);

/** Falls for a few epochs, and then wanders where it is. */
const stuck = (count: number, seed = 1) =>
	curve(count, index => 2.7 + 1.3 * Math.exp(-index / 3) + 0.02 * noise(index, seed));

const unmoved = curve(400, index => 4 + 0.3 * noise(index));

expectFindings('learning-rate-high', {
	fires: [
		{
			name: 'clipped gradients keep the losses flat and high',
			run: {format: 'transformers', train: stuck(40), validation: stuck(40, 2), rate: rate(0.09, 40)},
			says: ['possible', 'info'],
		},
		{
			name: 'a loss that has not moved in four hundred steps',
			run: {format: 'transformers', train: unmoved, rate: rate(0.09, 400), per: 'step'},
			says: ['likely', 'warning'],
		},
	],
	silent: [
		{
			name: 'a usual rate',
			run: {format: 'transformers', train: stuck(40), validation: stuck(40, 2), rate: rate(3e-4, 40)},
		},
		{
			name: 'a high rate with which the loss falls: prompt tuning',
			run: {format: 'transformers', train: decay(40, 4, 0.5), rate: rate(0.3, 40)},
		},
		{
			name: 'a trainer of other models: nobody knows what is high',
			run: {train: stuck(40), validation: stuck(40, 2), rate: rate(0.09, 40)},
		},
	],
	edge: [
		{
			name: 'twelve epochs that have not moved: no alarm as yet',
			run: {format: 'transformers', train: unmoved.slice(0, 12), rate: rate(0.09, 12)},
			says: ['likely', 'info'],
		},
		{
			name: 'nine epochs',
			run: {format: 'transformers', train: stuck(9), rate: rate(0.09, 9)},
			says: 'too few',
		},
	],
});

test.each([
	['underfitting', {train: stuck(40), validation: stuck(40, 2), rate: rate(0.09, 40)}],
	['never-falls', {train: unmoved, rate: rate(0.09, 400), per: 'step'}],
] as const)('a rate that is far too high leads over %s', (other, run) => {
	const ids = diagnosisOf({format: 'transformers', ...run}).findings.map(({id}) => id);
	expect(ids[0]).toBe('learning-rate-high');
	expect(ids).toContain(other);
});
