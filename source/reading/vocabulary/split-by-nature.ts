import type {Split} from '../reading.js';
import {nameWords} from './name-words.js';

/** Scores of what a model says or draws, and benchmarks: nobody computes them on the data of training without saying so. */
const evaluationWords = new Set(
	`map map50 map75 map5095 fid kid bleu bleu4 sacrebleu chrf rouge1 rouge2 rougel hellaswag hella mmlu piqa winogrande gsm8k lambada
	boolq truthfulqa humaneval mbpp arc`.split(/\s+/),
);

const known = new Map<string, Split>();

/** How many answers are kept: names in a log are few, text that looks like names is not. */
const mostKept = 4096;

/** The split of a figure of which neither its name nor the lines around it say any. Asked for every figure of every line. */
export function splitByNature(name: string): Split {
	const kept = known.get(name);
	if (kept !== undefined) {
		return kept;
	}

	if (known.size >= mostKept) {
		known.clear();
	}

	const split = natureOf(name);
	known.set(name, split);
	return split;
}

function natureOf(name: string): Split {
	const words = nameWords(name);
	const isEvaluation =
		/mAP/.test(name) ||
		words.some(word => evaluationWords.has(word) || /^[fk]id\d+k?$/.test(word)) ||
		/^(?:core metric|mean average precision)/.test(words.join(' '));
	return isEvaluation ? 'validation' : 'train';
}
