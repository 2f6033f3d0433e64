import {formatCount} from '../../numbers/number.js';
import type {Words} from '../look.js';

type Place = {readonly step: number | undefined; readonly epoch: number | undefined; readonly line?: number};

/** A position as a person says it: `epoch 3`, else `step 1200`, else `line 17`. Empty where nothing is known. */
export const where = ({step, epoch, line}: Place, words: Words): string => {
	if (epoch !== undefined && Number.isFinite(epoch)) {
		return words.position('epoch', formatCount(epoch));
	}

	if (step !== undefined && Number.isFinite(step)) {
		return words.position('step', formatCount(step));
	}

	return line === undefined || !Number.isFinite(line) ? '' : words.lineNumber(String(line));
};
