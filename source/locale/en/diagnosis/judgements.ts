import type {JudgementTexts} from '../../diagnosis-texts.js';
import {figure} from '../../figures.js';

export const judgements: JudgementTexts = {
	kinds: {
		loss: 'mean loss on the test data; lower is better',
		perplexity: 'how many words the model hesitates between on average; 1 is certainty, lower is better',
		bleu: 'share of word sequences up to four that the references have too, 0 to 100',
		rouge: 'overlap with the reference texts, 0 to 100',
		accuracy: 'share of right answers',
		f1: 'balance of precision and recall',
		error: 'mean error in the unit of the target (squared for MSE); lower is better',
		'preparation-time': 'seconds to prepare the model',
		runtime: 'seconds that the evaluation took',
		'samples-per-second': 'examples a second',
		'steps-per-second': 'batches a second',
		epoch: 'epochs trained',
		other: 'a figure of this evaluation',
	},
	grades: {
		poor: 'poor',
		fair: 'fair',
		good: 'good',
		excellent: 'excellent',
		suspicious: 'too good to be taken on trust',
		information: 'no judgement of quality',
	},
	doubts: {
		'overlap-with-training':
			'Generated text seldom matches this closely: look for overlap between training and test sets.',
		'scale-unclear': 'It is not clear whether this is a share or a percentage.',
		'only-preparation': 'This is preparation alone and says nothing of the speed of the model.',
		'few-samples': 'Measured on few examples: a handful of them moves the scores by percents.',
		'out-of-range': 'Outside the range that this figure can have: check how it is computed.',
		memorised: 'So low a loss on test data suggests that the data was seen in training.',
	},
	sentence: ({grade, range}, kind, word) =>
		grade === 'information' || !range
			? `${kind}.`
			: `${kind}. ${word.charAt(0).toUpperCase()}${word.slice(1)} (${figure(range.low)} to ${figure(range.high)}).`,
};
