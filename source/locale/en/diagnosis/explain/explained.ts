import type {ExplainedTexts} from '../../../messages/diagnosis-texts.js';

export const explained: ExplainedTexts = {
	'never-falls': {
		normal: 'A few flat points during warm-up, or a loss that starts near its best in fine-tuning.',
		worry:
			'Flat for long at the full learning rate. Train on a single batch: if that does not work either, it is a bug.',
	},
	'stuck-constant': {
		normal: 'Never: even a bad run changes in the last digits.',
		worry:
			'At once. Check requires_grad, the parameters of the optimizer, and that the learning rate is not 0.',
	},
	'at-chance': {
		normal: 'At the very start: an untrained classifier guesses, and for K classes its loss is ln K.',
		worry: 'Still the same after the first epoch: look at the labels, the inputs and the learning rate.',
	},
	slow: {
		normal: 'Fine-tuning a good model.',
		worry: 'Training from scratch: try a learning rate 3 to 10 times as high.',
	},
	'still-falling': {
		normal: 'Through most of training.',
		worry: 'Only at the planned end: the run stops too early.',
	},
	oscillating: {
		normal: 'Noise from batch to batch around a mean that falls; small batches are noisier.',
		worry: 'The mean no longer falls: lower the learning rate or use a larger batch.',
	},
	plateau: {
		normal: 'Late in training, and between two drops of a stepped schedule.',
		worry: 'Early and at a high loss: change the learning rate, and check the labels.',
	},
	converged: {
		normal: 'The end of a good run.',
		worry:
			'The level is not good enough: more epochs will not help; other data, another model or learning rate may.',
	},
	rebound: {
		normal: 'A small rise while the learning rate warms up, or after a warm restart.',
		worry: 'It does not come back: return to the checkpoint before the rise and lower the rate.',
	},
	diverged: {
		normal: 'Never.',
		worry:
			'At once: more steps will not repair it. Restart from a checkpoint before the rise, at half the rate.',
	},
	'not-finite': {
		normal: 'A skipped step now and then under fp16 loss scaling.',
		worry: 'Every point since the first: the weights are lost, so go back to a checkpoint.',
	},
	spike: {
		normal: 'A single point now and then, back at once.',
		worry: 'Spikes that last or come more often: skip those batches, clip the gradient.',
	},
	'level-shift': {
		normal: 'A planned change: a new stage, other data, a higher learning rate.',
		worry: 'Nobody changed anything: look at the data from that point on, and at what a resume restored.',
	},
	'exploded-at-start': {
		normal: 'A few high points at the start of training from scratch.',
		worry: 'A hundred times the later level: add warm-up, normalise the inputs.',
	},
	'same-order': {
		normal: 'A curriculum, or data that must stay in their order.',
		worry: 'The data are sorted by class, length or source: shuffle them before every epoch.',
	},
	memorised: {
		normal: 'When one batch is overfitted on purpose, as a test.',
		worry: 'On the whole training set without a validation loss: evaluate on data that it has not seen.',
	},
	course: {
		normal: 'In every run until something stands out.',
		worry: 'It gets worse over the second half, or stays where it began.',
	},
	adversarial: {
		normal: 'Both losses vary around a level and neither goes to 0.',
		worry:
			"The discriminator's loss goes to 0 and the generator's rises without end: the generator no longer learns.",
	},
	'discriminator-wins': {
		normal: 'The discriminator is ahead early on, and for a while now and then.',
		worry: 'It stays near 0 and the samples stop getting better: slow the discriminator down.',
	},
	healthy: {
		normal: 'This is what a good run looks like: steep at first, then flatter and flatter.',
		worry: 'Nothing here. Whether it generalises, only a validation loss can tell.',
	},
	overfitting: {
		normal: 'A rise by a percent or two, or a single bad evaluation.',
		worry: 'Validation keeps rising while training falls: stop, and use the best checkpoint.',
	},
	'validation-worse-from-start': {
		normal: 'Fine-tuning a model that already knew the task.',
		worry:
			'In all other cases: the split, the labels or the evaluation preprocessing differ. Evaluate the training set with the validation code.',
	},
	'validation-never-improves': {
		normal: 'During the first few evaluations.',
		worry: 'Later: a shift between the data sets, or pure memorising. Check the split before anything else.',
	},
	'another-validation-worse': {
		normal: 'A small rise on data that is far from the training data.',
		worry: 'It is the data that you care about: then its best evaluation decides, not the leading one.',
	},
	overconfident: {
		normal: 'Usual late in the training of classifiers, and harmless where only the answer counts.',
		worry: 'You use the probabilities themselves, or accuracy stops rising: then it is overfitting.',
	},
	'no-longer-improves': {
		normal: 'A few evaluations without a new best.',
		worry:
			'Many in a row while training still falls: the best checkpoint is behind; watch for overfitting and consider stopping early.',
	},
	underfitting: {
		normal: 'A hard task, where errors in the labels set a floor.',
		worry:
			'A lower loss is known to be possible: raise the rate, the LoRA rank or the model size, or train longer.',
	},
	'validation-below-training': {
		normal: 'With dropout or augmentation, or a training loss averaged over the epoch.',
		worry: 'Still so when both are measured in evaluation mode: the validation set is easier, or leaks.',
	},
	'validation-falls-faster': {
		normal: 'In the first epochs, while the training average lags behind.',
		worry: 'All along: duplicates in both sets, or an easy validation set.',
	},
	gap: {
		normal: 'A gap that stays the same while both fall.',
		worry: 'A gap that grows because validation rises: that is overfitting.',
	},
	'healthy-pair': {
		normal: 'Both fall, training a little lower than validation.',
		worry: 'Nothing yet: watch whether validation turns up.',
	},
	'gradient-exploding': {
		normal: 'High values in the first steps; clipping takes care of single ones.',
		worry: 'It grows tenfold and the loss rises: clip the gradient and lower the rate.',
	},
	'gradient-vanishing': {
		normal: 'After convergence.',
		worry: 'Early, at a high loss: saturated activations, or a part of the model is frozen or detached.',
	},
	'learning-rate-warmup': {
		normal: 'The first 1 to 10% of the steps.',
		worry: 'The loss rises along with the rate: its peak is too high.',
	},
	'learning-rate-decay': {
		normal: 'Down to between 0 and 10% of the peak at the end.',
		worry: 'Close to 0 long before the end: the remaining steps do little.',
	},
	'learning-rate-constant': {
		normal: 'Short runs, and first experiments.',
		worry: 'The loss oscillates or stands still late in training: add a decay.',
	},
	'learning-rate-restart': {
		normal: 'Cosine schedules with warm restarts; the loss rises for a while after each.',
		worry: 'Nobody asked for restarts: a resume began the schedule anew.',
	},
	'learning-rate-jump': {
		normal: 'The planned start of a new stage.',
		worry: 'Not planned: check the schedule, and what the resume restored.',
	},
	'learning-rate-high': {
		normal:
			'A small model, prompt tuning or plain SGD may take a rate of 0.01 and more: then the loss falls.',
		worry: 'The loss hardly moves, or rises: lower the rate tenfold before you change anything else.',
	},
	'learning-rate-floor': {
		normal: 'The last steps of a schedule.',
		worry: 'Much of the run is still ahead: set the length of the schedule to the real number of steps.',
	},
	'throughput-drop': {
		normal: 'For a moment, at evaluations, checkpoints and long batches.',
		worry: 'It lasts: data loading, overheating, or another job on the machine.',
	},
	stalled: {
		normal: 'A long evaluation, a checkpoint, or buffered output (python -u helps).',
		worry: 'The process has ended, or waits for another rank.',
	},
	crashed: {
		normal: 'Never.',
		worry: 'At once: read the log from that line on. Out of memory: use a smaller batch.',
	},
	restarted: {
		normal: 'Resuming from a checkpoint.',
		worry: 'Two different runs in one file: give each a log of its own.',
	},
	'reward-stalled': {
		normal: 'A reward that goes up and down, with pauses, while the entropy falls slowly.',
		worry: 'It stays down, or the entropy is gone or the KL runs away: go back to an earlier checkpoint.',
	},
	'metrics-disagree': {
		normal: 'A difference in the last digit, from rounding.',
		worry: 'Anything more: the two are computed on different data, or averaged differently.',
	},
	'target-reached': {
		normal: 'It counts only after three evaluations in a row, so that one lucky value does not.',
		worry: 'Nothing to worry about: stop, or set a lower target.',
	},
};
