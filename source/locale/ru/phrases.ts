import {counter} from '../../numbers/number.js';
import type {PhraseMessages} from '../phrase-messages.js';

const splits = {train: 'на обучении', validation: 'на валидации', test: 'на тесте'};
const shortSplits = {train: 'обуч.', validation: 'вал.', test: 'тест'};

const metrics: Readonly<Record<string, string>> = {
	loss: 'потери',
	learning_rate: 'скорость обучения',
	grad_norm: 'норма градиента',
	perplexity: 'перплексия',
	step_time: 'время шага',
};

/** The rate and the gradient belong to training anyway. */
const ofTraining: ReadonlySet<string> = new Set(['learning_rate', 'grad_norm']);

const metricName = (metric: string): string => metrics[metric] ?? metric.replaceAll('_', ' ');

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
	at: place => places('эпоха', 'шаг', place),
	since(place) {
		const where = places('эпохи', 'шага', place);
		return where === '' ? '' : `с ${where}`;
	},
	metric: metricName,
	series: (split, metric) =>
		split === 'train' && ofTraining.has(metric)
			? metricName(metric)
			: `${metricName(metric)} ${splits[split]}`,
	shortSeries: (split, metric) => `${shortSplits[split]} ${metricName(metric)}`,
};
