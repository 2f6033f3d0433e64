import {counter} from '../../blocks/number.js';
import type {Position} from '../../diagnosis/finding.js';
import type {Messages} from '../../locale/messages.js';

/** `epoch 3, step 12,000`; empty where the log tells neither. */
export function where({step, epoch}: Omit<Position, 'line'>, {report: words, language}: Messages): string {
	return [
		epoch === undefined ? [] : `${words.epoch} ${counter(epoch, language)}`,
		step === undefined ? [] : `${words.step} ${counter(Math.round(step), language)}`,
	]
		.flat()
		.join(', ');
}
