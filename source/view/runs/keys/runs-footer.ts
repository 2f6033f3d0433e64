import {padRight} from '../../../cell-width/pad.js';
import type {Row} from '../../../chart/chart.js';
import {keyLabel} from '../../keys/key-label.js';
import type {Look} from '../../look.js';
import {cutRow, rowWidth, span} from '../../text/row.js';
import {widthOf} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import type {RunsFacts, RunsState} from '../state.js';
import {isUseful} from './is-useful.js';
import {type RunsActionId, runsHints, runsKeymap, runsKeyWords} from './keymap.js';

const labelOf = (id: RunsActionId, {messages, glyphs}: Look): string =>
	keyLabel(runsKeymap.find(each => each.id === id)?.keys[0] ?? '', messages.screen, glyphs);

/** What is to be said of the last key; empty where nothing. */
const toldOf = ({told, mouse}: RunsState, {theme}: RunsFacts, look: Look): string => {
	const words = look.messages.screen;
	if (told === undefined) {
		return '';
	}

	return told.isIdle
		? words.idle(labelOf(told.id, look), runsKeyWords(told.id, look).hint)
		: told.id === 'theme'
			? words.themes[theme]
			: words.mouse[mouse ? 'on' : 'off'];
};

/** The keys that do something here and now, the most important first, as many as fit. */
export const runsFooter = (state: RunsState, facts: RunsFacts, columns: number, look: Look): Row => {
	const told = toldOf(state, facts, look);
	let row: Row = told === '' ? [] : cutRow([span(` ${told}`, 'strong')], columns);
	for (const ids of runsHints) {
		const last = ids.at(-1);
		if (last === undefined || !isUseful(last, state, facts)) {
			continue;
		}

		const keys = ids.map(id => labelOf(id, look));
		const words = last === 'clear' && state.help ? look.messages.screen.keys.close : runsKeyWords(last, look);
		const entry = [
			span(row.length === 0 ? ' ' : '  '),
			span(keys.join(keys.every(key => key.length === 1) ? '' : '/'), 'key'),
			span(` ${words.hint}`, 'quiet'),
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
