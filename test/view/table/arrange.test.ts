import {describe, expect, it, test} from 'vitest';
import {cellText} from '../../../source/view/panes/table/columns/columns.js';
import type {TableChoices} from '../../../source/view/state/table/table-choices.js';
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
	const stepped = (evaluations: number) =>
		runOf(
			range(1, 4 * evaluations).map(step => ({
				step: step * 10,
				loss: 100 - step,
				...(step % 4 === 0 ? {valLoss: step} : {}),
			})),
		);

	const figures = (evaluations: number, rows: TableChoices['rows']) => {
		const {table, all} = arranged([stepped(evaluations)], {rows});
		return table.rows.map(({label}, row) => [label, ...all.slice(0, 2).map(column => cellText(column, row))]);
	};

	test.each<[string, number, TableChoices['rows'], string[]]>([
		['by evaluation where a run without epochs has many', 6, undefined, ['40', '97.5', '4']],
		['by point where it has few', 2, undefined, ['10', '99', '']],
		['by evaluation on request', 2, 'evaluation', ['40', '97.5', '4']],
		['by point on request', 6, 'point', ['10', '99', '']],
		['by what it has, whatever is asked for', 6, 'epoch', ['40', '97.5', '4']],
	])('are %s', (_, evaluations, rows, first) => {
		expect(figures(evaluations, rows)[0]).toEqual(first);
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
