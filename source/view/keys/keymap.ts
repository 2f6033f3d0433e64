import type {ActionId} from '../look.js';
import type {Facts, ViewState} from '../state/state.js';

/** Where the keys go: the focused pane, or what covers it. */
export type Place = 'charts' | 'table' | 'diagnosis' | 'full' | 'help';

export type KeyGroup = 'move' | 'panes' | 'charts' | 'program';

export type Binding = {
	readonly id: ActionId;

	/** Names as `keyName` gives them; the first is the one to show. */
	readonly keys: readonly string[];
	readonly places: readonly Place[];
	readonly group: KeyGroup;
};

const panes: readonly Place[] = ['charts', 'table', 'diagnosis'];
const run: readonly Place[] = [...panes, 'full'];
const everywhere: readonly Place[] = [...run, 'help'];

/** Every key of the viewer. Dispatcher, help and footer are made from this list. */
export const keymap: readonly Binding[] = [
	{id: 'back-point', keys: ['left', 'h'], places: run, group: 'move'},
	{id: 'forward-point', keys: ['right', 'l'], places: run, group: 'move'},
	{id: 'back-epoch', keys: ['[', 'H', 'shift+left'], places: run, group: 'move'},
	{id: 'forward-epoch', keys: [']', 'L', 'shift+right'], places: run, group: 'move'},
	{id: 'follow', keys: ['f'], places: run, group: 'move'},
	{id: 'next-finding', keys: ['n'], places: run, group: 'move'},
	{id: 'previous-finding', keys: ['N'], places: run, group: 'move'},
	{id: 'next-pane', keys: ['tab'], places: run, group: 'panes'},
	{id: 'previous-pane', keys: ['shift+tab'], places: run, group: 'panes'},
	{id: 'up', keys: ['up', 'k'], places: everywhere, group: 'panes'},
	{id: 'down', keys: ['down', 'j'], places: everywhere, group: 'panes'},
	{id: 'page-up', keys: ['page-up', 'ctrl+b'], places: everywhere, group: 'panes'},
	{id: 'page-down', keys: ['page-down', 'ctrl+f', ' '], places: everywhere, group: 'panes'},
	{id: 'top', keys: ['home', 'g'], places: everywhere, group: 'panes'},
	{id: 'bottom', keys: ['end', 'G'], places: everywhere, group: 'panes'},
	{id: 'columns-left', keys: ['<', ','], places: panes, group: 'panes'},
	{id: 'columns-right', keys: ['>', '.'], places: panes, group: 'panes'},
	{id: 'full-chart', keys: ['enter'], places: run, group: 'charts'},
	{id: 'x-unit', keys: ['x'], places: run, group: 'charts'},
	{id: 'y-scale', keys: ['y'], places: run, group: 'charts'},
	{id: 'smoothing', keys: ['s'], places: run, group: 'charts'},
	{id: 'style', keys: ['d'], places: run, group: 'charts'},
	{id: 'zoom-in', keys: ['+', '='], places: run, group: 'charts'},
	{id: 'zoom-out', keys: ['-'], places: run, group: 'charts'},
	{id: 'zoom-all', keys: ['0'], places: run, group: 'charts'},
	{id: 'help', keys: ['?'], places: everywhere, group: 'program'},
	{id: 'close', keys: ['escape'], places: everywhere, group: 'program'},
	{id: 'redraw', keys: ['ctrl+l'], places: everywhere, group: 'program'},
	{id: 'suspend', keys: ['ctrl+z'], places: everywhere, group: 'program'},
	{id: 'quit', keys: ['q', 'ctrl+c'], places: everywhere, group: 'program'},
];

export const placeOf = (state: ViewState): Place => (state.help ? 'help' : state.full ? 'full' : state.focus);

/** What a key does at a place; undefined where it does nothing. */
export const actionFor = (key: string, place: Place): ActionId | undefined =>
	keymap.find(binding => binding.places.includes(place) && binding.keys.includes(key))?.id;

/** Whether an action would change anything now: what could not is not offered in the footer. */
export const isUseful = (id: ActionId, state: ViewState, facts: Facts): boolean => {
	switch (id) {
		case 'back-point':
		case 'forward-point':
			return facts.moments.length > 1;
		case 'back-epoch':
		case 'forward-epoch':
			return facts.rowLines.length > 1 && facts.rowLines.length < facts.moments.length;
		case 'next-finding':
		case 'previous-finding':
			return facts.findingRows.length > 0;
		case 'close':
			return state.help || state.full || state.finding !== undefined;
		case 'follow':
			return state.cursor !== undefined || state.finding !== undefined;
		case 'columns-left':
		case 'columns-right':
			return facts.hiddenColumns > 0;
		case 'zoom-all':
			return state.zoom > 0;
		case 'zoom-in':
			return facts.deepestZoom > state.zoom;
		case 'full-chart':
		case 'y-scale':
		case 'smoothing':
			return facts.charts > 0;
		case 'x-unit':
			return facts.charts > 0 && facts.xUnits.length > 1;
		case 'style':
			return facts.charts > 0 && facts.styles.length > 1;
		case 'next-pane':
			return facts.charts > 0;
		case 'up':
		case 'down':
			return state.focus !== 'charts' || state.help || facts.charts > 1;
		default:
			return true;
	}
};

/** The footer's entries in order of importance: actions that are shown together, by the hint of the last one. */
export const hints: Readonly<Record<Place, ReadonlyArray<readonly ActionId[]>>> = {
	charts: [
		['quit'],
		['help'],
		['next-pane'],
		['back-point', 'forward-point'],
		['follow'],
		['up', 'down'],
		['full-chart'],
		['next-finding'],
		['back-epoch', 'forward-epoch'],
		['zoom-all'],
		['zoom-in'],
		['y-scale'],
		['x-unit'],
		['smoothing'],
		['style'],
	],
	table: [
		['quit'],
		['help'],
		['next-pane'],
		['up', 'down'],
		['columns-left', 'columns-right'],
		['follow'],
		['page-up', 'page-down'],
		['back-point', 'forward-point'],
	],
	diagnosis: [
		['quit'],
		['help'],
		['next-pane'],
		['up', 'down'],
		['next-finding'],
		['page-up', 'page-down'],
		['back-point', 'forward-point'],
		['follow'],
		['back-epoch', 'forward-epoch'],
	],
	full: [
		['quit'],
		['help'],
		['close'],
		['back-point', 'forward-point'],
		['follow'],
		['up', 'down'],
		['zoom-all'],
		['zoom-in'],
		['y-scale'],
		['x-unit'],
		['smoothing'],
		['style'],
	],
	help: [['quit'], ['close'], ['up', 'down']],
};
