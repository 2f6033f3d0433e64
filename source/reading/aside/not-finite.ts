import {isCode} from './code.js';

const figure = '(?:loss(?:es)?|cost|grad(?:ient)?s?(?: norm)?|损失|梯度|потер[а-я]{1,3}|градиент[а-я]{0,3})';
const noNumber =
	'(?<![\\p{L}\\p{N}_-])(?:[-+]?inf(?:inity|inite)?|nans?|non-?finite|not finite)(?![\\p{L}\\p{N}_(])';
const nearEachOther = new RegExp(`${figure}.{0,24}?${noNumber}|${noNumber}.{0,24}?${figure}`, 'iu');

/** `val_loss improved from inf to 0.34`: before the first best. */
const ofBest = /improv|decreas|best|->/i;

/** Whether words say that a loss or a gradient is no finite number: `NaN or Inf found in gradients, skipping step`. */
export const tellsNotFinite = (text: string): boolean =>
	nearEachOther.test(text) && !ofBest.test(text) && !isCode(text);
