import type {Split} from '../../reading.js';

const splitWords = new Map<string, Split>([
	['train', 'train'],
	['training', 'train'],
	['trn', 'train'],
	['learn', 'train'],
	['val', 'validation'],
	['valid', 'validation'],
	['vali', 'validation'],
	['va', 'validation'],
	['cv', 'validation'],
	['validation', 'validation'],
	['validating', 'validation'],
	['validate', 'validation'],
	['eval', 'validation'],
	['evaluation', 'validation'],
	['evaluating', 'validation'],
	['evaluate', 'validation'],
	['dev', 'validation'],
	['heldout', 'validation'],
	['holdout', 'validation'],
	['test', 'test'],
	['tst', 'test'],
	['testing', 'test'],
	['predict', 'test'],
	['prediction', 'test'],
	['predicting', 'test'],
]);

/** The split that a word names, if it names one. */
export function splitOfWord(word: string): Split | undefined {
	return (
		splitWords.get(word) ??
		(/^(?:valid|val|eval|test|train)\d+$/.test(word) ? splitWords.get(word.replace(/\d+$/, '')) : undefined)
	);
}

const anyWord = new RegExp(`(?<!\\p{L})(?:${[...splitWords.keys()].join('|')})(?!\\p{L})`, 'iu');

/** Whether a word in the text names a split. */
export function namesSplit(text: string): boolean {
	return anyWord.test(text);
}
