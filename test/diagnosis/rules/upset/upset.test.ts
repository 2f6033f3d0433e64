import {expect, test} from 'vitest';
import {diagnose} from '../../../../source/diagnosis/diagnose.js';
import {latest} from '../../../../source/run/run.js';
import {runOf as linesOf} from '../../../run/run-of.js';
import {curve, decay, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';

const smooth = decay(60, 2, 0.5, 6);

/** A log of eight batches an epoch, and of their mean under the name that they have. */
function epochsOf(epochs: number, of: (batch: number, epoch: number) => number) {
	const batches = curve(8 * epochs, step => of(step % 8, Math.floor(step / 8)));
	const means = batches.map((_, step) =>
		step % 8 === 7
			? batches.slice(step - 7, step + 1).reduce((sum, value) => sum + value / 8, 0)
			: Number.NaN,
	);
	return {train: batches, epochMeans: means, per: 'step' as const, batches: 8};
}

expectFindings('oscillating', {
	fires: [
		{
			name: 'epochs that swing by more than their batches make them',
			run: epochsOf(
				40,
				(batch, epoch) => 1.4 + (epoch < 2 ? 1 : 0.2 * noise(epoch)) + 0.1 * noise(8 * epoch + batch, 3),
			),
			says: ['likely', 'warning'],
		},
		{
			name: 'up and down by a tenth, epoch after epoch',
			run: {train: curve(40, index => 1.4 + (index < 2 ? 1 : 0.15 * noise(index)))},
			says: ['likely', 'warning'],
		},
		{
			name: 'up and down with every epoch: each step overshoots',
			run: {
				train: curve(40, index => (index < 4 ? 2.5 - 0.4 * index : 1.1 + (index % 2 === 0 ? 0.15 : -0.15))),
			},
			says: ['likely', 'warning'],
		},
		{
			name: 'steps that swing slowly and widely, beyond the noise of batches',
			run: {
				train: curve(
					960,
					index =>
						(index < 40 ? 3 - index / 20 : 1.2 + 0.3 * (index % 60 < 30 ? 1 : -1)) + 0.05 * noise(index),
				),
				per: 'step',
			},
			says: ['likely', 'warning'],
		},
	],
	silent: [
		{
			name: 'noisy training figures beside a calm validation: the noise is in the figures',
			run: {
				train: curve(40, index => 1.4 + (index < 2 ? 1 : 0.15 * noise(index))),
				validation: curve(40, index => 1.4 - 0.002 * index),
			},
		},
		{
			name: 'batch noise of a run that falls',
			run: {train: curve(600, index => 2 * (index + 10) ** -0.3 * (1 + 0.2 * noise(index))), per: 'step'},
		},
		{
			name: 'batch noise of a run that is flat',
			run: {
				train: curve(600, index => (index < 30 ? 2 - index / 20 : 0.5 + 0.2 * noise(index))),
				per: 'step',
			},
		},
		{
			name: 'batches of two kinds, whose medians leap from one to the other',
			run: {
				train: curve(960, index => (index < 40 ? 2 - index / 40 : noise(index) > 0 ? 1.4 : 0.6)),
				per: 'step',
			},
		},
		{
			name: 'means of epochs of eight batches, no rougher than the batches make them',
			run: epochsOf(40, (batch, epoch) => 1 + (epoch < 2 ? 1 : 0) + 0.5 * noise(8 * epoch + batch)),
		},
		{
			name: 'ripples beside a great fall',
			run: {train: curve(40, index => (smooth[index] ?? 0) * (1 + 0.01 * noise(index)))},
		},
	],
	edge: [
		{name: 'fifteen points', run: {train: curve(15, index => 1.4 + 0.15 * noise(index))}, says: 'too few'},
	],
});

expectFindings('rebound', {
	fires: [
		{
			name: 'half of the fall lost again',
			run: {train: [...decay(40, 2, 0.5, 8), ...curve(20, index => 0.5 + 0.04 * index)]},
			says: ['likely', 'warning'],
		},
		{
			name: 'noisy steps that climb back from their lowest level',
			run: {
				train: curve(
					600,
					index => (index < 300 ? 2 - index / 200 : 0.5 + (index - 300) / 400) + 0.05 * noise(index),
				),
				per: 'step',
			},
			says: ['likely', 'warning'],
		},
		{
			name: 'twice as high at once, and falling again ever since: past, and no warning',
			run: {train: [...decay(40, 2, 0.5, 8), ...curve(30, index => 0.6 + 1.6 * 0.93 ** index)]},
			says: ['likely', 'info'],
		},
		{
			name: 'thrown far up, and now flat well above its lowest level',
			run: {
				train: [...decay(40, 2.3, 0.5, 8), 14, 6, 1.8, ...curve(30, index => 1.4 + 0.03 * noise(index))],
			},
			says: ['likely', 'warning'],
		},
	],
	silent: [
		{
			name: 'up, and back under where it was',
			run: {
				train: [...decay(40, 2, 0.5, 8), 1.6, 1.5, 1.2, 0.9, 0.7, ...curve(20, index => 0.5 - index / 100)],
			},
		},
		{name: 'one high epoch at the end', run: {train: [...decay(59, 2, 0.5, 8), 1.2]}},
		{
			name: 'rising while the rate warms up',
			run: {
				train: [...decay(20, 2, 0.5, 8), ...curve(20, index => 0.5 + 0.03 * index)],
				rate: curve(40, index => 1e-5 * (index + 1)),
			},
		},
		{name: 'falling', run: {train: smooth}},
		{
			name: 'nine steps, which nobody can tell from noise',
			run: {train: [2, 1, 0.5, 0.4, 0.9, 1, 1.2, 1.3, 1.4], per: 'step'},
		},
		{name: 'one epoch up, of six', run: {train: [2, 1, 0.5, 0.4, 0.6, 0.38]}},
	],
	edge: [
		{
			name: 'four points since the peak, which are no trend yet',
			run: {train: [...decay(40, 2, 0.5, 8), ...curve(8, index => 0.6 + 0.1 * index), 1.25, 1.2, 1.15, 1.1]},
			says: ['likely', 'warning'],
		},
		{
			name: 'nine epochs: watched',
			run: {train: [2, 1, 0.5, 0.4, 0.9, 1, 1.2, 1.3, 1.4]},
			says: ['watching', 'info'],
		},
		{name: 'three epochs', run: {train: [2, 1, 1.5]}, says: 'too few'},
	],
});

expectFindings('diverged', {
	fires: [
		{
			name: 'worse than at the start',
			run: {train: [...decay(30, 2, 0.5, 8), ...curve(30, index => 0.5 + 0.4 * index)]},
			says: ['likely', 'critical'],
		},
		{
			name: 'overflowed within the first epoch, whose mean is all that the log has',
			run: {
				train: curve(30, index => 1.14e28 * (1 + 0.01 * noise(index))),
				validation: curve(30, () => 1.2e28),
			},
			says: ['likely', 'critical'],
		},
		{
			name: 'blown up in the first steps, never back under the first',
			run: {train: [1.4, 33, 346, ...curve(97, index => 9 + 2 * noise(index))], per: 'step'},
			says: ['likely', 'critical'],
		},
	],
	silent: [
		{
			name: 'rose, but not over the start',
			run: {train: [...decay(30, 2, 0.5, 8), ...curve(30, index => 0.5 + 0.04 * index)]},
		},
		{
			name: 'a first value of another measure, which the evaluations do not know',
			run: {
				train: [1.4, ...curve(99, index => 13.7 + 0.1 * noise(index))],
				validation: curve(100, index => (index % 10 === 9 ? 4.06 + 0.01 * noise(index) : Number.NaN)),
				per: 'step',
			},
		},
		{
			name: 'batches of one class before all the others: from 0 to 30, then down from 0.3',
			run: {
				train: curve(900, index =>
					index < 8 || (index >= 50 && index < 200)
						? 0.001 * (index % 2)
						: index < 50
							? 15 + 15 * noise(index)
							: (0.1 + 30 / index) * (1 + 0.5 * noise(index)),
				),
				per: 'step',
			},
		},
		{
			name: 'a first batch that was easy by chance, among batches of wide noise',
			run: {train: [0.2, ...curve(400, index => 1.2 + 1.15 * noise(index))], per: 'step'},
		},
		{
			name: 'thrown above its start, and on its way back',
			run: {train: [...decay(30, 2, 0.5, 8), ...curve(30, index => 0.6 + 9 * 0.9 ** index)]},
		},
		{
			name: 'a sum over many samples, large from the start',
			run: {train: curve(60, index => 3e9 - 1e7 * index)},
		},
		{
			name: 'noise about a flat level',
			run: {train: curve(60, index => 1 + 0.1 * noise(index))},
		},
		{
			name: 'a sum that was 0 before anything was added',
			run: {train: [0, ...curve(30, index => 9 + 0.3 * noise(index))]},
		},
	],
	edge: [{name: 'nine points', run: {train: [2, 1, 1, 3, 5, 7, 9, 11, 13]}, says: 'too few'}],
});

expectFindings('not-finite', {
	fires: [
		{name: 'NaN at the end', run: {train: [2, 1.5, 1.2, Number.NaN]}, says: ['certain', 'critical']},
		{
			name: 'infinite validation loss',
			run: {train: [2, 1.5], validation: [2, Number.POSITIVE_INFINITY]},
			says: ['certain', 'critical'],
		},
		{name: 'once, long ago', run: {train: [2, Number.NaN, ...decay(60, 2, 0.5)]}, says: ['certain', 'info']},
		{
			name: 'the odd gradient that mixed precision skips',
			run: {
				train: decay(60, 2, 0.5),
				gradient: [...curve(59, () => 1), Number.POSITIVE_INFINITY],
				per: 'step',
			},
			says: ['certain', 'info'],
		},
		{
			name: 'a gradient norm that was never measured, beside a loss that falls',
			run: {train: decay(60, 2, 0.5), gradient: curve(60, () => Number.POSITIVE_INFINITY), per: 'step'},
			says: ['certain', 'info'],
		},
		{
			name: 'a loss of 0 beside a gradient that is NaN',
			run: {train: [2, 1.5, 0, 0], gradient: [1, 1, Number.NaN, Number.NaN], per: 'step'},
			says: ['certain', 'critical'],
		},
	],
	silent: [
		{name: 'all finite', run: {train: smooth}},
		{
			name: 'a loss of 0 beside a finite gradient',
			run: {train: [2, 1.5, 0, 0], gradient: [1, 1, 0.1, 0.1], per: 'step'},
		},
		{
			name: 'a line that lacks the figure',
			run: {train: smooth, others: {auc: curve(60, index => (index % 2 === 0 ? 0.5 : Number.NaN))}},
		},
	],
	edge: [{name: 'the only point', run: {train: [Number.NaN]}, says: ['certain', 'critical']}],
});

expectFindings('exploded-at-start', {
	fires: [
		{
			name: 'a first loss of thousands',
			run: {train: [4000, 900, 30, ...curve(40, index => 2 - 0.02 * index)], per: 'step'},
			says: ['likely', 'info'],
		},
		{
			name: 'up a hundredfold within the first steps',
			run: {train: [1.5, 33, 346, 120, 60, ...curve(60, index => 2.5 + 0.2 * noise(index))], per: 'step'},
			says: ['likely', 'warning'],
		},
	],
	silent: [
		{
			name: 'a quick but ordinary start',
			run: {train: [10.8, 8, 6, 5, 4.5, ...curve(60, index => 4 - 0.01 * index)], per: 'step'},
		},
		{
			name: 'small losses with noise of their own size',
			run: {train: curve(200, index => Math.exp(-5 + 2 * noise(index))), per: 'step'},
		},
		{
			name: 'learned within the first hundreds of steps',
			run: {train: [11, 5, 3.5, 1.7, ...curve(20, () => 0.05)], per: 'step', every: 100},
		},
		{
			name: 'a first batch that was easy, of batches that differ as much',
			run: {train: [0.02, ...curve(47, index => 0.05 * Math.exp(2 * noise(index)))], per: 'step', every: 200},
		},
		{
			name: 'learned within the first epochs',
			run: {train: [4.5, 0.7, ...curve(20, index => 0.012 + 0.001 * noise(index))]},
		},
	],
	edge: [{name: 'nine points', run: {train: [4000, 900, 30, 2, 2, 2, 2, 2, 2]}, says: 'too few'}],
});

test('batches of epochs whose length nobody knows: what is learned within the first is no explosion', () => {
	const run = linesOf(
		[1.7, 0.9, ...curve(38, index => 0.012 + 0.001 * noise(index))].map((loss, index) => ({
			epoch: Math.floor(index / 2),
			batch: 50 * (index % 2),
			loss,
		})),
	);
	expect(find(diagnose(run, latest), 'exploded-at-start')).toBeUndefined();
});
