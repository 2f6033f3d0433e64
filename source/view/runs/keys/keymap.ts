import type {Look} from '../../look.js';

/** What a key of the list does. */
export type RunsActionId =
	| keyof Look['messages']['runs']['keys']
	| 'page-up'
	| 'page-down'
	| 'top'
	| 'bottom'
	| 'help'
	| 'language'
	| 'theme'
	| 'mouse'
	| 'suspend'
	| 'redraw'
	| 'quit';

type RunsBinding = {
	readonly id: RunsActionId;

	/** Names as `keyName` gives them; the first is the one to show. */
	readonly keys: readonly string[];

	/** Works while the help is open. */
	readonly inHelp: boolean;
};

/** Every key of the list of runs. Dispatcher, help and footer are made from this list. */
export const runsKeymap: readonly RunsBinding[] = [
	{id: 'open', keys: ['enter'], inHelp: false},
	{id: 'choose', keys: [' '], inHelp: false},
	{id: 'filter', keys: ['/'], inHelp: false},
	{id: 'order', keys: ['s', '>', 'right', 'l'], inHelp: false},
	{id: 'order-back', keys: ['S', '<', 'left', 'h'], inHelp: false},
	{id: 'reverse', keys: ['r'], inHelp: false},
	{id: 'clear', keys: ['escape'], inHelp: true},
	{id: 'up', keys: ['up', 'k'], inHelp: true},
	{id: 'down', keys: ['down', 'j'], inHelp: true},
	{id: 'page-up', keys: ['page-up', 'ctrl+b'], inHelp: true},
	{id: 'page-down', keys: ['page-down', 'ctrl+f'], inHelp: true},
	{id: 'top', keys: ['home', 'g'], inHelp: true},
	{id: 'bottom', keys: ['end', 'G'], inHelp: true},
	{id: 'help', keys: ['?'], inHelp: true},
	{id: 'language', keys: ['w'], inHelp: true},
	{id: 'theme', keys: ['t'], inHelp: true},
	{id: 'mouse', keys: ['M'], inHelp: true},
	{id: 'redraw', keys: ['ctrl+l'], inHelp: true},
	{id: 'suspend', keys: ['ctrl+z'], inHelp: true},
	{id: 'quit', keys: ['q', 'ctrl+c'], inHelp: true},
];

/** The footer's entries in order of importance. */
export const runsHints: ReadonlyArray<readonly RunsActionId[]> = [
	['quit'],
	['help'],
	['open'],
	['choose'],
	['filter'],
	['order'],
	['reverse'],
	['up', 'down'],
	['clear'],
	['language'],
];

/** What a key does; undefined where it does nothing. */
export const runsActionFor = (key: string, help: boolean): RunsActionId | undefined =>
	runsKeymap.find(({keys, inHelp}) => (inHelp || !help) && keys.includes(key))?.id;

/** The words of an action: those of the list, else the ones that every screen shares. */
export const runsKeyWords = (
	id: RunsActionId,
	{messages}: Look,
): Look['messages']['screen']['keys']['quit'] => {
	const own = messages.runs.keys;
	const isOwn = (each: RunsActionId): each is keyof typeof own => each in own;
	return isOwn(id) ? own[id] : messages.screen.keys[id];
};
