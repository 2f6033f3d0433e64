import type {Split} from '../reading.js';
import {classify} from '../vocabulary/classify.js';
import type {Meaning} from '../vocabulary/meaning.js';
import {splitOfWord} from '../vocabulary/split/split-words.js';

const fillers =
	/^(?:starting|start|begin|beginning|end|ending|of|current|online|now|in|at|finished|completed|done|running|for|the)$/i;

/** The counter that a phrase names, also behind words that only fill: `end of epoch`, `validation loss at iteration`. */
export function counterIn(phrase: string): Extract<Meaning, {kind: 'counter'}> | undefined {
	const words = phrase.split(' ');
	const from = words.findIndex(word => !fillers.test(word));
	const meaning = classify(from > 0 ? words.slice(from).join(' ') : phrase);
	if (meaning.kind === 'counter') {
		return meaning;
	}

	// `3DBall. Step: 12000`, `outdir:/tmp/a step:1200`: what stands before the name is another matter.
	const named = words.length === 2 && /[./]/.test(words[0] ?? '') ? classify(words[1] ?? '') : undefined;
	if (named?.kind === 'counter') {
		return named;
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
