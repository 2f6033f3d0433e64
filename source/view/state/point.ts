import type {Pointing} from './action.js';
import {move} from './move.js';
import {scroll} from './scroll.js';
import type {ViewState} from './state.js';

/** Lines of a text by which a wheel moves. */
const wheelLines = 3;

/** The wheel scrolls what is under the pointer; the focus stays where it is. */
export const wheel = (state: ViewState, {pane, by, facts}: Pointing & {id: 'wheel'}): ViewState => {
	const isText = state.cover !== undefined || (pane === 'diagnosis' && !state.full);
	const moved = scroll({...state, focus: pane}, facts, by * (isText ? wheelLines : 1), 0);
	return {...moved, focus: state.focus};
};

/** A click chooses a pane, a chart, and the moment that it points to; the latest one is followed. */
export const click = (state: ViewState, {pane, chart, line, facts}: Pointing & {id: 'click'}): ViewState => {
	if (state.cover !== undefined) {
		return state;
	}

	const chosen = {...state, focus: pane, chart: chart ?? state.chart};
	return line === undefined ? chosen : move(chosen, line === facts.moments.at(-1) ? undefined : line);
};
