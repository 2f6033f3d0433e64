import {figure} from '../../../numbers/number.js';
import {lasting} from '../../figures.js';
import type {JudgementTexts} from '../../messages/diagnosis-texts.js';

const data = {
	train: 'the training data',
	validation: 'the validation data',
	test: 'the test data',
	unknown: 'the data',
};
const units = {hours: 'h', minutes: 'min', seconds: 's'};

export const judgements: JudgementTexts = {
	kinds: {
		loss: ({stage}) =>
			stage === 'train'
				? 'Mean of the training loss over the whole run, its high beginning included: the loss at the end is lower.'
				: `Mean loss on ${data[stage]}. Lower is better.`,
		'preparation-time': () => 'Seconds to get the model ready.',
		runtime({stage, value, derived: {samples}}) {
			const {count, unit} = lasting(value);
			const what = stage === 'train' ? 'Seconds of training' : 'Seconds of evaluation';
			const long = unit === 'seconds' ? '' : ` (${count} ${units[unit]})`;
			return `${what}${long}${samples === undefined ? '' : `, for about ${samples} examples${stage === 'train' ? ' (all epochs)' : ''}`}.`;
		},
		'samples-per-second': ({stage, derived: {secondsEach}}) =>
			`Examples ${stage === 'train' ? 'trained on' : 'evaluated'} per second${secondsEach === undefined ? '' : `: ${figure(secondsEach)} s each`}.${stage === 'train' ? '' : ' Generating text takes far longer than scoring it.'}`,
		'steps-per-second': ({derived: {batch}}) =>
			`Batches per second${batch === undefined ? '' : `, of about ${figure(Number(batch.toFixed(1)))} examples`}.`,
		'tokens-per-second': () => 'Tokens per second.',
		samples: ({stage}) => `Number of examples in ${data[stage]}.`,
		flops: () => 'Floating-point operations of the whole training.',
		epoch: () => 'Epochs trained.',
		correlation: () => 'Correlation between prediction and truth: 1 is perfect, 0 is chance.',
		other: () => 'A metric that losscope does not know.',
	},
	grades: {
		poor: 'poor',
		fair: 'fair',
		good: 'good',
		excellent: 'excellent',
		suspicious: 'too good to be taken on trust',
		information: 'not a measure of quality',
	},
	doubts: {
		'overlap-with-training':
			'Generated text rarely matches its reference this closely: look for overlap between training and test sets.',
		perfect:
			'A perfect score is more often a leak than a perfect model: look for the answer among the inputs.',
		'exactly-zero': 'Exactly 0: look at a few predictions; they may be empty, or tokenised differently.',
		'one-class': 'Far above F1: the model may always predict the most common class and miss the rare ones.',
		chance: 'No better than guessing.',
		'worse-than-mean': 'Below 0: predicting the mean would be better.',
		'test-better':
			'Far better than on validation: the test set is easier, or its examples are in the training set.',
		'far-below-training': 'Far worse than on the training data: a sign of overfitting.',
		'scale-unclear': 'So small that it could be a share or a percentage: check which.',
		'only-preparation': 'Preparation alone: it says nothing of the speed of the model.',
		'mostly-preparation': 'Most of it is preparation: too short to tell the speed of the model.',
		'few-samples': 'Fewer than a hundred examples: a single one moves the scores by a percent or more.',
		'out-of-range': 'Outside the possible range of this metric: check how it is computed.',
		memorised: 'So low on text that should be new: it may have been in the training data.',
		'perplexity-not-loss':
			'It is not the exponential of the loss beside it: the two are averaged differently.',
		'rmse-not-mse': 'Its square is not the MSE beside it: one of them is wrong, or on another scale.',
		'rmse-below-mae': 'Below the MAE beside it, which is impossible: they were computed on different data.',
	},
	graded: (what, grade, {low, high}) =>
		`${what} ${grade.charAt(0).toUpperCase()}${grade.slice(1)}: ${Number.isFinite(high) ? (Number.isFinite(low) ? `from ${figure(low)} to ${figure(high)}` : `below ${figure(high)}`) : `above ${figure(low)}`}.`,
};
