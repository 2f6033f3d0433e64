import {describe, expect, it, test} from 'vitest';
import type {ActionId} from '../../../source/view/look.js';
import type {Facts} from '../../../source/view/state/facts.js';
import {reduce} from '../../../source/view/state/reduce.js';
import type {ViewState} from '../../../source/view/state/state.js';
import {facts, start} from './pressed.js';

describe('panes', () => {
	const narrow: Facts = {
		...facts,
		seen: ['charts', 'diagnosis'],
		borders: {...facts.borders, table: undefined},
	};
	const closedBy = (from: Partial<ViewState>, now: Facts, ...ids: readonly ActionId[]) => {
		const {focus, panes} = ids.reduce((state, id) => reduce(state, {id, facts: now}), {...start, ...from});
		return [focus, ...panes.closed];
	};

	test.each<[string, Partial<ViewState>, Facts, ActionId[], string[]]>([
		['a pane that is seen is closed', {}, facts, ['toggle-table'], ['charts', 'table']],
		['the focus leaves the pane that is closed', {}, facts, ['toggle-charts'], ['table', 'charts']],
		[
			'one that is closed is opened and gets the focus',
			{panes: {...start.panes, closed: ['table']}},
			narrow,
			['toggle-table'],
			['table'],
		],
		['one that only has no room is gone to', {}, narrow, ['toggle-table'], ['table']],
		[
			'the last one stays',
			{panes: {...start.panes, closed: ['table', 'diagnosis']}},
			{...facts, seen: ['charts']},
			['toggle-charts'],
			['charts', 'table', 'diagnosis'],
		],
		[
			'from a chart on the whole screen one goes to the pane',
			{full: true},
			facts,
			['toggle-diagnosis'],
			['diagnosis'],
		],
		[
			'Tab passes over what is closed',
			{panes: {...start.panes, closed: ['table']}},
			facts,
			['next-pane'],
			['diagnosis', 'table'],
		],
		[
			'all are back on request',
			{panes: {...start.panes, closed: ['table']}},
			facts,
			['reset-panes'],
			['charts'],
		],
		[
			'a finding brings its closed text back',
			{panes: {...start.panes, closed: ['diagnosis']}},
			{...facts, seen: ['charts', 'table']},
			['next-finding'],
			['diagnosis'],
		],
	])('%s', (_, from, now, ids, expected) => {
		expect(closedBy(from, now, ...ids)).toEqual(expected);
	});

	test.each<[ViewState['focus'], Facts, ActionId, [number | undefined, number | undefined]]>([
		['charts', facts, 'larger', [0.55, undefined]],
		['charts', facts, 'smaller', [0.45, undefined]],
		['table', facts, 'larger', [undefined, 0.5]],
		['diagnosis', facts, 'larger', [undefined, 0.3]],
		['diagnosis', narrow, 'larger', [0.45, undefined]],
		['table', narrow, 'smaller', [0.55, undefined]],
	])('with the focus on %s (%#) a border is moved', (focus, now, id, [charts, table]) => {
		const {shares} = reduce({...start, focus}, {id, facts: now}).panes;
		const rounded = (share: number | undefined) => share && Number(share.toFixed(6));
		expect([rounded(shares.charts), rounded(shares.table)]).toEqual([charts, table]);
	});

	it('stay as they are where there is no border', () => {
		const state = {...start};
		const alone = {...facts, borders: {charts: undefined, table: undefined}};
		expect(reduce(state, {id: 'larger', facts: alone})).toEqual({
			...state,
			told: {id: 'larger', isIdle: true},
		});
	});
});

describe('the mouse', () => {
	const wheel = (from: Partial<ViewState>, pane: ViewState['focus'], by: 1 | -1) =>
		reduce({...start, ...from}, {id: 'wheel', pane, by, facts});

	test.each<[string, Partial<ViewState>, ViewState['focus'], Partial<ViewState>]>([
		['the diagnosis by three lines, the focus stays', {}, 'diagnosis', {diagnosisTop: 3, focus: 'charts'}],
		['charts one by one', {focus: 'table'}, 'charts', {chart: 1, focus: 'table'}],
		['the rows of the table', {cursor: 3}, 'table', {cursor: 6, focus: 'charts'}],
		['what lies over the panes', {cover: 'help'}, 'charts', {coverTop: 3}],
	])('wheel moves %s', (_, from, pane, expected) => {
		expect(wheel(from, pane, 1)).toMatchObject(expected);
	});

	const click = (from: Partial<ViewState>, line: number | undefined) =>
		reduce({...start, ...from}, {id: 'click', pane: 'charts', chart: 2, line, facts});

	test.each<[string, Partial<ViewState>, number | undefined, Partial<ViewState>]>([
		['chooses the chart and the moment', {focus: 'table'}, 4, {focus: 'charts', chart: 2, cursor: 4}],
		['follows at the latest moment', {cursor: 4}, 12, {cursor: undefined}],
		['beside the curve only chooses the chart', {cursor: 4}, undefined, {cursor: 4, chart: 2}],
		['does nothing under a cover', {cover: 'help'}, 4, {cursor: undefined, chart: 0, cover: 'help'}],
	])('click %s', (_, from, line, expected) => {
		expect(click(from, line)).toMatchObject(expected);
	});
});
