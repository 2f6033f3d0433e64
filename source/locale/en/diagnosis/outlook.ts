import {counter, figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {OutlookTexts} from '../../messages/diagnosis-texts.js';
import {phrases} from '../phrases.js';
import {position} from './words.js';

const plural = (count: number, word: string): string => `${counter(count)} ${word}${count === 1 ? '' : 's'}`;

export const outlook: OutlookTexts = {
	lost: (value, share) =>
		`stopping now with the last weights, not the best ones, would cost ${figure(value)} (${percent(share)})`,
	forgone: share => `stopping now would give up the ${percent(share)} that the forecast expects`,
	target: (target, {epochs, steps}) =>
		`target ${figure(target)}: in about ${epochs === undefined ? plural(steps, 'step') : plural(epochs, 'epoch')}`,
	farTarget: (target, {epochs, steps}) =>
		`target ${figure(target)}: not within another ${epochs === undefined ? plural(steps, 'step') : plural(epochs, 'epoch')}`,
	unreached: ({target, split, metric, nearest, evaluations, at}) =>
		`target ${figure(target)}: not reached; the lowest ${phrases.series(split, metric)} ${evaluations === 1 ? 'so far' : `kept to ${evaluations} times in a row`} is ${figure(nearest)} (${position(at)}), ${figure(nearest - target)} above it`,
	folds: ({folds, split, metric, mean, deviation}) =>
		`mean of the best of ${plural(folds, 'fold')}: ${phrases.series(split, metric)} ${figure(mean)} ± ${figure(deviation)}`,
};
