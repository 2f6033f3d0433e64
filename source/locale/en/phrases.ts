import {counter} from '../../numbers/number.js';
import type {PhraseMessages} from '../phrase-messages.js';

const splits = {train: 'training', validation: 'validation', test: 'test'};
const shortSplits = {train: 'train', validation: 'val', test: 'test'};

const named = (split: string, metric: string): string => `${split} ${metric.replaceAll('_', ' ')}`;

const list = (parts: readonly string[]): string => parts.join(', ');

const at: PhraseMessages['at'] = ({step, epoch}) =>
	list([
		...(epoch === undefined ? [] : [`epoch ${counter(epoch)}`]),
		...(step === undefined ? [] : [`step ${counter(Math.round(step))}`]),
	]);

export const phrases: PhraseMessages = {
	label: (name, text) => `${name}: ${text}`,
	aside: (text, note) => (note === '' ? text : `${text} (${note})`),
	list,
	clauses: parts => parts.join('; '),
	sentences: sentences => sentences.join(' '),
	at,
	since(place) {
		const where = at(place);
		return where === '' ? '' : `since ${where}`;
	},
	metric: metric => metric.replaceAll('_', ' '),
	series: (split, metric) => named(splits[split], metric),
	shortSeries: (split, metric) => named(shortSplits[split], metric),
};
