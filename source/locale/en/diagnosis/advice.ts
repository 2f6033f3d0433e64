import type {AdviceTexts} from '../../diagnosis-texts.js';
import {count, figure, percent} from '../../figures.js';
import {position} from './words.js';

export const advice: AdviceTexts = {
	'overfit-one-batch': () =>
		'Train on one batch on purpose: its loss must go to nearly 0. If it does not, look for a bug.',
	'raise-learning-rate': ({low, high}) => `Raise the learning rate ${low} to ${high} times.`,
	'lower-learning-rate': ({times}) => `Lower the learning rate ${times} times.`,
	'learning-rate-range-test': () =>
		'Run a learning-rate range test: raise the rate step by step and take it from before the loss turns.',
	'look-at-data': () =>
		'Look at a few batches as the model sees them: inputs, labels, missing values, outliers.',
	'check-parameters-change': () => 'Check that the parameters have gradients and change between two steps.',
	'check-labels': () => 'Check that labels still belong to their inputs after shuffling and preprocessing.',
	'keep-training': ({done, total}) =>
		done === undefined || total === undefined
			? 'Keep training.'
			: `Keep training: ${count(done)} of ${count(total)} epochs are done.`,
	'train-longer': ({from, to}) => `Go on to ${from} to ${to} epochs.`,
	'stop-when-flat': ({gainPercent}) => `Stop once the forecast promises less than ${percent(gainPercent)}.`,
	'stop-now': () => 'Stop here and keep the best checkpoint.',
	'decay-or-restart': () => 'Lower the learning rate, or restart it warm.',
	'larger-batch': ({times}) => `Use a larger batch, or accumulate gradients over ${times} batches.`,
	'clip-gradients': ({norm}) => `Clip the gradient norm at ${figure(norm)}.`,
	'add-warmup': ({percent: share}) =>
		`Warm the learning rate up over the first ${percent(share)} of the steps.`,
	'use-bf16': () => 'Use bf16 instead of fp16, or scale the loss.',
	'find-bad-batch': where => `Look at the batches at ${position(where)}.`,
	'go-back': where => `Go back to the last checkpoint before ${position(where)}.`,
	'skip-batches': () =>
		'Restart a little earlier and skip those batches. If another run spikes at the same step, it is the data.',
	'scale-inputs': () => 'Scale inputs and targets to about unit size.',
	'add-validation': () => 'Log a validation loss: without it nobody can tell learning from memorising.',
	'evaluate-held-out': () => 'Evaluate on data it has not seen before you believe this loss.',
	'fewer-epochs': () => 'Train for far fewer epochs.',
	'use-best-checkpoint': where =>
		`Use the checkpoint of ${position(where)}, where validation was ${figure(where.value)}.`,
	'early-stopping': ({patience}) => `Stop early: after ${patience} evaluations without a new best.`,
	regularise: () => 'Regularise: weight decay, dropout, a smaller model.',
	'more-data': () => 'Get more data, or better data.',
	'evaluate-training-set': () =>
		'Run the evaluation code on the training set: it must give the training loss.',
	'check-split': () => 'Check how the data was split: shuffled, no overlap, the same sources on both sides.',
	'look-for-duplicates': () => 'Look for validation examples that are in the training set too.',
	'add-hard-cases': () => 'Put cases as hard as those of training into validation.',
	'compare-in-evaluation-mode': () => 'Measure the training loss in evaluation mode and compare again.',
	'augment-data': () => 'Augment the training data towards what validation holds.',
	'raise-capacity': () => 'Use a larger model, or a higher LoRA rank.',
	'give-target': () => 'Name the loss you need with --target for a firm verdict.',
	'check-schedule': () => 'Check the schedule, and what a resume restores of it.',
	'check-throughput': () => 'Look at the data loader and at what else runs on the machine.',
	'check-process': () => 'See whether the process still lives and what it waits for.',
	'reduce-memory': () => 'Use a smaller batch, gradient checkpointing, or shorter sequences.',
	'read-traceback': ({line}) => `Read the log from line ${line} on.`,
	'separate-logs': () => 'Give every run a log of its own.',
	'check-metric-code': () => 'Check how the two figures are computed and averaged.',
};
