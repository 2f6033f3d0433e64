import type {Row} from '../../chart/chart.js';
import {harmless} from '../../safe-text/harmless.js';
import {hints} from '../keys/hints.js';
import {isUseful} from '../keys/is-useful.js';
import {keyLabel} from '../keys/key-label.js';
import {actionFor, keymap, placeOf} from '../keys/keymap.js';
import type {ActionId, Look} from '../look.js';
import type {Facts} from '../state/facts.js';
import type {ViewState} from '../state/state.js';
import {cutRow, rowWidth, span} from '../text/row.js';
import {shortenStart} from '../text/width.js';

/** A key with what it does, in a word; keys that belong together share it. */
type Hint = {readonly ids: readonly ActionId[]; readonly text: string};

/** How what was muted comes back: first the key that goes there, then the one that unmutes it. */
const unmuting = ({currentFinding, muted}: Facts, {screen}: Look['messages']): Hint | undefined =>
	currentFinding?.isMuted
		? {ids: ['mute'], text: screen.unmuting.bringBack}
		: muted > 0
			? {ids: ['previous-finding'], text: screen.unmuting.goTo}
			: undefined;

/** What can be done here and now, the most important first. */
const hintsAt = (state: ViewState, facts: Facts, {messages}: Look): readonly Hint[] => {
	const place = placeOf(state);
	const useful = hints[place].flatMap((ids): readonly Hint[] => {
		const last = ids.at(-1);
		return last === undefined || !ids.some(id => isUseful(id, state, facts))
			? []
			: [{ids, text: messages.screen.keys[last].hint}];
	});
	const unmute = actionFor('m', place) === 'mute' ? unmuting(facts, messages) : undefined;
	if (unmute === undefined) {
		return useful;
	}

	// Where the finding has just vanished, its way back is seen; a finding that was muted once is no news.
	const isNews = [...state.mutes.values()].includes(true);
	const others = useful.filter(({ids}) => !ids.includes('mute') || unmute.ids[0] !== 'mute');
	const after = others.findIndex(({ids}) => ids.includes(isNews ? 'help' : 'next-finding')) + 1;
	return others.toSpliced(after, 0, unmute);
};

const labelOf = (id: ActionId, {messages, glyphs}: Look): string =>
	keyLabel(keymap.find(each => each.id === id)?.keys[0] ?? '', messages.screen, glyphs);

/** What is to be said of the last key; empty where nothing. */
const toldOf = ({told, theme, mouse}: ViewState, look: Look): string => {
	const words = look.messages.screen;
	if (told === undefined) {
		return '';
	}

	return told.isIdle
		? words.idle(labelOf(told.id, look), words.keys[told.id].hint)
		: told.id === 'theme'
			? words.themes[theme]
			: words.mouse[mouse ? 'on' : 'off'];
};

/** The keys that do something here and now, the most important first, as many as fit. */
export const footer = (state: ViewState, facts: Facts, columns: number, look: Look): Row => {
	const {messages, glyphs} = look;
	const words = messages.screen;
	const {filter} = facts;
	const note = filter === 'nothing' || filter === 'no-expression' ? words.filter[filter] : '';
	const isSearch = state.cover === 'log';
	// Of a long text the end is seen, where it is typed; one that is kept leaves room for the keys.
	const room = state.isTyping ? columns - 3 : Math.floor(columns / 2);
	const typed = (text: string, caret: string, warning: string, keys: string): Row => [
		span(' /', 'key'),
		span(shortenStart(harmless(text), room, glyphs.more)),
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

	const told = toldOf(state, look);
	let row: Row =
		told !== ''
			? cutRow([span(` ${told}`, 'strong')], columns)
			: state.filter === '' || state.cover !== undefined
				? []
				: cutRow(typed(state.filter, '', note, words.filter.kept), columns);
	for (const {ids, text} of hintsAt(state, facts, look)) {
		const keys = ids.map(id => labelOf(id, look));
		const entry = [
			span(row.length === 0 ? ' ' : '  '),
			span(keys.join(keys.every(key => key.length === 1) ? '' : '/'), 'key'),
			span(` ${text}`, 'quiet'),
		];
		if (rowWidth(row) + rowWidth(entry) <= columns) {
			row = [...row, ...entry];
		}
	}

	return row;
};
