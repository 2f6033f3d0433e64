import type {Messages} from '../../locale/messages.js';
import type {Run} from '../../run/run.js';
import {UsageError} from '../options/usage-error.js';
import {hasMetrics} from './run-pipeline.js';

/**
@param isOver - The log is complete, or was not written for a while.
@throws UsageError where it is, and yet without a metric: it is not a training log.
*/
export function refuseWithoutMetrics(
	word: string,
	run: Run,
	{isOver, following}: {readonly isOver: boolean; readonly following: boolean},
	messages: Messages,
): void {
	const {total} = run.lines;
	if (isOver && !hasMetrics(run) && (total > 0 || !following)) {
		const {errors} = messages.report;
		throw new UsageError(total === 0 ? errors.empty(word) : errors.noMetrics(word, total, failureOf(run)));
	}
}

const failures: ReadonlySet<string> = new Set(['traceback', 'out-of-memory', 'killed', 'cancelled']);

/** What the log says of the failure: the line that names the error below a traceback, else the line of the failure. */
function failureOf({events}: Run): string | undefined {
	const failure = events.findLast(({event}) => failures.has(event));
	const named = events.findLast(({event, line}) => event === 'error' && line > (failure?.line ?? Infinity));
	return named?.text ?? (failure?.event === 'traceback' ? undefined : failure?.text);
}
