import {directedWords} from '../vocabulary/direction.js';
import {hasGivenName} from '../vocabulary/given-names.js';

/** Words of scores that prose has beside its numbers too: `5 hits`, `2 images per batch`, `exact match`. */
const proseWords = new Set(
	'per der ter hit hits exact chosen win match focal bound hinge spice comet success explained inception quality f em ci ar rel'.split(
		' ',
	),
);

/** The words of the vocabulary that the list below has not, by their first letter: most words of a line differ in it. */
function scoreWords(): string {
	const byLetter = new Map<string, string[]>();
	for (const word of directedWords) {
		if (!proseWords.has(word) && !common.test(word)) {
			const [letter = ''] = word;
			byLetter.set(letter, [...(byLetter.get(letter) ?? []), word.slice(1)]);
		}
	}

	const groups = [...byLetter].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`);
	return `(?<![a-z\\d])(?:${groups.join('|')})(?![a-z])`;
}

const common = new RegExp(
	[
		'epoch|\\bep\\b|step|iter|batch|round|updat|progress|loss|cost|err|acc|(?<![a-z])lr|learn|grad|norm|train|val|test|eval|\\bdev|predict',
		'trl|tel|perplex|ppl|\\bf1|auc|map|\\bap|iou|dice|bleu|rouge|meteor|recall|prec|rew|return|score|m[as]e\\b|rmse|\\br2|wer|cer|token',
		'entropy|objective|xent|avg|it/s|s/it|\\d%|[=━─]{4}|\\bs:\\d|speed|throughput|top|psnr|ssim|fid',
		'[\\u0400-\\u04FF\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF]|p[eé]rdida|[eé]poca|exactitud|aprendizaje|perda|perte|verlust|genauigkeit|generation|fitness|nsamp|bound',
	].join('|'),
	'i',
);

const hints = new RegExp(`${common.source}|${scoreWords()}`, 'i');

const numbers = new RegExp(
	`(?:${hints.source})[^\\d]{0,40}(?:\\d|nan|inf)|\\d\\s{0,2}[^\\s\\d]{0,3}(?:${hints.source})|[█━]|[=>]{4}`,
	'i',
);

/** Whether one of the words of training stands near a number: only then can a line hold a figure. */
export function hasFigureHint(text: string): boolean {
	return numbers.test(text) || hasGivenName(text);
}

/** Whether a line may speak of training at all. Most other text is passed over at the price of this one look. */
export function hasHint(text: string): boolean {
	return hints.test(text) || hasGivenName(text);
}
