import type {TableChoices} from '../../state/table/table-choices.js';
import type {TableColumn} from './columns/columns.js';
import type {Table} from './table.js';

/** A table as a person wants to see it. */
export type Arranged = {
	readonly table: Table;

	/** All columns in the chosen order, and those of them that are shown. */
	readonly all: readonly TableColumn[];
	readonly shown: readonly TableColumn[];

	/** Indexes of the rows from top to bottom; undefined where they stand as training went. */
	readonly order: readonly number[] | undefined;
	readonly sort: {readonly column: TableColumn; readonly from: 'best' | 'worst'} | undefined;

	/** The column that keys act on: the chosen one, else the first that is shown. */
	readonly current: TableColumn | undefined;
};

const inOrder = (columns: readonly TableColumn[], order: readonly string[]): readonly TableColumn[] => {
	const first = order.flatMap(id => columns.find(column => column.id === id) ?? []);
	return first.length === 0 ? columns : [...first, ...columns.filter(column => !first.includes(column))];
};

/** Rows by a column, those without a finite figure last; equals as training went. */
const sorted = ({values, direction}: TableColumn, from: 'best' | 'worst'): readonly number[] => {
	const sign = (direction === 'up') === (from === 'best') ? -1 : 1;
	const keys = values().map(value => (Number.isFinite(value) ? sign * value : Number.POSITIVE_INFINITY));
	return Array.from(keys, (_, row) => row).sort((a, b) => {
		const [one, other] = [keys[a] ?? 0, keys[b] ?? 0];
		return one < other ? -1 : one > other ? 1 : a - b;
	});
};

/** Applies what was chosen. A table keeps at least one column, and choices that name none of its columns change nothing. */
export const arrange = (table: Table, choices: TableChoices): Arranged => {
	const all = inOrder(table.columns, choices.order);
	const visible = all.filter(({id}) => !choices.hidden.includes(id));
	const shown = visible.length > 0 ? visible : all.slice(0, 1);
	const by = all.find(({id}) => id === choices.sort?.column);
	const sort =
		by === undefined || choices.sort === undefined ? undefined : {column: by, from: choices.sort.from};
	return {
		table,
		all,
		shown,
		order: sort === undefined ? undefined : sorted(sort.column, sort.from),
		sort,
		current: all.find(({id}) => id === choices.column) ?? shown[0],
	};
};
