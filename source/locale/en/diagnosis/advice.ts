import {counter, figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {AdviceTexts} from '../../messages/diagnosis-texts.js';
import {position} from './words.js';

export const advice: AdviceTexts = {
	'overfit-one-batch': () =>
		'Train on a single batch on purpose: its loss must go to nearly 0. If it does not, there is a bug.',
	'raise-learning-rate': ({low, high}) => `Raise the learning rate by a factor of ${low} to ${high}.`,
	'lower-learning-rate': ({times}) => `Lower the learning rate by a factor of ${times}.`,
	'learning-rate-range-test': () =>
		'Run a learning-rate range test: raise the rate step by step and take a value from before the loss begins to rise.',
	'look-at-data': () =>
		'Look at a few batches as the model gets them: inputs, labels, missing values, outliers.',
	'check-parameters-change': () => 'Check that the parameters have gradients and change between two steps.',
	'check-labels': () =>
		'Check that the labels still belong to their inputs after shuffling and preprocessing.',
	'shuffle-data': () =>
		'Print the labels of the first batches of two epochs: if they are the same, shuffle the training data.',
	'keep-training': ({done, total}) =>
		done === undefined || total === undefined
			? 'Keep training.'
			: `Keep training: ${counter(done)} of ${counter(total)} epochs are done.`,
	'train-longer': ({from, to}) => `Train longer: ${counter(from)} to ${counter(to)} epochs in all.`,
	'stop-when-flat': ({gainPercent}) => `Stop once the expected gain is below ${percent(gainPercent)}.`,
	'stop-now': () => 'Stop here and keep the best checkpoint.',
	'decay-or-restart': () => 'Lower the learning rate, or do a warm restart.',
	'larger-batch': ({times}) => `Use a larger batch, or accumulate gradients over ${times} batches.`,
	'clip-gradients': ({norm}) => `Clip the gradient norm at ${figure(norm)}.`,
	'add-warmup': ({percent: share}) =>
		`Warm the learning rate up over the first ${percent(share)} of the steps.`,
	'use-bf16': () => 'Use bf16 instead of fp16, or turn on loss scaling.',
	'find-bad-batch': where => `Look at the batches at ${position(where)}.`,
	'go-back': where => `Go back to the last checkpoint before ${position(where)}.`,
	'skip-batches': () =>
		'Restart from a little earlier and skip those batches. If another run spikes at the same step, the cause is the data.',
	'scale-inputs': () => 'Normalise inputs and targets, so that their scale is about 1.',
	'add-validation': () =>
		'Log a validation loss: without it, learning cannot be distinguished from memorising.',
	'evaluate-held-out': () => 'Before you trust this loss, evaluate on data that the model has not seen.',
	'fewer-epochs': () => 'Train for far fewer epochs.',
	'use-best-checkpoint': where =>
		`Use the checkpoint of ${position(where)}: validation was ${figure(where.value)} there.`,
	'early-stopping': ({patience, epochs = 0}) =>
		`Stop early: after ${patience} ${patience === 1 ? 'evaluation' : 'evaluations'} without a new best${epochs > patience ? ` (${counter(epochs)} epochs)` : ''}.`,
	regularise: () => 'Regularise more: weight decay, dropout, a smaller model.',
	'more-data': () => 'Get more data, or better data.',
	'evaluate-training-set': () =>
		'Run the evaluation code on the training set: it should give the training loss.',
	'check-split': () => 'Check how the data was split: shuffled, no overlap, the same sources on both sides.',
	'look-for-duplicates': () => 'Look for validation examples that are in the training set too.',
	'add-hard-cases': () => 'Add cases to validation that are as hard as those in training.',
	'compare-in-evaluation-mode': () => 'Measure the training loss in evaluation mode and compare again.',
	'choose-by-accuracy': () =>
		'Choose the checkpoint by accuracy if only the answers count, by loss if the probabilities do.',
	'choose-validation': () =>
		'Decide which of the validation sets counts, and choose the checkpoint by that one.',
	calibrate: () => 'Calibrate the confidence: label smoothing, or temperature scaling after training.',
	'augment-data': () => 'Augment the training data so that it looks more like validation.',
	'slow-discriminator': ({times}) =>
		`Slow the discriminator down: a learning rate ${times} times lower than the generator's, or fewer updates of it.`,
	'blur-discriminator': () =>
		'Make its task harder: dropout, spectral normalisation, noise on its inputs, real labels of 0.9 instead of 1; with little data, augment real and made samples alike.',
	'gentler-adversary': () =>
		'Use a loss that leaves the generator a gradient: non-saturating, or Wasserstein with a gradient penalty.',
	'raise-capacity': () => 'Use a larger model, or a higher LoRA rank.',
	'give-target': () => 'Give the loss that you need with --target: then the diagnosis can be certain.',
	'check-schedule': () => 'Check the learning-rate schedule, and whether a resume restores it.',
	'check-throughput': () => 'Check the data loading, and what else runs on the machine.',
	'check-process': () => 'Check whether the process is alive and what it is waiting for.',
	'reduce-memory': () => 'Use a smaller batch, gradient checkpointing, or shorter sequences.',
	'restore-learning-rate': ({rate}) => `Set the learning rate back to ${figure(rate)}.`,
	resume: () => 'Once that is fixed, resume from the last checkpoint.',
	'read-traceback': ({line}) => `Read the log from line ${line} on.`,
	'separate-logs': () => 'Give every run a log of its own.',
	'check-metric-code': () => 'Check how the two figures are computed and averaged.',
};
