import {describe, expect, it, test} from 'vitest';
import type {ActionId} from '../../source/view/look.js';
import {moveCursor, rowOfLine} from '../../source/view/state/cursor.js';
import {reduce} from '../../source/view/state/reduce.js';
import {type Facts, initialState, type ViewState} from '../../source/view/state/state.js';
import {noTableChoices} from '../../source/view/state/table-choices.js';

/** A log of twelve points in four epochs of three lines. */
const facts: Facts = {
	seen: ['charts', 'table', 'diagnosis'],
	borders: {charts: {share: 0.5, step: 0.05}, table: {share: 0.4, step: 0.1}},
	moments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
	rowLines: [3, 6, 9, 12],
	stride: 1,
	runs: 2,
	charts: 5,
	chartsOnPage: 2,
	tableRows: 3,
	table: {
		all: ['train loss', 'validation loss', 'gap', 'change', 'train learning_rate'],
		shown: ['train loss', 'validation loss', 'change', 'train learning_rate'],
		current: 'train loss',
		order: undefined,
		units: ['epoch', 'evaluation', 'point'],
		unit: 'epoch',
	},
	diagnosis: {rows: 40, visible: 10},
	cover: {rows: 20, visible: 15},
	log: {gone: 0, lines: 100},
	findingRows: [0, 12, 35],
	findingPlaces: [8, 5, 2],
	filter: 'off',
	currentFinding: {key: 'train.log/spike', isMuted: false},
	languages: ['en', 'zh', 'ru'],
	language: 'en',
	themes: ['safe', 'dark', 'light'],
	xUnits: ['step', 'epoch'],
	xUnit: 'step',
	styles: ['line', 'braille', 'ascii'],
	deepestZoom: 2,
	hasList: false,
};

const start = initialState('line', undefined);

const press = (from: Partial<ViewState>, ...ids: readonly ActionId[]): ViewState =>
	ids.reduce((state, id) => reduce(state, {id, facts}), {...start, ...from});

describe('the cursor', () => {
	test.each<[string, number | undefined, ActionId[], number | undefined]>([
		['leaves the latest point for the one before', undefined, ['back-point'], 11],
		['goes back and forth', undefined, ['back-point', 'back-point', 'forward-point'], 11],
		['follows again when it goes on from the last but one', 11, ['forward-point'], undefined],
		['stays at the first point', 1, ['back-point'], 1],
		['goes to the end of the epoch before', undefined, ['back-epoch'], 9],
		['goes from within an epoch to the end of the one before', 5, ['back-epoch'], 3],
		['goes from within an epoch to the end of the next', 5, ['forward-epoch'], 9],
		['follows beyond the last epoch', 9, ['forward-epoch'], undefined],
		['goes to the first point', undefined, ['top'], 1],
		['follows at the end', 4, ['bottom'], undefined],
		['follows on request', 4, ['follow'], undefined],
		['goes on from the place of the finding that is looked at', undefined, ['next-finding', 'back-point'], 7],
		['goes by epochs from there as well', 12, ['next-finding', 'next-finding', 'forward-epoch'], 9],
	])('%s', (_, cursor, ids, expected) => {
		expect(press({cursor}, ...ids).cursor).toBe(expected);
	});

	it('moves by as many points as share a column', () => {
		const state = reduce({...start, cursor: 9}, {id: 'back-point', facts: {...facts, stride: 4}});
		expect(state.cursor).toBe(5);
	});

	it('shows the diagnosis of the new moment from its beginning', () => {
		expect(press({diagnosisTop: 7}, 'back-point').diagnosisTop).toBe(0);
	});

	it('stays where it is on a log without points', () => {
		expect(moveCursor([], undefined, -1)).toBeUndefined();
	});

	test.each([
		[1, 0],
		[3, 0],
		[4, 1],
		[12, 3],
		[99, 3],
	])('belongs at line %i to row %i', (line, row) => {
		expect(rowOfLine(facts.rowLines, line)).toBe(row);
	});
});

