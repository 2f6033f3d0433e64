import {describe, expect, it, test} from 'vitest';
import {cellText} from '../../../source/view/panes/table/columns.js';
import type {TableChoices} from '../../../source/view/state/table-choices.js';
import {range, runOf} from '../../run/run-of.js';
import {arranged, seen} from './seen.js';

const run = runOf(
	[3, 1, 2, Number.NaN].map((loss, index) => ({
		epoch: index + 1,
		loss,
		accuracy: 10 * loss,
		...(index < 3 ? {rate: 1e-3} : {}),
	})),
);

describe('columns', () => {
	test.each<[string, Partial<TableChoices>, string[]]>([
		['as they are', {}, ['train loss', 'change', 'validation accuracy', 'train learning_rate']],
		[
			'without those that are hidden',
			{hidden: ['change', 'train learning_rate']},
			['train loss', 'validation accuracy'],
		],
		[
			'in another order, what it does not name after it',
			{order: ['validation accuracy', 'of another run', 'train loss']},
			['validation accuracy', 'train loss', 'change', 'train learning_rate'],
		],
		[
			'one at least, though all are hidden',
			{hidden: ['train loss', 'change', 'validation accuracy', 'train learning_rate']},
			['train loss'],
		],
	])('%s', (_, choices, expected) => {
		expect(arranged([run], choices).shown.map(({id}) => id)).toEqual(expected);
	});
});

describe('rows sorted', () => {
	const epochs = (choices: Partial<TableChoices>) => {
		const {table, order} = arranged([run], choices);
		return (order ?? [...table.rows.keys()]).map(row => table.rows[row]?.label);
	};

	test.each<[string, TableChoices['sort'], string[]]>([
		['as training went', undefined, ['1', '2', '3', '4']],
		['by a loss, the lowest first', {column: 'train loss', from: 'best'}, ['2', '3', '1', '4']],
		[
			'the worst first, and what is no number last',
			{column: 'train loss', from: 'worst'},
			['1', '3', '2', '4'],
		],
		[
			'by an accuracy, the highest first',
			{column: 'validation accuracy', from: 'best'},
			['1', '3', '2', '4'],
		],
		[
			'by a column that this run does not have: not at all',
			{column: 'test f1', from: 'best'},
			['1', '2', '3', '4'],
		],
	])('%s', (_, sort, expected) => {
		expect(epochs({sort})).toEqual(expected);
	});

	it('say so in the title of the pane', () => {
		expect(seen([run], {sort: {column: 'train loss', from: 'best'}})[0]).toContain(
			'sorted by loss, best first',
		);
	});
});

describe('rows', () => {
	const byStep = runOf(
		range(1, 8).map(step => ({step: step * 10, loss: 8 - step, ...(step % 4 === 0 ? {valLoss: step} : {})})),
	);

	test.each<[TableChoices['rows'], string[][]]>([
		[
			undefined,
			[
				['40', '5.5', '4'],
				['80', '1.5', '8'],
			],
		],
		[
			'point',
			range(1, 8).map(step => [String(step * 10), (8 - step).toFixed(0), step % 4 === 0 ? String(step) : '']),
		],
	])('of a run without epochs, by %s', (rows, expected) => {
		const {table, all} = arranged([byStep], {rows});
		const [train, validation] = all;
		const cells = table.rows.map(({label}, row) => [
			label,
			...[train, validation].map(column => (column === undefined ? '' : cellText(column, row))),
		]);
		expect(cells).toEqual(expected);
		expect(table.units).toEqual(['evaluation', 'point']);
	});

	it('meet two runs where they are as far, epoch for epoch, and go on where the first ends', () => {
		const [first, second] = [
			runOf(range(1, 3).map(epoch => ({epoch, loss: epoch}))),
			runOf(range(2, 5).map(epoch => ({epoch, loss: 10 * epoch}))),
		];
		const {table, all} = arranged([first, second]);
		expect(table.rows.map(({label}, row) => [label, ...all.map(column => cellText(column, row))])).toEqual([
			['1', '1', '', '', '', ''],
			['2', '2', '20', '18', '+900%', '+100%'],
			['3', '3', '30', '27', '+900%', '+50.0%'],
			['4', '', '40', '', '', ''],
			['5', '', '50', '', '', ''],
		]);
	});
});
