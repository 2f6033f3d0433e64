import {describe, expect, it} from 'vitest';
import {reduceRuns} from '../../../source/view/runs/reduce-runs.js';
import {
	initialRunsState,
	type RunsAction,
	type RunsFacts,
	type RunsState,
} from '../../../source/view/runs/state.js';

const facts: RunsFacts = {
	paths: ['a', 'b', 'c', 'd'],
	visible: 3,
	help: {rows: 10, visible: 4},
	languages: ['en', 'zh', 'ru'],
	language: 'ru',
	themes: ['safe', 'dark'],
	theme: 'safe',
};

const stateAfter = (actions: readonly RunsAction[], from: Partial<RunsState> = {}): RunsState =>
	actions.reduce(reduceRuns, {...initialRunsState, ...from});

const on = (...ids: ReadonlyArray<Exclude<Extract<RunsAction, {facts: RunsFacts}>['id'], 'wheel'>>) =>
	ids.map(id => ({id, facts}));

describe('reduceRuns', () => {
	it.each<readonly [string, readonly RunsAction[], Partial<RunsState>]>([
		['down goes to the next run', on('down'), {cursor: 'b'}],
		['up from the first stays on the first row', on('up'), {cursor: undefined}],
		['a page is a row less than is seen', on('page-down'), {cursor: 'c'}],
		['the end', on('bottom', 'down'), {cursor: 'd'}],
		['and back', on('bottom', 'top'), {cursor: undefined}],
		['chooses and goes on', on('choose', 'choose'), {chosen: ['a', 'b'], cursor: 'c'}],
		['keeps the order of choosing', on('down', 'choose', 'top', 'choose'), {chosen: ['b', 'a']}],
		['gives up a choice', on('choose', 'up', 'choose'), {chosen: []}],
		['orders by the next column', on('down', 'order'), {order: 'name', cursor: undefined}],
		['orders by the last column', on('order-back'), {order: 'verdict'}],
		['the other way round', on('reverse'), {isReversed: true}],
		['another order is not reversed', on('reverse', 'order'), {isReversed: false}],
		[
			'types a filter',
			[...on('filter'), {id: 'type', text: 'ba'}, {id: 'type', text: 'd'}, {id: 'erase'}],
			{filter: 'ba', isTyping: true},
		],
		[
			'keeps the filter',
			[...on('filter'), {id: 'type', text: 'b'}, {id: 'done'}],
			{filter: 'b', isTyping: false},
		],
		[
			'gives up the filter while typing',
			[...on('filter'), {id: 'type', text: 'b'}, {id: 'give-up'}],
			{filter: '', isTyping: false},
		],
		[
			'erases a whole character',
			[...on('filter'), {id: 'type', text: '损😀'}, {id: 'erase'}],
			{filter: '损'},
		],
		['scrolls the help', on('help', 'down', 'bottom'), {help: true, helpTop: 6}],
		['wheels through the list by a run', [{id: 'wheel', by: 1, facts}], {cursor: 'b'}],
		[
			'wheels through the help by three lines',
			[...on('help'), {id: 'wheel', by: 1, facts}],
			{helpTop: 3, cursor: undefined},
		],
		['goes to the run that is clicked at', [{id: 'click-run', path: 'c'}], {cursor: 'c'}],
		['orders by the head that is clicked at', [{id: 'click-head', order: 'best'}], {order: 'best'}],
		[
			'turns the order round at a second click',
			[
				{id: 'click-head', order: 'best'},
				{id: 'click-head', order: 'best'},
			],
			{order: 'best', isReversed: true},
		],
		['gives the mouse back to the terminal', on('mouse'), {mouse: false}],
		['closes the help', on('help', 'clear'), {help: false}],
		['goes on to the next language, after the last to the first', on('language'), {language: 'en'}],
		['goes on to the next theme', on('theme'), {theme: 'dark'}],
		[
			'has no theme to choose where there are no colours',
			[{id: 'theme', facts: {...facts, themes: []}}],
			{theme: undefined},
		],
		[
			'takes over what was chosen on the screen of a run',
			[{id: 'adopt', language: 'zh', theme: 'dark', mouse: false}],
			{language: 'zh', theme: 'dark', mouse: false},
		],
	])('%s', (_, actions, expected) => {
		expect(stateAfter(actions)).toMatchObject(expected);
	});

	const alone: RunsFacts = {...facts, paths: ['a'], languages: ['en'], themes: []};
	const none: RunsFacts = {...alone, paths: []};

	it.each<readonly [string, RunsAction, RunsState['told']]>([
		['the theme that was chosen', {id: 'theme', facts}, {id: 'theme', isIdle: false}],
		['that there is no other theme', {id: 'theme', facts: alone}, {id: 'theme', isIdle: true}],
		['nor language', {id: 'language', facts: alone}, {id: 'language', isIdle: true}],
		['that a single run has no order', {id: 'order', facts: alone}, {id: 'order', isIdle: true}],
		['nor another way round', {id: 'reverse', facts: alone}, {id: 'reverse', isIdle: true}],
		['that there is nothing to filter', {id: 'filter', facts: alone}, {id: 'filter', isIdle: true}],
		['nor to choose', {id: 'choose', facts: none}, {id: 'choose', isIdle: true}],
		['nor to open', {id: 'open', facts: none}, {id: 'open', isIdle: true}],
		['nothing where the change is seen', {id: 'order', facts}, undefined],
		['nothing of keys that move, at the end of the way', {id: 'up', facts}, undefined],
	])('tells %s', (_, action, told) => {
		expect(stateAfter([action]).told).toEqual(told);
		expect(stateAfter([action, {id: 'down', facts}]).told).toBeUndefined();
	});

	it('changes nothing else by a key without effect', () => {
		const state = stateAfter([{id: 'reverse', facts: alone}]);
		expect({...state, told: undefined}).toEqual(initialRunsState);
	});

	it('gives up the filter first, then the choice', () => {
		const state = stateAfter(on('clear'), {filter: 'x', chosen: ['a']});
		expect(state).toMatchObject({filter: '', chosen: ['a']});
		expect(stateAfter(on('clear'), state).chosen).toEqual([]);
	});

	it('stays on its run when the order changes around it', () => {
		const state = stateAfter(on('down'));
		const moved = {...facts, paths: ['d', 'c', 'b', 'a']};
		expect(reduceRuns(state, {id: 'down', facts: moved}).cursor).toBe('a');
	});
});
