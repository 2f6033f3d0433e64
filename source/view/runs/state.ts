import {type RunOrder, runOrders} from '../../compare/order-summaries.js';
import type {Language} from '../../locale/messages.js';
import type {ThemeName} from '../theme/palette.js';
import type {RunsActionId} from './keymap.js';

/** What the person chose in the list of runs. */
export type RunsState = {
	/** Path of the run that the cursor is on; undefined stays on the first row, whichever run that is. */
	readonly cursor: string | undefined;

	/** Paths in the order in which they were chosen: the first is compared with the others. */
	readonly chosen: readonly string[];
	readonly order: RunOrder;
	readonly isReversed: boolean;

	/** Words that a run must have, as typed. */
	readonly filter: string;

	/** Keys go into the filter. */
	readonly isTyping: boolean;
	readonly help: boolean;
	readonly helpTop: number;

	/** Undefined until chosen. */
	readonly language: Language | undefined;
	readonly theme: ThemeName | undefined;
};

/** What an action needs to know of the list as it is drawn now. */
export type RunsFacts = {
	/** Of the rows, in their order. */
	readonly paths: readonly string[];

	/** Rows that are seen at once. */
	readonly visible: number;
	readonly help: {readonly rows: number; readonly visible: number};

	/** What the keys walk through, and what is shown now; none where there is nothing to choose. */
	readonly languages: readonly Language[];
	readonly language: Language;
	readonly themes: readonly ThemeName[];
	readonly theme: ThemeName;
};

export type RunsAction =
	| {readonly id: RunsActionId; readonly facts: RunsFacts}
	| {readonly id: 'type'; readonly text: string}
	| {readonly id: 'erase' | 'erase-all' | 'done' | 'give-up'}
	| ({readonly id: 'adopt'} & Pick<RunsState, 'language' | 'theme'>);

export const initialRunsState: RunsState = {
	cursor: undefined,
	chosen: [],
	order: 'changed',
	isReversed: false,
	filter: '',
	isTyping: false,
	help: false,
	helpTop: 0,
	language: undefined,
	theme: undefined,
};

/** Longest filter in characters: a pasted text is not one. */
const longestFilter = 100;

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/** Row of the cursor; the first where its run is not in the list. */
export const cursorRow = ({cursor}: RunsState, paths: readonly string[]): number =>
	cursor === undefined ? 0 : Math.max(0, paths.indexOf(cursor));

const move = (
	state: RunsState,
	{paths, visible, help}: RunsFacts,
	lines: number,
	pages: number,
): RunsState => {
	if (state.help) {
		const by = lines + pages * Math.max(1, help.visible - 1);
		return {...state, helpTop: clamp(state.helpTop + by, Math.max(0, help.rows - help.visible))};
	}

	const row = clamp(cursorRow(state, paths) + lines + pages * Math.max(1, visible - 1), paths.length - 1);
	return {...state, cursor: row === 0 ? undefined : paths[row]};
};

const choose = (state: RunsState, {paths}: RunsFacts): RunsState => {
	const row = cursorRow(state, paths);
	const path = paths[row];
	if (path === undefined) {
		return state;
	}

	const chosen = state.chosen.includes(path)
		? state.chosen.filter(each => each !== path)
		: [...state.chosen, path];
	return {...state, chosen, cursor: paths[Math.min(row + 1, paths.length - 1)]};
};

const orderBy = (state: RunsState, by: number): RunsState => {
	const index = (runOrders.indexOf(state.order) + by + runOrders.length) % runOrders.length;
	return {...state, order: runOrders[index] ?? 'changed', isReversed: false, cursor: undefined};
};

const clear = (state: RunsState): RunsState =>
	state.help
		? {...state, help: false}
		: state.filter === ''
			? {...state, chosen: []}
			: {...state, filter: '', cursor: undefined};

const after = <Item>(items: readonly Item[], item: Item): Item =>
	items[(items.indexOf(item) + 1) % items.length] ?? item;

/** The next state of the list: the only place where it changes. */
export const reduceRuns = (state: RunsState, action: RunsAction): RunsState => {
	switch (action.id) {
		case 'type':
			return {...state, filter: (state.filter + action.text).slice(0, longestFilter), cursor: undefined};
		case 'erase':
			return {...state, filter: Array.from(state.filter).slice(0, -1).join(''), cursor: undefined};
		case 'erase-all':
			return {...state, filter: '', cursor: undefined};
		case 'done':
			return {...state, isTyping: false};
		case 'give-up':
			return {...state, isTyping: false, filter: '', cursor: undefined};
		case 'up':
			return move(state, action.facts, -1, 0);
		case 'down':
			return move(state, action.facts, 1, 0);
		case 'page-up':
			return move(state, action.facts, 0, -1);
		case 'page-down':
			return move(state, action.facts, 0, 1);
		case 'top':
			return move(state, action.facts, Number.NEGATIVE_INFINITY, 0);
		case 'bottom':
			return move(state, action.facts, Number.POSITIVE_INFINITY, 0);
		case 'choose':
			return choose(state, action.facts);
		case 'order':
			return orderBy(state, 1);
		case 'order-back':
			return orderBy(state, -1);
		case 'reverse':
			return {...state, isReversed: !state.isReversed, cursor: undefined};
		case 'filter':
			return {...state, isTyping: true};
		case 'clear':
			return clear(state);
		case 'help':
			return {...state, help: !state.help, helpTop: 0};
		case 'language':
			return {...state, language: after(action.facts.languages, action.facts.language)};
		case 'theme':
			return action.facts.themes.length > 1
				? {...state, theme: after(action.facts.themes, action.facts.theme)}
				: state;
		case 'adopt':
			return {...state, language: action.language, theme: action.theme};
		case 'open':
		case 'suspend':
		case 'redraw':
		case 'quit':
			return state;
	}
};
