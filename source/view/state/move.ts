import {clamp} from './along.js';
import {moveCursor, rowOfLine} from './cursor.js';
import type {Facts} from './facts.js';
import type {ViewState} from './state.js';

/** The place that the screen points to: where the chosen finding began, else the cursor; undefined follows. */
export const placeLookedAt = (
	{finding, cursor}: ViewState,
	{findingPlaces}: Pick<Facts, 'findingPlaces'>,
): number | undefined => (finding === undefined ? cursor : (findingPlaces[finding] ?? cursor));

/** The cursor moves, and with it the moment that the diagnosis speaks of: its text begins anew. */
export const move = (state: ViewState, cursor: number | undefined): ViewState =>
	cursor === state.cursor && state.finding === undefined
		? state
		: {...state, cursor, finding: undefined, diagnosisTop: 0, isAtTop: false};

/** Moves by a row of the table: the cursor goes to the end of the row. */
export const moveRow = (state: ViewState, facts: Facts, by: number): ViewState => {
	const {rowLines} = facts;
	const place = placeLookedAt(state, facts);
	const row = place === undefined ? undefined : rowLines[rowOfLine(rowLines, place)];
	return move(state, moveCursor(rowLines, row, by));
};

/** The same among rows as the table shows them: a sorted one begins at its first row, and the cursor jumps through training. */
export const moveShownRow = (state: ViewState, facts: Facts, by: number): ViewState => {
	const {rowLines, table} = facts;
	const {order} = table;
	if (order === undefined) {
		return moveRow(state, facts, by);
	}

	const place = placeLookedAt(state, facts);
	const row = place === undefined || state.isAtTop ? -1 : order.indexOf(rowOfLine(rowLines, place));
	const there = order[clamp(row + by, 0, order.length - 1)];
	return there === undefined ? state : move(state, rowLines[there]);
};
