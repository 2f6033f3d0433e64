import {padRight} from '../../../cell-width/pad.js';
import type {Row} from '../../../chart/chart.js';
import {keyLabel} from '../../keys/key-label.js';
import type {Look} from '../../look.js';
import {rowWidth, span} from '../../text/row.js';
import {widthOf} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import type {RunsFacts, RunsState} from '../state.js';
import {type RunsActionId, runsHints, runsKeymap, runsKeyWords} from './keymap.js';

const isUseful = (id: RunsActionId, {filter, chosen, help}: RunsState, {paths}: RunsFacts): boolean => {
	switch (id) {
		case 'quit':
		case 'help':
			return true;
		case 'clear':
			return help || filter !== '' || chosen.length > 0;
		case 'filter':
			return !help && (filter !== '' || paths.length > 1);
		case 'open':
		case 'choose':
			return !help && paths.length > 0;
		case 'up':
		case 'down':
			return help || paths.length > 1;
		default:
			return !help && paths.length > 1;
	}
};

/** The keys that do something here and now, the most important first, as many as fit. */
export const runsFooter = (state: RunsState, facts: RunsFacts, columns: number, look: Look): Row => {
	const {told, mouse} = state;
	const words = look.messages.screen;
	const text = told === 'theme' ? words.themes[facts.theme] : words.mouse[mouse ? 'on' : 'off'];
	let row: Row = told === undefined ? [] : [span(` ${text}`, 'strong')];
	for (const ids of runsHints) {
		const last = ids.at(-1);
		if (last === undefined || !isUseful(last, state, facts)) {
			continue;
		}

		const keys = ids.map(id => {
			const binding = runsKeymap.find(each => each.id === id);
			return keyLabel(binding?.keys[0] ?? '', look.messages.screen, look.glyphs);
		});
		const entry = [
			span(row.length === 0 ? ' ' : '  '),
			span(keys.join(keys.every(key => key.length === 1) ? '' : '/'), 'key'),
			span(` ${runsKeyWords(last, look).hint}`, 'quiet'),
		];
		if (rowWidth(row) + rowWidth(entry) <= columns) {
			row = [...row, ...entry];
		}
	}

	return row;
};

/** Every key of the list with what it does. */
export const runsHelp = (columns: number, look: Look): readonly Row[] => {
	const label = (keys: readonly string[]) =>
		keys.map(key => keyLabel(key, look.messages.screen, look.glyphs)).join('  ');
	const width = Math.max(...runsKeymap.map(({keys}) => widthOf(label(keys)))) + 3;
	return runsKeymap.flatMap(({id, keys}) =>
		wrap(runsKeyWords(id, look).help, Math.max(10, columns - width - 2)).map((text, line) => [
			span(`  ${padRight(line === 0 ? label(keys) : '', width)}`, 'key'),
			span(text),
		]),
	);
};
