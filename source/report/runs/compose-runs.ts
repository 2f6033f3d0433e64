import type {Block} from '../../blocks/block.js';
import type {ListedRun} from '../../compare/order-summaries.js';
import type {Messages} from '../../locale/messages.js';
import {counter, formatNumber} from '../../numbers/number.js';
import {percent} from '../../numbers/share.js';

function progressText({summary: {progress}}: ListedRun, {screen, phrases}: Messages): string {
	const {epoch, epochs, step, fraction} = progress;
	const count = (unit: 'epoch' | 'step', value: number, total: number | undefined): string =>
		screen.position(unit, `${counter(value)}${total === undefined ? '' : `/${counter(total)}`}`);
	return phrases.list(
		[
			epoch === undefined ? [] : count('epoch', epoch, epochs),
			epoch === undefined && step !== undefined ? count('step', step, progress.steps) : [],
			fraction === undefined ? [] : percent(fraction * 100),
		].flat(),
	);
}

function rowOf(run: ListedRun, messages: Messages, now: number): string[] {
	const {progress, measure, best, last, verdict} = run.summary;
	return [
		run.name,
		messages.screen.states[progress.isOver ? 'stopped' : progress.state],
		progressText(run, messages),
		measure === undefined ? '' : messages.phrases.series(measure.split, measure.metric),
		best === undefined ? '' : formatNumber(best.value),
		last === undefined ? '' : formatNumber(last),
		verdict === undefined ? '' : messages.finding(verdict).title,
		messages.runs.ago(messages.phrases.duration(Math.max(0, now - run.modified) / 1000)),
	];
}

/**
The runs of a folder, a row each, in the order in which they come.

@param folder - As it was named.
@param now - Milliseconds since 1970.
*/
export function composeRuns(
	folder: string,
	runs: readonly ListedRun[],
	now: number,
	messages: Messages,
): Block[] {
	const {columns, count} = messages.runs;
	return [
		{kind: 'title', text: messages.phrases.label(folder, count(runs.length))},
		{
			kind: 'table',
			head: [
				columns.name,
				columns.state,
				columns.progress,
				messages.report.columns.metric,
				columns.best,
				columns.last,
				columns.verdict,
				columns.changed,
			],
			rows: runs.map(run => rowOf(run, messages, now)),
		},
	];
}
