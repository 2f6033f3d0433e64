import {isUseful} from '../keys/is-useful.js';
import type {ActionId} from '../look.js';
import type {Action, Pointing, Typing} from './action.js';
import {changed} from './changed.js';
import type {Found} from './search.js';
import type {Told, ViewState} from './state.js';
import {tell} from './tell.js';

/**
Keys of which one expects that the screen changes: where they cannot do anything, the screen says so. Keys that move are not
among them: that there is nothing further on is seen.
*/
const choosing: ReadonlySet<ActionId> = new Set([
	'next-finding',
	'previous-finding',
	'smaller',
	'larger',
	'reset-panes',
	'columns-left',
	'columns-right',
	'row-detail',
	'row-unit',
	'sort',
	'columns',
	'all-columns',
	'full-chart',
	'side-by-side',
	'filter',
	'x-unit',
	'y-scale',
	'smoothing',
	'style',
	'zoom-in',
	'zoom-out',
	'zoom-all',
	'mute',
	'language',
	'theme',
	'explain',
	'raw-log',
	'next-match',
	'previous-match',
]);

/** Of these the screen says so only where nothing has come of them: the last pane, and the last column, stay. */
const hiding: ReadonlySet<ActionId> = new Set([
	'toggle-charts',
	'toggle-table',
	'toggle-diagnosis',
	'toggle-column',
]);

/** What was chosen by these keys is told nowhere else on the screen. */
const unseen: ReadonlySet<ActionId> = new Set(['theme', 'mouse']);

const isSame = (one: ViewState, other: ViewState): boolean =>
	(Object.keys(one) as Array<keyof ViewState>).every(name => Object.is(one[name], other[name]));

const answered = (state: ViewState, action: Action): ViewState => {
	const {id, facts} = action;
	const isVain = choosing.has(id) && !isUseful(id, state, facts);
	const wanted = isVain ? state : changed(state, action);
	const next = isSame(wanted, state) ? state : wanted;
	const isIdle = isVain || (hiding.has(id) && next === state);
	const told: Told | undefined = isIdle || unseen.has(id) ? {id, isIdle} : undefined;
	return tell(next, told);
};

/**
The next state of the view: the only place where it changes. Pure; what cannot be done changes nothing but what is told of
it until the next key.
*/
export const reduce = (state: ViewState, action: Action | Typing | Pointing | Found): ViewState => {
	switch (action.id) {
		case 'found':
			return changed(state, action);
		case 'type':
		case 'wheel':
		case 'click': {
			const next = changed(state, action);
			return next.told === undefined ? next : {...next, told: undefined};
		}

		default:
			return answered(state, action);
	}
};
