import {formatDuration} from '../../numbers/duration.js';
import {counter} from '../../numbers/number.js';
import type {PhraseMessages} from '../messages/phrases.js';
import {ofTraining} from '../metric-name.js';
import {terms} from './terms.js';

const {splits, shortSplits, metrics, units, durations} = terms;

const metricName = (metric: string): string => metrics[metric] ?? metric;

const list = (parts: readonly string[]): string => parts.join(', ');

const at: PhraseMessages['at'] = ({step, epoch}) =>
	list([
		...(epoch === undefined ? [] : [`${units.epoch} ${counter(epoch)}`]),
		...(step === undefined ? [] : [`${units.step} ${counter(Math.round(step))}`]),
	]);

export const phrases: PhraseMessages = {
	label: (name, text) => `${name}: ${text}`,
	aside: (text, note) => (note === '' ? text : `${text} (${note})`),
	list,
	clauses: parts => parts.join('; '),
	sentences: sentences => sentences.join(' '),
	duration: (seconds, most) => formatDuration(seconds, durations, most),
	at,
	since(place) {
		const where = at(place);
		return where === '' ? '' : `since ${where}`;
	},
	metric: metricName,
	series: (split, metric) =>
		ofTraining(split, metric) ? metricName(metric) : `${splits[split]} ${metricName(metric)}`,
	shortSeries: (split, metric) =>
		ofTraining(split, metric) ? metricName(metric) : `${shortSplits[split]} ${metricName(metric)}`,
};
