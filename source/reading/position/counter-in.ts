import type {Split} from '../reading.js';
import {classify} from '../vocabulary/classify.js';
import type {Meaning} from '../vocabulary/meaning.js';
import {nameWords} from '../vocabulary/name-words.js';
import {splitOfWord} from '../vocabulary/split/split-words.js';

const fillers =
	/^(?:starting|start|begin|beginning|end|ending|of|current|online|now|in|at|finished|completed|done|running|for|the)$/i;

/** The counter that a phrase names, also behind words that only fill: `end of epoch`, `validation loss at iteration`. */
export function counterIn(phrase: string): Extract<Meaning, {kind: 'counter'}> | undefined {
	// `Epoch is [1/600]`
	const words = phrase.replace(/ is$/, '').split(' ');
	const from = words.findIndex(word => !fillers.test(word));
	const meaning = classify(words.slice(Math.max(from, 0)).join(' '));
	if (meaning.kind === 'counter') {
		return meaning;
	}

	// `3DBall. Step: 12000`, `outdir:/tmp/a step:1200`: what stands before the name is another matter; `FULL_EVAL step 800`.
	const [before = '', name = ''] = words;
	const split = splitIn(nameWords(before));
	const isOther = words.length === 2 && (split !== undefined || /[./]/.test(before));
	const named = isOther ? classify(name) : undefined;
	if (named?.kind === 'counter') {
		return {...named, split: named.split ?? split};
	}

	const behind = words.findLastIndex(word => /^(?:at|of|after|for|in)$/i.test(word)) + 1;
	const last = behind > 0 && behind < words.length ? classify(words.slice(behind).join(' ')) : undefined;
	// `train_step_timing in s`: a unit.
	return last?.kind === 'counter' && words.slice(behind).join(' ').length > 1
		? {...last, split: last.split ?? splitIn(words.slice(0, behind))}
		: undefined;
}

function splitIn(words: readonly string[]): Split | undefined {
	return words.map(word => splitOfWord(word.toLowerCase())).find(split => split !== undefined);
}
