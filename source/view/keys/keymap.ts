import type {ActionId} from '../look.js';
import type {ViewState} from '../state/state.js';

/** Where the keys go: the focused pane, or what covers it. */
export type Place = 'charts' | 'table' | 'diagnosis' | 'full' | 'cover' | 'columns' | 'log';

export type KeyGroup = 'move' | 'panes' | 'layout' | 'charts' | 'log' | 'program';

export type Binding = {
	readonly id: ActionId;

	/** Names as `keyName` gives them; the first is the one to show. */
	readonly keys: readonly string[];
	readonly places: readonly Place[];
	readonly group: KeyGroup;
};

const panes: readonly Place[] = ['charts', 'table', 'diagnosis'];
const run: readonly Place[] = [...panes, 'full'];
const everywhere: readonly Place[] = [...run, 'cover', 'columns', 'log'];

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
	{id: 'toggle-charts', keys: ['1'], places: run, group: 'layout'},
	{id: 'toggle-table', keys: ['2'], places: run, group: 'layout'},
	{id: 'toggle-diagnosis', keys: ['3'], places: run, group: 'layout'},
	{id: 'smaller', keys: ['{', 'ctrl+left', 'ctrl+up'], places: panes, group: 'layout'},
	{id: 'larger', keys: ['}', 'ctrl+right', 'ctrl+down'], places: panes, group: 'layout'},
	{id: 'reset-panes', keys: ['|'], places: panes, group: 'layout'},
	{id: 'mouse', keys: ['M'], places: everywhere, group: 'layout'},
	{id: 'up', keys: ['up', 'k'], places: everywhere, group: 'panes'},
	{id: 'down', keys: ['down', 'j'], places: everywhere, group: 'panes'},
	{id: 'columns-left', keys: ['<', ','], places: panes, group: 'panes'},
	{id: 'columns-right', keys: ['>', '.'], places: panes, group: 'panes'},
	{id: 'row-detail', keys: ['enter'], places: ['table'], group: 'panes'},
	{id: 'sort', keys: ['s'], places: ['table', 'columns'], group: 'panes'},
	{id: 'row-unit', keys: ['r'], places: ['table'], group: 'panes'},
	{id: 'columns', keys: ['c'], places: ['table', 'columns'], group: 'panes'},
	// Before the keys that turn pages: in the list of columns the space bar has a meaning of its own.
	{id: 'toggle-column', keys: [' ', 'enter'], places: ['columns'], group: 'panes'},
	{id: 'column-earlier', keys: ['<', ',', 'left', 'h'], places: ['columns'], group: 'panes'},
	{id: 'column-later', keys: ['>', '.', 'right', 'l'], places: ['columns'], group: 'panes'},
	{id: 'all-columns', keys: ['0'], places: ['columns'], group: 'panes'},
	{id: 'page-up', keys: ['page-up', 'ctrl+b'], places: everywhere, group: 'panes'},
	{id: 'page-down', keys: ['page-down', 'ctrl+f', ' '], places: everywhere, group: 'panes'},
	{id: 'top', keys: ['home', 'g'], places: everywhere, group: 'panes'},
	{id: 'bottom', keys: ['end', 'G'], places: everywhere, group: 'panes'},
	{id: 'full-chart', keys: ['enter'], places: ['charts', 'diagnosis', 'full'], group: 'charts'},
	{id: 'side-by-side', keys: ['v'], places: run, group: 'charts'},
	{id: 'filter', keys: ['/'], places: run, group: 'charts'},
	{id: 'x-unit', keys: ['x'], places: run, group: 'charts'},
	{id: 'y-scale', keys: ['y'], places: run, group: 'charts'},
	{id: 'smoothing', keys: ['s'], places: ['charts', 'diagnosis', 'full'], group: 'charts'},
	{id: 'style', keys: ['d'], places: run, group: 'charts'},
	{id: 'zoom-in', keys: ['+', '='], places: run, group: 'charts'},
	{id: 'zoom-out', keys: ['-'], places: run, group: 'charts'},
	{id: 'zoom-all', keys: ['0'], places: run, group: 'charts'},
	{id: 'search', keys: ['/'], places: ['log'], group: 'log'},
	{id: 'next-match', keys: ['n'], places: ['log'], group: 'log'},
	{id: 'previous-match', keys: ['N'], places: ['log'], group: 'log'},
	{id: 'log-left', keys: ['left', 'h', '<', ','], places: ['log'], group: 'log'},
	{id: 'log-right', keys: ['right', 'l', '>', '.'], places: ['log'], group: 'log'},
	{id: 'mute', keys: ['m'], places: run, group: 'program'},
	{id: 'explain', keys: ['e'], places: everywhere, group: 'program'},
	{id: 'raw-log', keys: ['o'], places: everywhere, group: 'program'},
	{id: 'reading', keys: ['i'], places: everywhere, group: 'program'},
	{id: 'help', keys: ['?'], places: everywhere, group: 'program'},
	{id: 'close', keys: ['escape'], places: everywhere, group: 'program'},
	{id: 'back', keys: ['b'], places: run, group: 'program'},
	{id: 'language', keys: ['w'], places: everywhere, group: 'program'},
	{id: 'theme', keys: ['t'], places: everywhere, group: 'program'},
	{id: 'redraw', keys: ['ctrl+l'], places: everywhere, group: 'program'},
	{id: 'suspend', keys: ['ctrl+z'], places: everywhere, group: 'program'},
	{id: 'quit', keys: ['q', 'ctrl+c'], places: everywhere, group: 'program'},
];

export const placeOf = ({cover, full, focus}: ViewState): Place =>
	cover === undefined ? (full ? 'full' : focus) : cover === 'log' || cover === 'columns' ? cover : 'cover';

/** What a key does at a place; undefined where it does nothing. */
export const actionFor = (key: string, place: Place): ActionId | undefined =>
	keymap.find(binding => binding.places.includes(place) && binding.keys.includes(key))?.id;
