import type {Messages} from '../locale/messages.js';
import {reward} from '../run/headline.js';
import type {Run} from '../run/run.js';
import type {TermId} from './explanation.js';

/**
The entry of the glossary for a metric of a run, undefined for a stranger. Beside a reward a plain loss is only what the
optimiser minimises.
*/
export function metricIn(run: Run | undefined, metric: string, messages: Messages): TermId | undefined {
	const id = messages.metricId(metric);
	const isPlain = id === 'loss' || id === 'validation-loss';
	return isPlain && run !== undefined && reward(run) !== undefined ? 'loss-beside-reward' : id;
}

/** What it says. */
export function spokenMetric(
	run: Run,
	metric: string,
	messages: Messages,
): ReturnType<Messages['term']> | undefined {
	const id = metricIn(run, metric, messages);
	return id && messages.term(id);
}
