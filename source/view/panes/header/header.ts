import type {Row} from '../../../chart/chart.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {rowWidth, span, spread} from '../../text/row.js';
import {padRight, shortenStart, widthOf} from '../../text/width.js';
import {runMark} from '../run-mark.js';
import {type HeaderRun, progressRow} from './progress-row.js';

const stateRoles: Readonly<Record<string, string>> = {
	crashed: 'critical',
	stalled: 'warning',
	finished: 'good',
};

const stateMarks = (state: string, {glyphs}: Look): string =>
	state === 'crashed'
		? glyphs.critical
		: state === 'stalled'
			? glyphs.warning
			: state === 'running'
				? glyphs.last
				: glyphs.info;

const stateRow = ({progress}: HeaderRun, look: Look): Row => {
	const role = stateRoles[progress.state] ?? 'strong';
	return [
		span(
			`${stateMarks(progress.state, look)} ${look.messages.screen.states[progress.isOver ? 'stopped' : progress.state]}`,
			role,
		),
	];
};

/**
The two rows on top. One run: its name and state, then how far it is. Several: a row for each of the first two.
*/
export const header = (runs: readonly HeaderRun[], columns: number, look: Look): readonly Row[] => {
	const [first, second] = runs;
	if (first === undefined) {
		return [[], []];
	}

	const name = ({feed}: HeaderRun, room: number) =>
		shortenStart(harmless(feed.run.source), room, look.glyphs.more);
	if (second === undefined) {
		const {feed} = first;
		const left: Row = [
			span(` ${name(first, Math.floor(columns * 0.6))}`, 'title'),
			span(feed.run.format === '' ? '' : `  ${harmless(feed.run.format)}`, 'quiet'),
		];
		return [
			spread(left, [...stateRow(first, look), span(' ')], columns),
			[span(' '), ...progressRow(first, columns - 2, look)],
		];
	}

	const widest = Math.floor(columns / 3);
	const width = Math.max(...[first, second].map(run => widthOf(name(run, widest))));
	return [first, second].map((run, index) => {
		const label = padRight(name(run, width), width);
		const left: Row = [
			span(` ${runMark(index)} `, index === 0 ? 'train' : 'train-2'),
			span(label, 'title'),
			span('  '),
		];
		const right = [...stateRow(run, look), span(' ')];
		const room = columns - rowWidth(left) - rowWidth(right) - 1;
		return spread([...left, ...progressRow(run, room, look)], right, columns);
	});
};
