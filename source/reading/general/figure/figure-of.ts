import {suffixFactor} from '../../position/named-counter.js';
import type {Statement} from '../../statement/statement.js';
import {classify} from '../../vocabulary/classify.js';
import type {Meaning} from '../../vocabulary/meaning.js';
import type {Figure} from './find-figures.js';
import {isCounted, isOtherUnit, isProse} from './refused.js';
import {isOfUpdate} from './updates.js';

/** What a sentence puts before a figure. */
const linkingWords = /^(?:(?:finished|done|completed|ended)(?: with)?|the|and) (?=\S)/i;

/** `Accuracy on Test-Set: 61.2%` */
const onSet =
	/^(\S+) (?:on|over) (?:the )?(train|training|val|valid|validation|dev|test)(?:ing)?(?:[ -_]?(?:set|data|dataset))?$/i;

/**
The figure that a statement tells by its name, if it tells one.
@param hasKnown - A figure before it in the line has a name that the vocabulary knows.
@param isBehindPrecision - The figure before it is a precision.
*/
export function figureOf(
	statement: Statement,
	anchored: boolean,
	hasKnown: boolean,
	isBehindPrecision: boolean,
): Figure | undefined {
	const {slot, joint, unit, total} = statement;

	// MindSpore: `loss is 0.35`; `Epoch 3 finished with loss 0.5 and accuracy 0.9`
	const name =
		joint === ' '
			? statement.name.replace(/(?: so far)? (?:is|was)$/, '').replace(anchored ? linkingWords : /^$/, '')
			: statement.name.replace(onSet, '$2 $1');

	if (/^gen$/i.test(name) && !statement.whole) {
		// `d: -0.12;gen: 0.31`: no number of a generation.
		return {
			slot,
			over: undefined,
			factor: 1,
			split: undefined,
			metric: name,
			name,
			direction: 'none',
			known: true,
		};
	}

	// `Rec: 0.2 KL: 0.1 Total: 0.3`: what is summed up is the loss.
	const isSum = anchored && /^tot(?:al)?$/i.test(name) && !statement.integer;
	const isRecall = isBehindPrecision && /^rec$/i.test(name);
	const meaning = isSum ? classify('loss') : isRecall ? classify('recall') : meaningOf(name, anchored);
	const words = name.replace(/ \([a-z]+ [a-z ]+\)$/, '').split(' ');
	if (
		meaning.kind !== 'metric' ||
		statement.isPath ||
		isOtherUnit(unit) ||
		(statement.list && meaning.metric !== 'learning_rate') ||
		/ (?:last|over|за|последние)$/.test(name) ||
		words.length > (joint === ' ' ? 3 : meaning.known ? 6 : 5) ||
		(words.length > 1 && isCounted(words.at(-1) ?? '') && !words.includes('per')) ||
		words.some(word => isProse(word) && !belongs(word, statement)) ||
		(!meaning.known && !isPlainValue(statement, anchored, hasKnown && words.length === 1))
	) {
		return undefined;
	}

	const {split, metric, direction, known} = meaning;
	const over = statement.isPair || isOfUpdate(name) ? undefined : total;
	const factor = over === undefined ? suffixFactor(unit) : statement.percent ? 100 : 1;
	return {slot, over, factor, split, metric, name, direction, known};
}

/** `Loss function loss: 0.5`, `Model test error: 0.31` */
function belongs(word: string, {name, joint}: Statement): boolean {
	return (
		(word === 'function' && /loss$/i.test(name)) ||
		(/^model$/i.test(word) && joint !== ' ' && /(?:loss|error|accuracy|score)$/i.test(name))
	);
}

/** A name that the vocabulary does not know needs a line that counts and a mark between it and its number, or company. */
function isPlainValue(statement: Statement, anchored: boolean, hasCompany: boolean): boolean {
	// `Acc: 92.3%  Sen: 80.6%  Dice: 76.2%`: a percentage beside scores is one.
	const isShare = hasCompany && statement.unit === '%' && statement.joint === ':';
	return (
		(anchored || isShare) &&
		!statement.residue &&
		(statement.total === undefined || isOfUpdate(statement.name)) &&
		!statement.unit.includes('/') &&
		(statement.joint !== ' ' || hasCompany)
	);
}

/** The meaning of a name; words in parentheses behind it may only explain: `Training loss (for one batch)`. */
function meaningOf(name: string, anchored: boolean): Meaning {
	if (anchored && /^eps(?:ilon)?$/i.test(name)) {
		// The share of random actions in reinforcement learning; a line without a place states a setting.
		return {kind: 'metric', split: undefined, metric: name, direction: 'none', known: false};
	}

	const meaning = classify(name);
	const plain = name
		.replace(/(?: |(?<=^lr))\([^()]*\)$/i, '')
		.replace(/^.* (?:info|results?|metrics|stats) (?=\w+_)/i, '');
	return (meaning.kind === 'metric' || /^lr$/i.test(plain)) && plain !== name ? classify(plain) : meaning;
}
