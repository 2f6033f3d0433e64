import {describe, expect, test} from 'vitest';
import type {ActionId} from '../../../source/view/look.js';
import type {ViewState} from '../../../source/view/state/state.js';
import {noTableChoices} from '../../../source/view/state/table/table-choices.js';
import {press} from './pressed.js';

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
		['smoothing has strengths', {}, ['smoothing', 'smoothing', 'smoothing'], {smoothing: 3}],
		['and after the strongest none', {smoothing: 3}, ['smoothing'], {smoothing: 0}],
		['zoom has an end', {}, ['zoom-in', 'zoom-in', 'zoom-in'], {zoom: 2}],
		['the whole run comes back', {zoom: 2}, ['zoom-all'], {zoom: 0}],
		['styles take turns', {}, ['style'], {style: 'braille'}],
	])('%s', (_, from, ids, expected) => {
		expect(press(from, ...ids)).toMatchObject(expected);
	});
});
