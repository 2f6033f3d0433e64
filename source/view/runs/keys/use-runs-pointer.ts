import {type Dispatch, useEffect, useRef} from 'react';
import type {RunOrder} from '../../../compare/order-summaries.js';
import type {Screen} from '../../components/app.js';
import type {PointerEvent} from '../../input/pointed.js';
import {gap} from '../list/columns.js';
import {heads, type listRows, margin} from '../list/list-rows.js';
import type {RunsAction, RunsFacts, RunsState} from '../state.js';

type Listed = {
	readonly state: RunsState;
	readonly facts: RunsFacts;
	readonly list: ReturnType<typeof listRows>;
	readonly open: () => void;
};

/** What is under the pointer: a run that is seen, or the head of a column that the list can be ordered by. */
const pointedInList = (
	{seen, placed}: Pick<ReturnType<typeof listRows>, 'seen' | 'placed'>,
	{column, row}: Pick<PointerEvent, 'column' | 'row'>,
): {readonly run: string} | {readonly order: RunOrder} | undefined => {
	if (row !== heads - 1) {
		const run = seen[row - heads];
		return run === undefined ? undefined : {run};
	}

	let left = margin;
	for (const {columns, order} of placed) {
		if (order !== undefined && column >= left && column < left + columns) {
			return {order};
		}

		left += columns + gap;
	}

	return undefined;
};

/**
The wheel moves through the list or its help; a click goes to a run, a second one at the same run opens it, and one at a head
orders by its column.
*/
const answer = (event: PointerEvent, {state, facts, list, open}: Listed, dispatch: Dispatch<RunsAction>) => {
	if (event.kind === 'wheel') {
		dispatch({id: 'wheel', by: event.by, facts});
		return;
	}

	const at = state.help ? undefined : pointedInList(list, event);
	if (at === undefined) {
		return;
	}

	if ('order' in at) {
		dispatch({id: 'click-head', order: at.order});
	} else if (at.run === state.cursor) {
		open();
	} else {
		dispatch({id: 'click-run', path: at.run});
	}
};

/** Lets the mouse scroll, choose and open, where the terminal tells of it and the person wants it. */
export const useRunsPointer = (
	{setMouse, onMouse}: Pick<Screen, 'setMouse' | 'onMouse'>,
	listed: Listed,
	dispatch: Dispatch<RunsAction>,
): void => {
	const {mouse} = listed.state;
	useEffect(() => {
		setMouse(mouse);
		return () => setMouse(false);
	}, [setMouse, mouse]);
	const latest = useRef(listed);
	latest.current = listed;
	useEffect(() => onMouse(event => answer(event, latest.current, dispatch)), [onMouse, dispatch]);
};
