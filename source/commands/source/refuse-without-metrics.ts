import type {Messages} from '../../locale/messages.js';
import type {PassedShape} from '../../reading/shape/passed-shapes.js';
import type {Run} from '../../run/run.js';
import {UsageError} from '../options/usage-error.js';
import {hasMetrics} from './run-pipeline.js';

/**
@param passed - The shapes of lines that said nothing.
@param isOver - The log is complete, or was not written for a while.
@throws UsageError where it is, and yet without a metric: it is not a training log.
*/
export function refuseWithoutMetrics(
	word: string,
	run: Run,
	{
		isOver,
		following,
		passed,
	}: {
		readonly isOver: boolean;
		readonly following: boolean;
		readonly passed: () => readonly PassedShape[];
	},
	messages: Messages,
): void {
	const {total} = run.lines;
	if (isOver && !hasMetrics(run) && (total > 0 || !following)) {
		const {errors} = messages.report;
		throw new UsageError(
			total === 0
				? errors.empty(word)
				: errors.noMetrics(word, total, failureOf(run), unnamedFigures(passed())),
		);
	}
}

const failures: ReadonlySet<string> = new Set(['traceback', 'out-of-memory', 'killed', 'cancelled']);

/** What the log says of the failure: the line that names the error below a traceback, else the line of the failure. */
function failureOf({events}: Run): string | undefined {
	const failure = events.findLast(({event}) => failures.has(event));
	const named = events.findLast(({event, line}) => event === 'error' && line > (failure?.line ?? Infinity));
	return named?.text ?? (failure?.event === 'traceback' ? undefined : failure?.text);
}

/** Fewer lines of one form may be anything. */
const many = 3;
const longest = 80;

/** The most frequent line that holds figures and next to no words: columns that only the script knows. */
function unnamedFigures(passed: readonly PassedShape[]): string | undefined {
	const line = passed.find(
		({example, count}) =>
			count >= many && /\d\.\d/.test(example) && (example.match(/\p{L}{3,}/gu)?.length ?? 0) < 2,
	)?.example;
	return line === undefined || line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
