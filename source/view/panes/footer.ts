import type {Row} from '../../chart/chart.js';
import {harmless} from '../../safe-text/harmless.js';
import {hints} from '../keys/hints.js';
import {isUseful} from '../keys/is-useful.js';
import {keyLabel} from '../keys/key-label.js';
import {keymap, placeOf} from '../keys/keymap.js';
import type {Look} from '../look.js';
import type {Facts, ViewState} from '../state/state.js';
import {cutRow, rowWidth, span} from '../text/row.js';

/** The keys that do something here and now, the most important first, as many as fit. */
export const footer = (state: ViewState, facts: Facts, columns: number, {messages, glyphs}: Look): Row => {
	const words = messages.screen;
	const {filter} = facts;
	const note = filter === 'nothing' || filter === 'no-expression' ? words.filter[filter] : '';
	const isSearch = state.cover === 'log';
	const typed = (text: string, caret: string, warning: string, keys: string): Row => [
		span(' /', 'key'),
		span(harmless(text)),
		span(caret, 'key'),
		span(warning === '' ? '' : `  ${warning}`, 'warning'),
		span(`  ${keys}`, 'quiet'),
	];
	if (state.isTyping) {
		return cutRow(
			isSearch
				? typed(state.search.text, '_', '', words.search.typing)
				: typed(state.filter, '_', note, words.filter.typing),
			columns,
		);
	}

	const place = placeOf(state);
	let row: Row =
		state.filter === '' || state.cover !== undefined
			? []
			: cutRow(typed(state.filter, '', note, words.filter.kept), columns);
	for (const ids of hints[place]) {
		const last = ids.at(-1);
		if (last === undefined || !ids.some(id => isUseful(id, state, facts))) {
			continue;
		}

		const keys = ids.map(id => {
			const binding = keymap.find(each => each.id === id);
			return keyLabel(binding?.keys[0] ?? '', words, glyphs);
		});
		const entry = [
			span(row.length === 0 ? ' ' : '  '),
			span(keys.join(keys.every(key => key.length === 1) ? '' : '/'), 'key'),
			span(` ${words.keys[last].hint}`, 'quiet'),
		];
		if (rowWidth(row) + rowWidth(entry) <= columns) {
			row = [...row, ...entry];
		}
	}

	return row;
};
