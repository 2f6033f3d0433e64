import {shortNames} from '../../../blocks/comparison/short-names.js';
import {padRight} from '../../../cell-width/pad.js';
import type {Row} from '../../../chart/chart.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {rowWidth, span, spread} from '../../text/row.js';
import {shortenStart, widthOf} from '../../text/width.js';
import {runRole} from '../../theme/run-role.js';
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
				: glyphs.over;

/** How a run goes that has no file any more is known only where it was over before. */
const goneRow = ({progress: {state, isOver}}: HeaderRun, rest: Row, look: Look): Row => {
	const gone = span(`${look.glyphs.warning} ${look.messages.screen.fileGone}`, 'warning');
	return isOver || state === 'finished' || state === 'crashed' ? [gone, span('  '), ...rest] : [gone];
};

/** That a run stopped is worth a warning where it was seen to, and not years later. */
const stateRow = (run: HeaderRun, look: Look): Row => {
	const {
		feed,
		progress: {state, isOver},
	} = run;
	const {states} = look.messages.screen;
	const row: Row =
		isOver && !feed.ended
			? [span(`${look.glyphs.over} ${states.stopped}`, 'strong')]
			: [
					span(
						`${stateMarks(state, look)} ${states[isOver ? 'stopped' : state]}`,
						stateRoles[state] ?? 'strong',
					),
				];
	return feed.isGone ? goneRow(run, row, look) : row;
};

/**
The two rows on top. One run: its name and state, then how far it is. Several: a row for each of the first two, and how many
more there are.
*/
export const header = (runs: readonly HeaderRun[], columns: number, look: Look): readonly Row[] => {
	const [first, second] = runs;
	if (first === undefined) {
		return [[], []];
	}

	const cut = (name: string, room: number) => shortenStart(harmless(name), room, look.glyphs.more);
	if (second === undefined) {
		const {feed} = first;
		const name: Row = [span(` ${cut(feed.run.source, Math.floor(columns * 0.6))}`, 'title')];
		const state: Row = [...stateRow(first, look), span(' ')];
		const format: Row = feed.run.format === '' ? [] : [span(`  ${harmless(feed.run.format)}`, 'quiet')];
		// The state is what one looks for; the format gives way to it.
		const left = rowWidth([...name, ...format, ...state]) < columns ? [...name, ...format] : name;
		return [spread(left, state, columns), [span(' '), ...progressRow(first, columns - 2, look)]];
	}

	const others = runs.length - 2;
	const more = others > 0 ? [span(`${look.messages.compare.more(others)}  `, 'quiet')] : [];
	const names = shortNames(runs.map(({feed}) => feed.run.source)).map(name =>
		cut(name, Math.floor(columns / 3)),
	);
	const width = Math.max(...names.slice(0, 2).map(widthOf));
	return [first, second].map((run, index) => {
		const label = padRight(names[index] ?? '', width);
		const left: Row = [
			span(` ${runMark(index)} `, runRole('train', index)),
			span(label, 'title'),
			span('  '),
		];
		const right = [...(index === 1 ? more : []), ...stateRow(run, look), span(' ')];
		const room = columns - rowWidth(left) - rowWidth(right) - 1;
		return spread([...left, ...progressRow(run, room, look)], right, columns);
	});
};
