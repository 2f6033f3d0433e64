import {type RunOrder, runOrders} from '../../compare/order-summaries.js';
import {after, clamp} from '../state/along.js';
import {tell} from '../state/tell.js';
import {isUseful} from './keys/is-useful.js';
import type {RunsActionId} from './keys/keymap.js';
import {cursorRow, type RunsAction, type RunsFacts, type RunsState} from './state.js';

/** Longest filter in characters: a pasted text is not one. */
const longestFilter = 100;

/** Lines of the help by which a wheel moves. */
const wheelLines = 3;

const move = (
	state: RunsState,
	{paths, visible, help}: RunsFacts,
	lines: number,
	pages: number,
): RunsState => {
	if (state.help) {
		const by = lines + pages * Math.max(1, help.visible - 1);
		return {...state, helpTop: clamp(state.helpTop + by, 0, Math.max(0, help.rows - help.visible))};
	}

	const row = clamp(cursorRow(state, paths) + lines + pages * Math.max(1, visible - 1), 0, paths.length - 1);
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

/** A click at the head of the column that the list is ordered by already turns the order round. */
const orderTo = (state: RunsState, order: RunOrder): RunsState => ({
	...state,
	order,
	isReversed: order === state.order && !state.isReversed,
	cursor: undefined,
});

const clear = (state: RunsState): RunsState =>
	state.help
		? {...state, help: false}
		: state.filter === ''
			? {...state, chosen: []}
			: {...state, filter: '', cursor: undefined};

const changed = (state: RunsState, action: RunsAction): RunsState => {
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
		case 'wheel':
			return move(state, action.facts, action.by * (state.help ? wheelLines : 1), 0);
		case 'click-run':
			return {...state, cursor: action.path};
		case 'click-head':
			return orderTo(state, action.order);
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
			return {...state, theme: after(action.facts.themes, action.facts.theme)};
		case 'mouse':
			return {...state, mouse: !state.mouse};
		case 'adopt':
			return {...state, language: action.language, theme: action.theme, mouse: action.mouse};
		case 'open':
		case 'suspend':
		case 'redraw':
		case 'quit':
			return state;
	}
};

/** Keys of which one expects that the screen changes: where they cannot do anything, the list says so. */
const choosing: ReadonlySet<RunsActionId> = new Set([
	'open',
	'choose',
	'order',
	'order-back',
	'reverse',
	'filter',
	'language',
	'theme',
]);

/** What was chosen by these keys is told nowhere else on the screen. */
const unseen: ReadonlySet<RunsActionId> = new Set(['theme', 'mouse']);

const toldOf = (state: RunsState, action: RunsAction): RunsState['told'] => {
	if (!('facts' in action) || action.id === 'wheel') {
		return undefined;
	}

	const {id, facts} = action;
	const isIdle = choosing.has(id) && !isUseful(id, state, facts);
	return isIdle || unseen.has(id) ? {id, isIdle} : undefined;
};

/**
The next state of the list: the only place where it changes. What a key chose unseen is told until the next one, and so is
that it can do nothing.
*/
export const reduceRuns = (state: RunsState, action: RunsAction): RunsState => {
	const told = toldOf(state, action);
	const next = told?.isIdle ? state : changed(state, action);
	return tell(next, told);
};
