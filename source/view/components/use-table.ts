import {useMemo} from 'react';
import type {Rectangle} from '../layout/rectangle.js';
import type {Look} from '../look.js';
import {arrange} from '../panes/table/arrange.js';
import {type TablePane, tablePane} from '../panes/table/table-pane.js';
import {rowOfLine} from '../state/cursor.js';
import type {Facts} from '../state/facts.js';
import type {View} from './use-view.js';

const notSeen: TablePane = {rows: [], visible: 10, indexes: []};

/** The table as it was chosen to be. */
export const useArranged = ({content: {table}, state}: View) =>
	useMemo(() => arrange(table, state.table), [table, state.table]);

/** The table at its place, the index of the row that the screen points to, and what the keys need to know of it. */
export const useTable = (
	{state, content}: View,
	arranged: ReturnType<typeof useArranged>,
	pointer: number | undefined,
	place: Rectangle | undefined,
	look: Look,
) => {
	const {table, all, shown, order} = arranged;
	const {focus, style, isAtTop} = state;
	const row = pointer === undefined ? table.rows.length - 1 : rowOfLine(content.rowLines, pointer);
	const seen = useMemo(
		() =>
			place === undefined
				? notSeen
				: tablePane(
						arranged,
						{
							current: row,
							following: pointer === undefined,
							isAtTop,
							focused: focus === 'table',
							columns: place.columns,
							rows: place.rows,
							style,
						},
						look,
					),
		[arranged, row, pointer, isAtTop, focus, style, place, look],
	);
	const facts: Pick<Facts, 'tableRows' | 'table'> = {
		tableRows: seen.visible,
		table: {
			all: all.map(({id}) => id),
			shown: shown.map(({id}) => id),
			current: arranged.current?.id,
			order,
			units: table.units,
			unit: table.unit,
		},
	};
	return {rows: seen.rows, indexes: seen.indexes, row, facts};
};
