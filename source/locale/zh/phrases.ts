import {counter} from '../../numbers/number.js';
import type {PhraseMessages} from '../phrase-messages.js';

const splits = {train: '训练', validation: '验证', test: '测试'};

const metrics: Readonly<Record<string, string>> = {
	loss: '损失',
	accuracy: '准确率',
	learning_rate: '学习率',
	grad_norm: '梯度范数',
	perplexity: '困惑度',
	step_time: '每步用时',
};

/** The rate and the gradient belong to training anyway. */
const ofTraining: ReadonlySet<string> = new Set(['learning_rate', 'grad_norm']);

/** `验证损失`; `验证集 rmse` where the language has no word. */
const series: PhraseMessages['series'] = (split, metric) => {
	const known = metrics[metric];
	if (known === undefined) {
		return `${splits[split]}集 ${metric.replaceAll('_', ' ')}`;
	}

	return split === 'train' && ofTraining.has(metric) ? known : `${splits[split]}${known}`;
};

/** A name before a Chinese word: after Latin letters and figures stands a space. */
export const beforeWord = (name: string): string => (/[\u0021-\u007e]$/.test(name) ? `${name} ` : name);

export const phrases: PhraseMessages = {
	label: (name, text) => `${name}：${text}`,
	aside: (text, note) => (note === '' ? text : `${text}（${note}）`),
	list: parts => parts.join('，'),
	clauses: parts => parts.join('；'),
	sentences: sentences => sentences.join(''),
	at: ({step, epoch}) =>
		[
			...(epoch === undefined ? [] : [`第 ${counter(epoch)} 轮`]),
			...(step === undefined ? [] : [`第 ${counter(Math.round(step))} 步`]),
		].join('，'),
	since({step, epoch}) {
		if (epoch === undefined) {
			return step === undefined ? '' : `自第 ${counter(Math.round(step))} 步起`;
		}

		return `自第 ${counter(epoch)} 轮${step === undefined ? '' : `（第 ${counter(Math.round(step))} 步）`}起`;
	},
	metric: metric => metrics[metric] ?? metric.replaceAll('_', ' '),
	series,
	shortSeries: (split, metric) => `${splits[split]}${metrics[metric] ?? ` ${metric.replaceAll('_', ' ')}`}`,
};
