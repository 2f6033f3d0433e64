import {keptByName} from '../../../formats/field/kept-by-name.js';
import type {Split} from '../../reading.js';
import {nameWords} from '../name-words.js';

/** Scores of what a model says or draws, and benchmarks: nobody computes them on the data of training without saying so. */
const evaluationWords = new Set(
	`map map50 map75 map5095 fid kid bleu bleu4 sacrebleu chrf rouge1 rouge2 rougel hellaswag hella mmlu piqa winogrande gsm8k lambada
	boolq truthfulqa humaneval mbpp arc`.split(/\s+/),
);

/** The split of a figure of which neither its name nor the lines around it say any. Asked for every figure of every line. */
export const splitByNature = keptByName((name): Split => {
	const words = nameWords(name);
	const isEvaluation =
		/mAP/.test(name) ||
		words.some(word => evaluationWords.has(word) || /^[fk]id\d+k?$/.test(word)) ||
		/^(?:core metric|mean average precision)/.test(words.join(' '));
	return isEvaluation ? 'validation' : 'train';
});
