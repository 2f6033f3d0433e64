import {counter, figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {OutlookTexts} from '../../diagnosis-texts.js';
import {phrases} from '../phrases.js';

const plural = (count: number, word: string): string => `${counter(count)} ${word}${count === 1 ? '' : 's'}`;

export const outlook: OutlookTexts = {
	lost: (value, share) =>
		`stopping now with the last weights, not the best ones, would cost ${figure(value)} (${percent(share)})`,
	forgone: share => `stopping now would give up the ${percent(share)} that the forecast expects`,
	target: (target, {epochs, steps}) =>
		`target ${figure(target)}: in about ${epochs === undefined ? plural(steps, 'step') : plural(epochs, 'epoch')}`,
	farTarget: (target, {epochs, steps}) =>
		`target ${figure(target)}: not within another ${epochs === undefined ? plural(steps, 'step') : plural(epochs, 'epoch')}`,
	folds: ({folds, split, metric, mean, deviation}) =>
		`mean of the best of ${plural(folds, 'fold')}: ${phrases.series(split, metric)} ${figure(mean)} ± ${figure(deviation)}`,
};
