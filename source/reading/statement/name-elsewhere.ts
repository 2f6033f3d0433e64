import type {Token} from '../shape/token.js';
import {classify} from '../vocabulary/classify.js';
import type {Statement} from './statement.js';
import {isMark} from './token-at.js';

/**
The name of a number that has none right before it: `Cost after iteration 100: 0.64`, or behind it as darknet has it,
`3.45 avg loss,`.
*/
export function nameElsewhere(
	tokens: readonly Token[],
	at: number,
	end: number,
	last: Statement | undefined,
): string | undefined {
	const before = tokens[at - 1];
	if (last !== undefined && last.at === at - 2 && (isMark(before, ':') || isMark(before, '='))) {
		// `Training average loss at step 100: 0.46`
		const told = /^(\S+(?: \S+){0,2}?)(?: \([^()]*\))? (?:after|at) /i.exec(last.name)?.[1];
		if (told !== undefined) {
			return told;
		}
	}

	if (
		tokens[end]?.text === 'rate' &&
		tokens[end + 2]?.kind === 'number' &&
		tokens[end + 3]?.text === 'seconds'
	) {
		return 'learning rate';
	}

	const isLoss =
		tokens[end]?.text === 'avg' &&
		((tokens[end + 1]?.text === 'loss' && isMark(tokens[end + 2], ',')) ||
			(isMark(tokens[end + 1], ',') && tokens[end + 3]?.text === 'rate'));
	return isLoss ? 'avg loss' : nameBehind(tokens, at, end);
}

const counted =
	/^(?:batches|steps|iterations|iters|updates|epochs|episodes|games|samples|(?:эпизод|шаг|итераци|эпох|батч)\p{L}{0,3})$/iu;

/** `Train error last 800 batches: 0.49`: the name that goes on behind how many were counted. */
export function nameOfSpan(
	tokens: readonly Token[],
	words: readonly number[],
	last: Statement | undefined,
): string | undefined {
	const [word = 0, verb = 0] = words;
	const isName = words.length === 1 || (words.length === 2 && /^(?:is|was)$/.test(tokens[verb]?.text ?? ''));
	return isName && last?.at === word - 1 && counted.test(tokens[word]?.text ?? '')
		? /^(\S+(?: \S+){0,2}?) (?:(?:over )?(?:the )?(?:last|past)|of|over|after (?:epoch|step|iteration)|за(?: последние)?)$/i.exec(
				last.name,
			)?.[1]
		: undefined;
}

/** `Loss after 3 epochs: 0.27`: the number that the name ends on is one of the counter behind it. */
export function withCounter(name: string, tokens: readonly Token[], end: number): string {
	const counter = / after$/i.test(name)
		? /^(epoch|step|iteration)s?$/i.exec(tokens[end]?.text ?? '')?.[1]
		: undefined;
	return counter !== undefined && isMark(tokens[end + 1], ':') ? `${name} ${counter}` : name;
}

/** `0.98 loss, 94.2% accuracy`: a fraction or a percentage, and then what it is. */
function nameBehind(tokens: readonly Token[], at: number, end: number): string | undefined {
	const isFigure = tokens[at]?.text.includes('.') === true || isMark(tokens[end - 1], '%');
	const words = tokens.slice(end, end + 3).findIndex(token => token.kind !== 'word' || token.gap > 1);
	const count = words === -1 ? Math.min(3, tokens.length - end) : words;
	const closes = tokens[end + count];
	if (!isFigure || count === 0 || count > 2 || (closes !== undefined && !/^[,;|]$/.test(closes.text))) {
		return undefined;
	}

	const name = tokens
		.slice(end, end + count)
		.map(({text}) => text)
		.join(' ');
	const meaning = classify(name);
	return meaning.kind === 'metric' && meaning.known ? name : undefined;
}
