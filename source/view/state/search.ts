import type {FilterEdit} from '../keys/filter-keys.js';
import {clamp} from './along.js';
import type {Facts} from './facts.js';
import type {ViewState} from './state.js';

/** What is looked for in the log: as typed, from which line on and which way. */
export type Search = {
	/** Empty where nothing is looked for. */
	readonly text: string;
	readonly from: number;
	readonly by: 1 | -1;

	/** How many matches further on, or back, was asked for while it was still looked for. */
	readonly ahead: number;

	/** The line that has it; undefined while it is looked for. */
	readonly found: number | 'nowhere' | undefined;
};

export const noSearch: Search = {text: '', from: 1, by: 1, ahead: 0, found: undefined};

/** The search has come to its end. */
export type Found = {
	readonly id: 'found';

	/** What was looked for: by now it may be something else, or the log be closed. */
	readonly sought: Pick<Search, 'text' | 'from' | 'by'>;
	readonly line: number | 'nowhere';

	/** Lines that are seen at once: the one that was found is shown in the middle. */
	readonly visible: number;

	/** Cells of the line before the text and up to its end, and those of a line that are seen at once. */
	readonly from: number;
	readonly to: number;
	readonly room: number;
};

/** From the first line that is seen on. */
export const beginSearch = (state: ViewState, {cover}: Facts): ViewState => ({
	...state,
	isTyping: true,
	search: {...noSearch, from: Math.max(0, Math.min(state.coverTop, cover.rows - cover.visible)) + 1},
});

export const typeSearch = (state: ViewState, {text, isTyping}: FilterEdit): ViewState => ({
	...state,
	isTyping,
	search:
		text === state.search.text ? state.search : {...state.search, text, by: 1, ahead: 0, found: undefined},
});

/** More matches than anybody asks for before the first is there. */
const mostAhead = 99;

export const nextMatch = (state: ViewState, by: 1 | -1): ViewState => {
	const {search} = state;
	if (typeof search.found === 'number') {
		return {...state, search: {...search, from: search.found + by, by, found: undefined}};
	}

	const ahead = clamp(search.ahead + by, -mostAhead, mostAhead);
	return search.text === '' || search.found === 'nowhere' || ahead === search.ahead
		? state
		: {...state, search: {...search, ahead}};
};

/** Where the search goes on from a match, for one that was asked for meanwhile; undefined where none was, or there is no other. */
const further = (search: Search, found: number): Search | undefined => {
	const by = search.ahead < 0 ? -1 : 1;
	const from = found + by;
	return search.ahead === 0 || (from === search.from && by === search.by)
		? undefined
		: {...search, from, by, ahead: search.ahead - by};
};

/** The line to the middle, from its beginning where the text is seen so, else with the text in the middle. */
export const showMatch = (state: ViewState, {sought, line, visible, from, to, room}: Found): ViewState => {
	const {search: now} = state;
	if (now.text !== sought.text || now.from !== sought.from || now.by !== sought.by) {
		return state;
	}

	const search = {...now, ahead: 0, found: line};
	if (line === 'nowhere') {
		return {...state, search};
	}

	const on = further(now, line);
	return on === undefined
		? {
				...state,
				search,
				coverTop: Math.max(0, line - 1 - Math.floor(visible / 2)),
				logLeft: to <= room ? 0 : Math.max(0, Math.floor((from + to - room) / 2)),
			}
		: {...state, search: on};
};
