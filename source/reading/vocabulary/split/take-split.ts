import type {Split} from '../../reading.js';
import {directionOf} from '../direction.js';
import {splitOfWord} from './split-words.js';

/** Takes the word of the split from the front or the end of a name: `val_loss`, `accuracy (test)`. */
export function takeSplit(words: readonly string[]): {split: Split | undefined; rest: readonly string[]} {
	if (words[0] === 'evaluation' && words[1] === 'metric' && words.length > 2) {
		// GluonTS: `Evaluation metric 'epoch_loss'=5.12`
		return takeSplit(words.slice(2));
	}

	if (words.at(-1) === 'set' && words.length > 2) {
		// `accuracy (train set)`
		return takeSplit(words.slice(0, -1));
	}

	const adjectives = /^(?:avg|average|mean|epoch|batch|running|total|current|overall|reduced)$/;
	const grouped = /^(?:loss|losses|metrics?)$/.test(words[0] ?? '') && words.length > 2 ? 1 : 0;
	if (/^eval (?:error prediction|classification error)$/.test(words.join(' '))) {
		// CNTK calls the criterion so that training does not follow.
		return {split: undefined, rest: words};
	}

	for (const at of [0, grouped, adjectives.test(words[0] ?? '') ? 1 : 0, words.length - 1]) {
		const split = splitOfWord(words[at] ?? '');
		const behind = at > 0 && at === words.length - 1;
		if (split !== undefined && !(behind && (words.length > 3 || splitless.test(words.join(' '))))) {
			let rest = words.filter(
				(word, index) => index !== at && !(words.length > 3 && splitOfWord(word) === split),
			);
			if (rest.length > 1 && at === 0 && /^(?:set|data|dataset|inner|\d)$/.test(rest[0] ?? '')) {
				rest = rest.slice(1);
			}

			return {split, rest};
		}
	}

	if (words.length === 3 && amid.test(words[1] ?? '') && directionOf(words.slice(2)) !== 'none') {
		// `FSD_test.acc`: behind the name of the data set, or of a part of the model.
		return {split: splitOfWord(words[1] ?? ''), rest: [words[0] ?? '', words[2] ?? '']};
	}

	const alias = splitAliases.get(words.join(' '));
	if (alias !== undefined) {
		return {split: alias, rest: words};
	}

	if (
		words[0] === 'tr' &&
		words.length > 1 &&
		/loss|acc|auc|err|mse|mae|dice|iou|ppl|score|f1|r2/.test(words[1] ?? '')
	) {
		return {split: 'train', rest: words.slice(1)};
	}

	return {split: undefined, rest: words};
}

const amid = /^(?:train|val|valid|validation|dev|test|eval)$/;

/** Short names that hold the split in a letter: test and training loss of llm.c. */
const splitAliases = new Map<string, Split>([
	['trl', 'train'],
	['tl', 'train'],
	['tel', 'validation'],
	['vl', 'validation'],
]);

/** In `grad_norm_val` the last word says value: a gradient and a learning rate belong to training alone. */
const splitless = /^(?:grad|g norm|gnorm|lr|learning)/;
