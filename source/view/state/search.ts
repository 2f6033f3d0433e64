import type {FilterEdit} from '../keys/filter-keys.js';
import type {Facts} from './facts.js';
import type {ViewState} from './state.js';

/** What is looked for in the log: as typed, from which line on and which way. */
export type Search = {
	/** Empty where nothing is looked for. */
	readonly text: string;
	readonly from: number;
	readonly by: 1 | -1;

	/** The line that has it; undefined while it is looked for. */
	readonly found: number | 'nowhere' | undefined;
};

export const noSearch: Search = {text: '', from: 1, by: 1, found: undefined};

/** The search has come to its end. */
export type Found = {
	readonly id: 'found';
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
	search: text === state.search.text ? state.search : {...state.search, text, by: 1, found: undefined},
});

export const nextMatch = (state: ViewState, by: 1 | -1): ViewState => {
	const {search} = state;
	return typeof search.found === 'number'
		? {...state, search: {...search, from: search.found + by, by, found: undefined}}
		: state;
};

/** The line to the middle, from its beginning where the text is seen so, else with the text in the middle. */
export const showMatch = (state: ViewState, {line, visible, from, to, room}: Found): ViewState => {
	const search = {...state.search, found: line};
	return line === 'nowhere'
		? {...state, search}
		: {
				...state,
				search,
				coverTop: Math.max(0, line - 1 - Math.floor(visible / 2)),
				logLeft: to <= room ? 0 : Math.max(0, Math.floor((from + to - room) / 2)),
			};
};