describe('up, down and pages', () => {
	test.each<[string, Partial<ViewState>, ActionId[], Partial<ViewState>]>([
		['choose a chart', {}, ['down', 'down', 'up'], {chart: 1}],
		['stay at the last chart', {chart: 4}, ['down'], {chart: 4}],
		['turn the pages of charts', {}, ['page-down'], {chart: 2}],
		['move the cursor by rows of the table', {focus: 'table'}, ['up', 'up'], {cursor: 6}],
		['move the cursor by a page of rows', {focus: 'table'}, ['page-up'], {cursor: 6}],
		['scroll the diagnosis', {focus: 'diagnosis'}, ['down', 'down', 'up'], {diagnosisTop: 1}],
		['scroll the diagnosis by pages', {focus: 'diagnosis'}, ['page-down'], {diagnosisTop: 9}],
		['stop at the last row of the diagnosis', {focus: 'diagnosis'}, ['bottom', 'down'], {diagnosisTop: 30}],
		['come back to its first', {focus: 'diagnosis', diagnosisTop: 9}, ['top'], {diagnosisTop: 0}],
		['scroll the help while it is open', {cover: 'help'}, ['page-down'], {coverTop: 5}],
		['walk through charts one by one full screen', {full: true}, ['down'], {chart: 1}],
	])('%s', (_, from, ids, expected) => {
		expect(press(from, ...ids)).toMatchObject(expected);
	});
});

describe('findings', () => {
	test.each<[string, Partial<ViewState>, ActionId[], Partial<ViewState>]>([
		['begin with the leading one', {}, ['next-finding'], {finding: 0, diagnosisTop: 0}],
		[
			'go on to the next and to its text',
			{},
			['next-finding', 'next-finding'],
			{finding: 1, diagnosisTop: 12},
		],
		['begin again after the last', {finding: 2}, ['next-finding'], {finding: 0}],
		['go back', {finding: 1}, ['previous-finding'], {finding: 0}],
		['begin with the last backwards', {}, ['previous-finding'], {finding: 2, diagnosisTop: 30}],
		['are let go of by Esc', {finding: 1}, ['close'], {finding: undefined}],
		['are let go of when the cursor moves', {finding: 1}, ['back-point'], {finding: undefined, cursor: 4}],
		['and when it follows', {finding: 1}, ['follow'], {finding: undefined, cursor: undefined}],
	])('%s', (_, from, ids, expected) => {
		expect(press(from, ...ids)).toMatchObject(expected);
	});
});

describe('what is shown', () => {
	test.each<[string, Partial<ViewState>, ActionId[], Partial<ViewState>]>([
		['the focus goes round', {}, ['next-pane', 'next-pane', 'next-pane'], {focus: 'charts'}],
		['and backwards', {}, ['previous-pane'], {focus: 'diagnosis'}],
		['one chart covers the screen, and back', {}, ['full-chart', 'full-chart'], {full: false}],
		['Esc closes the full chart', {full: true}, ['close'], {full: false}],
		[
			'Esc closes the help before the chart',
			{full: true, cover: 'help'},
			['close'],
			{full: true, cover: undefined},
		],
		[
			'a column of the table is chosen among those that are shown',
			{},
			['columns-right'],
			{table: {...noTableChoices, column: 'validation loss'}},
		],
		[
			'and no further back than the first',
			{},
			['columns-left'],
			{table: {...noTableChoices, column: 'train loss'}},
		],
		['x takes the next unit', {}, ['x-unit'], {xUnit: 'epoch'}],
		['y goes from linear to logarithmic', {}, ['y-scale'], {yScale: 'log'}],
		['smoothing has three strengths', {}, ['smoothing', 'smoothing', 'smoothing'], {smoothing: 0}],
		['zoom has an end', {}, ['zoom-in', 'zoom-in', 'zoom-in'], {zoom: 2}],
		['the whole run comes back', {zoom: 2}, ['zoom-all'], {zoom: 0}],
		['styles take turns', {}, ['style'], {style: 'braille'}],
	])('%s', (_, from, ids, expected) => {
		expect(press(from, ...ids)).toMatchObject(expected);
	});
});

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
		expect(reduce(state, {id: 'larger', facts: alone})).toBe(state);
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
