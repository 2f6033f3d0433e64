import {readPrefix} from '../general/prefix.js';
import type {Split} from '../reading.js';
import {nameWords} from '../vocabulary/name-words.js';
import {splitOfWord} from '../vocabulary/split/split-words.js';

const splitHint = /train|val|test|eval|dev|predict|[\u0400-\u04FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/i;

/** `evaluate:dev`, `Evaluating on the test set` */
const evaluation = /^eval\w{0,7}(?:: ?| on (?:the )?| )([a-z]+)(?: set| data)?\W{0,3}$/i;

/** A line that only names what the lines below it were computed on: `Validation:`, `***** Running Evaluation *****`. */
export function findTitle(text: string): Split | undefined {
	if (text.length > 120 || !splitHint.test(text) || /[=]/.test(text.replaceAll(/={2,}/g, ''))) {
		return undefined;
	}

	const content = text.slice(readPrefix(text).end);
	const evaluated = evaluation.exec(content)?.[1];
	const split = splitOfWord(evaluated?.toLowerCase() ?? '');
	if (split !== undefined) {
		return split;
	}

	const words = nameWords(content);
	if (
		words.length === 0 ||
		words.length > 4 ||
		/[a-z]: ?\S/i.test(content) ||
		/(?<![A-Za-z])\d/.test(content)
	) {
		return undefined;
	}

	return words.map(word => splitOfWord(word)).find(split => split !== undefined);
}

const phase =
	/^\W*(?:(?:starting|start|beginning|begin|running|run|now) )?(?:eval|valid|test|train)\w*(?: begins?| starts?)?\W*$/i;

/** A title that says what begins now: `Eval begin...`, `Running validation`. */
export function announcesPhase(text: string): boolean {
	return phase.test(text.slice(readPrefix(text).end));
}
