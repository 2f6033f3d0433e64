import type {Remark} from '../../statement/statement.js';
import {nameWords} from '../../vocabulary/name-words.js';
import {splitOfWord} from '../../vocabulary/split/split-words.js';
import type {SplitTag} from './find-figures.js';

/** Words of a line that say on which data the figures behind them were computed: `Train: loss 0.1 | Val: loss 0.2`. */
export function splitTags(remarks: readonly Remark[], text: string): readonly SplitTag[] {
	if (text.includes('Saving dict for global step')) {
		// The evaluation of a TensorFlow estimator.
		return [{split: 'validation', at: 0}];
	}

	if (/\bcur metric\b/.test(text)) {
		// PaddleOCR, of an evaluation.
		return [{split: 'validation', at: 0}];
	}

	if (text.includes('Train net output #')) {
		// Caffe, whose title says that the lines below it are those of a test.
		return [{split: 'train', at: 0}];
	}

	if (/^ \* (?:Acc|Prec)@1\b/.test(text)) {
		// The example of PyTorch on ImageNet, below an evaluation.
		return [{split: 'test', at: 0}];
	}

	return remarks.flatMap(remark => {
		// `Dataset: dev.csv` is the name of a file.
		const words = /\.\w{2,5}$/.test(remark.text) ? [] : nameWords(remark.text);
		const named =
			words.length > (remark.closed === ':' ? 6 : 4)
				? []
				: words.map(word => splitOfWord(word)).filter(one => one !== undefined);

		// `Evaluating train` is an evaluation on the data of training.
		const split = /^eval/.test(words[0] ?? '') ? named.at(-1) : named[0];
		return split === undefined ? [] : [{split, at: remark.at}];
	});
}

/** `Validation BLEU:` and `Dev BLEU:` in one log are two sets of data. */
export function dataOf(remarks: readonly Remark[]): 'dev' | 'validation' | undefined {
	const words = remarks.flatMap(({text}) => nameWords(text));
	return words.includes('dev')
		? 'dev'
		: words.some(word => /^(?:val|valid|validation)$/.test(word))
			? 'validation'
			: undefined;
}
