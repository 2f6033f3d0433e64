import type {Together} from '../../../../diagnosis/evidence/together.js';
import {figure} from '../../../../numbers/number.js';
import {phrases} from '../../phrases.js';
import {terms} from '../../terms.js';

const signals: Readonly<Record<Together['signal'], string>> = {
	restart: 'a restart',
	'learning-rate': phrases.metric('learning_rate'),
	'gradient-norm': phrases.metric('grad_norm'),
	'step-time': 'seconds per step',
	throughput: terms.throughput,
};

/** ` At the same point: learning rate from 0.001 to 0.01, a restart.`; empty where nothing else changed. */
export function togetherWith(changes: readonly Together[]): string {
	const named = changes.map(({signal, before, after}) =>
		before === undefined || after === undefined
			? signals[signal]
			: `${signals[signal]} from ${figure(before)} to ${figure(after)}`,
	);
	return named.length === 0 ? '' : ` At the same point: ${named.join(', ')}.`;
}
