import type {Together} from '../../../../diagnosis/evidence/together.js';
import {figure} from '../../../../numbers/number.js';
import {phrases} from '../../phrases.js';
import {terms} from '../../terms.js';

const signals: Readonly<Record<Together['signal'], string>> = {
	restart: 'перезапуск',
	'learning-rate': phrases.metric('learning_rate'),
	'gradient-norm': phrases.metric('grad_norm'),
	'step-time': 'секунд на шаг',
	throughput: terms.throughput,
};

/** ` Там же изменилось: скорость обучения с 0.001 до 0.01, перезапуск.`; empty where nothing else changed. */
export function togetherWith(changes: readonly Together[]): string {
	const named = changes.map(({signal, before, after}) =>
		before === undefined || after === undefined
			? signals[signal]
			: `${signals[signal]} с ${figure(before)} до ${figure(after)}`,
	);
	return named.length === 0 ? '' : ` Там же изменилось: ${named.join(', ')}.`;
}
