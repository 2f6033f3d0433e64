import type {ActionId} from '../../look.js';
import {clamp} from '../along.js';
import type {Facts} from '../facts.js';
import type {TableChoices} from './table-choices.js';

const chosen = ({column}: TableChoices, {shown}: Facts['table']): string | undefined => column ?? shown[0];

/** The column `by` places further, among those that are shown or, in the list of columns, among all. */
export const chooseColumn = (
	choices: TableChoices,
	columns: readonly string[],
	current: string | undefined,
	by: number,
): TableChoices => {
	const place = columns.indexOf(current ?? '');
	const column = columns[clamp((place < 0 ? 0 : place) + by, 0, columns.length - 1)];
	return column === choices.column ? choices : {...choices, column};
};

/** Best first, then worst first, then as training went. */
const sort = (choices: TableChoices, facts: Facts['table']): TableChoices => {
	const column = chosen(choices, facts);
	const {sort: before} = choices;
	if (column === undefined) {
		return choices;
	}

	if (before?.column !== column) {
		return {...choices, column, sort: {column, from: 'best'}};
	}

	return {...choices, sort: before.from === 'best' ? {column, from: 'worst'} : undefined};
};

const toggle = (choices: TableChoices, facts: Facts['table']): TableChoices => {
	const column = chosen(choices, facts);
	if (column === undefined) {
		return choices;
	}

	const {hidden} = choices;
	const isHidden = hidden.includes(column);
	// A table without any column would say nothing.
	return !isHidden && facts.shown.length < 2
		? choices
		: {...choices, column, hidden: isHidden ? hidden.filter(id => id !== column) : [...hidden, column]};
};

const moveColumn = (choices: TableChoices, facts: Facts['table'], by: number): TableChoices => {
	const column = chosen(choices, facts);
	const from = facts.all.indexOf(column ?? '');
	if (column === undefined || from < 0) {
		return choices;
	}

	const others = facts.all.toSpliced(from, 1);
	return {...choices, column, order: others.toSpliced(clamp(from + by, 0, others.length), 0, column)};
};

/** What a key makes of the table; undefined where it is not about the table. */
export const reduceTable = (
	choices: TableChoices,
	id: ActionId,
	facts: Facts['table'],
): TableChoices | undefined => {
	switch (id) {
		case 'row-unit':
			return {...choices, rows: facts.units[(facts.units.indexOf(facts.unit) + 1) % facts.units.length]};
		case 'sort':
			return sort(choices, facts);
		case 'toggle-column':
			return toggle(choices, facts);
		case 'column-earlier':
			return moveColumn(choices, facts, -1);
		case 'column-later':
			return moveColumn(choices, facts, 1);
		case 'all-columns':
			return {...choices, hidden: [], order: [], sort: undefined};
		default:
			return undefined;
	}
};
