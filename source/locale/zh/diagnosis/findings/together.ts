import type {Together} from '../../../../diagnosis/evidence/together.js';
import {figure} from '../../../../numbers/number.js';
import {phrases} from '../../phrases.js';
import {terms} from '../../terms.js';

const signals: Readonly<Record<Together['signal'], string>> = {
	restart: '训练重启',
	'learning-rate': phrases.metric('learning_rate'),
	'gradient-norm': phrases.metric('grad_norm'),
	'step-time': '每步秒数',
	throughput: terms.throughput,
};

/** `同一位置的变化：学习率从 0.001 到 0.01，训练重启。`; empty where nothing else changed. */
export function togetherWith(changes: readonly Together[]): string {
	const named = changes.map(({signal, before, after}) =>
		before === undefined || after === undefined
			? signals[signal]
			: `${signals[signal]}从 ${figure(before)} 到 ${figure(after)}`,
	);
	return named.length === 0 ? '' : `同一位置的变化：${named.join('，')}。`;
}
