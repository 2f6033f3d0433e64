import {curve, decay} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';

/** A hundred steps. */
const falling = decay(100, 2, 0.3, 6);

const without = (index: number, value: number) => (index === 99 ? value : Number.NaN);

expectFindings('metrics-disagree', {
	fires: [
		{
			name: 'RMSE above the root of MSE',
			run: {
				train: falling,
				others: {
					mse: curve(100, index => without(index, 2.3)),
					rmse: curve(100, index => without(index, 2.5)),
				},
			},
			says: ['certain', 'warning'],
		},
		{
			name: 'an accuracy of 130',
			run: {train: falling, accuracy: curve(100, () => 130)},
			says: ['certain', 'warning'],
		},
		{
			name: 'a perplexity that is no exponential of its loss',
			run: {train: falling, validation: curve(100, () => 1), others: {ppl: curve(100, () => 20)}},
			says: ['possible', 'info'],
		},
	],
	silent: [
		{
			name: 'RMSE as far off as rounding',
			run: {
				train: falling,
				others: {
					mse: curve(100, index => without(index, 2.3)),
					rmse: curve(100, index => without(index, 1.5)),
				},
			},
		},
		{
			name: 'RMSE below the root of MSE: averaged over batches',
			run: {
				train: falling,
				others: {
					mse: curve(100, index => without(index, 2.3)),
					rmse: curve(100, index => without(index, 1.2)),
				},
			},
		},
		{
			name: 'an accuracy of 100 percent',
			run: {train: falling, accuracy: curve(100, () => 100)},
		},
		{
			name: 'RMSE squared as far from MSE as four digits are',
			run: {
				train: falling,
				others: {
					mse: curve(100, index => without(index, 0.6123)),
					rmse: curve(100, index => without(index, 0.7825)),
				},
			},
		},
		{
			name: 'a perplexity of a loss with two digits',
			run: {train: falling, validation: curve(100, () => 3.96), others: {ppl: curve(100, () => 52.53)}},
		},
		{
			name: 'a perplexity of a loss with one digit',
			run: {train: falling, validation: curve(100, () => 1.5), others: {ppl: curve(100, () => 5.05)}},
		},
		{
			name: 'a perplexity beside a loss that is summed over a batch',
			run: {train: falling, validation: curve(100, () => 34.1), others: {ppl: curve(100, () => 24)}},
		},
		{
			name: 'perplexity to base two',
			run: {train: falling, validation: curve(100, () => 3), others: {ppl: curve(100, () => 8)}},
		},
	],
	edge: [{name: 'the only line', run: {train: [0.5], accuracy: [130]}, says: ['certain', 'warning']}],
});

expectFindings('target-reached', {
	fires: [
		{
			name: 'three evaluations at the target',
			run: {train: falling, validation: [...curve(97, () => 1), 0.4, 0.39, 0.4]},
			options: {target: 0.4},
			says: ['certain', 'info'],
		},
		{
			name: 'three, and above it again',
			run: {train: falling, validation: [...curve(90, () => 1), 0.4, 0.39, 0.4, ...curve(7, () => 0.5)]},
			options: {target: 0.4},
			says: ['certain', 'info'],
		},
	],
	silent: [
		{name: 'no target', run: {train: falling}},
		{name: 'above it', run: {train: falling, validation: curve(100, () => 0.41)}, options: {target: 0.4}},
	],
	edge: [
		{
			name: 'two',
			run: {train: falling, validation: [...curve(98, () => 1), 0.4, 0.4]},
			options: {target: 0.4},
			says: 'nothing',
		},
	],
});
