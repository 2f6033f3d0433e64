import {formatDuration} from '../../numbers/duration.js';
import {counter} from '../../numbers/number.js';
import type {PhraseMessages} from '../messages/phrases.js';
import {ofTraining} from '../metric-name.js';
import {terms} from './terms.js';

const {shortSplits, metrics, units, durations} = terms;

/** Of which data a figure is: «потери на валидации». */
export const onData = {train: 'на обучении', validation: 'на валидации', test: 'на тесте'};

const metricName = (metric: string): string => metrics[metric] ?? metric;

const places = (epoch: string, step: string, place: Parameters<PhraseMessages['at']>[0]): string =>
	[
		...(place.epoch === undefined ? [] : [`${epoch} ${counter(place.epoch)}`]),
		...(place.step === undefined ? [] : [`${step} ${counter(Math.round(place.step))}`]),
	].join(', ');

export const phrases: PhraseMessages = {
	label: (name, text) => `${name}: ${text}`,
	aside: (text, note) => (note === '' ? text : `${text} (${note})`),
	list: parts => parts.join(', '),
	clauses: parts => parts.join('; '),
	sentences: sentences => sentences.join(' '),
	duration: (seconds, most) => formatDuration(seconds, durations, most),
	at: place => places(units.epoch, units.step, place),
	since(place) {
		const where = places('эпохи', 'шага', place);
		return where === '' ? '' : `с ${where}`;
	},
	metric: metricName,
	series: (split, metric) =>
		ofTraining(split, metric) ? metricName(metric) : `${metricName(metric)} ${onData[split]}`,
	shortSeries: (split, metric) =>
		ofTraining(split, metric) ? metricName(metric) : `${shortSplits[split]} ${metricName(metric)}`,
};
