import {describe, expect, it, test} from 'vitest';
import type {ActionId} from '../../../source/view/look.js';
import type {Facts} from '../../../source/view/state/facts.js';
import {chooseColumn, reduceTable} from '../../../source/view/state/table/reduce-table.js';
import {noTableChoices, type TableChoices} from '../../../source/view/state/table/table-choices.js';

const facts: Facts['table'] = {
	all: ['loss', 'gap', 'change', 'rate'],
	shown: ['loss', 'change', 'rate'],
	current: 'loss',
	order: undefined,
	units: ['epoch', 'evaluation', 'point'],
	unit: 'epoch',
};

const choicesAfter = (
	choices: Partial<TableChoices>,
	...ids: readonly ActionId[]
): TableChoices | undefined =>
	ids.reduce<TableChoices | undefined>((before, id) => before && reduceTable(before, id, facts), {
		...noTableChoices,
		...choices,
	});

describe('keys of the table', () => {
	test.each<[string, Partial<TableChoices>, ActionId[], Partial<TableChoices>]>([
		[
			'sort by the chosen column, best first',
			{column: 'rate'},
			['sort'],
			{sort: {column: 'rate', from: 'best'}},
		],
		['then worst first', {}, ['sort', 'sort'], {sort: {column: 'loss', from: 'worst'}}],
		['then as training went', {}, ['sort', 'sort', 'sort'], {sort: undefined}],
		[
			'begin anew with another column',
			{column: 'rate', sort: {column: 'loss', from: 'worst'}},
			['sort'],
			{sort: {column: 'rate', from: 'best'}},
		],
		['take another unit of rows', {}, ['row-unit'], {rows: 'evaluation'}],
		['hide a column', {column: 'change'}, ['toggle-column'], {hidden: ['change']}],
		['and show it again', {column: 'gap', hidden: ['gap']}, ['toggle-column'], {hidden: []}],
		[
			'move a column to the left',
			{column: 'rate'},
			['column-earlier'],
			{order: ['loss', 'gap', 'rate', 'change']},
		],
		[
			'and no further than the end',
			{column: 'rate'},
			['column-later'],
			{order: ['loss', 'gap', 'change', 'rate']},
		],
		[
			'show all as they were',
			{hidden: ['gap'], order: ['rate'], sort: {column: 'rate', from: 'best'}},
			['all-columns'],
			{hidden: [], order: [], sort: undefined},
		],
	])('%s', (_, from, ids, expected) => {
		expect(choicesAfter(from, ...ids)).toMatchObject(expected);
	});

	it('never hide the last column', () => {
		expect(reduceTable(noTableChoices, 'toggle-column', {...facts, shown: ['loss']})?.hidden).toEqual([]);
	});

	it('are no others', () => {
		expect(choicesAfter({}, 'zoom-in')).toBeUndefined();
	});
});

test.each([
	['loss', 1, 'change'],
	['rate', 1, 'rate'],
	['loss', -1, 'loss'],
	['gap', 1, 'change'],
	[undefined, Number.POSITIVE_INFINITY, 'rate'],
])('from the column %s by %s: %s', (current, by, expected) => {
	expect(chooseColumn(noTableChoices, facts.shown, current, by).column).toBe(expected);
});
