import type {Together} from '../../../diagnosis/evidence.js';
import {figure} from '../../../numbers/number.js';

const signals: Readonly<Record<Together['signal'], string>> = {
	restart: 'перезапуск',
	'learning-rate': 'скорость обучения',
	'gradient-norm': 'норма градиента',
	'step-time': 'секунд на шаг',
	throughput: 'скорость обработки',
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
