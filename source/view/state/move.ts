import {clamp, moveCursor, rowOfLine} from './cursor.js';
import type {Facts, ViewState} from './state.js';

/** The cursor moves, and with it the moment that the diagnosis speaks of: its text begins anew. */
export const move = (state: ViewState, cursor: number | undefined): ViewState =>
	cursor === state.cursor && state.finding === undefined
		? state
		: {...state, cursor, finding: undefined, diagnosisTop: 0};

/** Moves by a row of the table: the cursor goes to the end of the row. */
export const moveRow = (state: ViewState, {rowLines}: Facts, by: number): ViewState => {
	const row = state.cursor === undefined ? undefined : rowLines[rowOfLine(rowLines, state.cursor)];
	return move(state, moveCursor(rowLines, row, by));
};

/** The same among rows as the table shows them: in a sorted table the cursor jumps through training. */
export const moveShownRow = (state: ViewState, facts: Facts, by: number): ViewState => {
	const {rowLines, table} = facts;
	const {order} = table;
	if (order === undefined) {
		return moveRow(state, facts, by);
	}

	const row = state.cursor === undefined ? rowLines.length - 1 : rowOfLine(rowLines, state.cursor);
	const there = order[clamp(order.indexOf(row) + by, 0, order.length - 1)];
	return there === undefined ? state : move(state, rowLines[there]);
};
