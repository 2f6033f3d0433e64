import {formatDuration} from '../../numbers/duration.js';
import {counter} from '../../numbers/number.js';
import type {PhraseMessages} from '../messages/phrases.js';
import {ofTraining} from '../metric-name.js';
import {terms} from './terms.js';

const {splits, metrics, units, durations} = terms;

/** Between Chinese and anything else stands a space, except at punctuation, which is full-width. */
const chinese = String.raw`[\p{Script=Han}，。：；、？！（）“”\s]`;
const endsForeign = new RegExp(`(?!${chinese}).$`, 'u');
const beginsForeign = new RegExp(`^(?!${chinese}).`, 'u');

/** A name before a Chinese word. */
export const beforeWord = (name: string): string => (endsForeign.test(name) ? `${name} ` : name);

/** A name after a Chinese word. */
export const afterWord = (name: string): string => (beginsForeign.test(name) ? ` ${name}` : name);

/** A name between Chinese words. */
export const amidWords = (name: string): string => afterWord(beforeWord(name));

const metricName = (metric: string): string => metrics[metric] ?? metric;

const epochAt = (epoch: number): string => `第 ${counter(epoch)} ${units.epoch}`;
const stepAt = (step: number): string => `第 ${counter(Math.round(step))} ${units.step}`;

export const phrases: PhraseMessages = {
	label: (name, text) => `${name}：${text}`,
	aside: (text, note) => (note === '' ? text : `${text}（${note}）`),
	list: parts => parts.join('，'),
	clauses: parts => parts.join('；'),
	sentences: sentences => sentences.join(''),
	duration: (seconds, most) => formatDuration(seconds, durations, most),
	at: ({step, epoch}) =>
		[...(epoch === undefined ? [] : [epochAt(epoch)]), ...(step === undefined ? [] : [stepAt(step)])].join(
			'，',
		),
	since({step, epoch}) {
		if (epoch === undefined) {
			return step === undefined ? '' : `自${stepAt(step)}起`;
		}

		return `自${epochAt(epoch)}${step === undefined ? '' : `（${stepAt(step)}）`}起`;
	},
	metric: metricName,

	// `验证损失`, but `验证集 rmse` where the language has no word.
	series(split, metric) {
		const known = metrics[metric];
		return known === undefined
			? `${splits[split]}集 ${metric}`
			: ofTraining(split, metric)
				? known
				: `${splits[split]}${known}`;
	},
	shortSeries: (split, metric) =>
		ofTraining(split, metric) ? metricName(metric) : `${splits[split]}${afterWord(metricName(metric))}`,
};
