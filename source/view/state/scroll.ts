import {clamp} from './along.js';
import type {Facts} from './facts.js';
import {move, moveShownRow} from './move.js';
import {toggled} from './panes.js';
import type {ViewState} from './state.js';
import {chooseColumn} from './table/reduce-table.js';

const scrolled = (top: number, by: number, {rows, visible}: Facts['cover'], least = 0): number => {
	const last = Math.max(least, rows - visible);
	return clamp(Math.min(top, last) + by, least, last);
};

/** Up and down mean what the focused pane makes of them. `pages` counts whole pages, `lines` single steps. */
export const scroll = (state: ViewState, facts: Facts, lines: number, pages: number): ViewState => {
	const steps = (page: number) => lines + pages * Math.max(1, page);
	if (state.cover === 'columns') {
		const {all, current} = facts.table;
		return {...state, table: chooseColumn(state.table, all, current, steps(facts.cover.visible - 1))};
	}

	if (state.cover !== undefined) {
		const by = steps(facts.cover.visible - 1);
		const gone = state.cover === 'log' ? facts.log?.gone : 0;
		return {...state, coverTop: scrolled(state.coverTop, by, facts.cover, gone)};
	}

	if (state.focus === 'diagnosis' && !state.full) {
		const by = steps(facts.diagnosis.visible - 1);
		return {...state, diagnosisTop: scrolled(state.diagnosisTop, by, facts.diagnosis)};
	}

	if (state.focus === 'table' && !state.full) {
		return moveShownRow(state, facts, steps(facts.tableRows - 1));
	}

	return {...state, chart: clamp(state.chart + steps(facts.chartsOnPage), 0, Math.max(0, facts.charts - 1))};
};

/**
Walks through the findings: the text goes to the next one, the charts to where it began. The text is brought to the screen
where it is not seen, but for a chart that has the screen for itself.
*/
export const walk = (state: ViewState, facts: Facts, by: number): ViewState => {
	const {findingRows, diagnosis, seen} = facts;
	const count = findingRows.length;
	if (count === 0) {
		return state;
	}

	const finding = ((state.finding ?? (by > 0 ? -1 : 0)) + by + count) % count;
	const shown = seen.includes('diagnosis') || state.full ? state : toggled(state, facts, 'diagnosis');
	return {...shown, finding, diagnosisTop: scrolled(findingRows[finding] ?? 0, 0, diagnosis)};
};

export const toEnd = (state: ViewState, facts: Facts, end: 'top' | 'bottom'): ViewState => {
	const far = end === 'top' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	if (state.cover === 'log' && end === 'bottom') {
		return {...state, coverTop: far};
	}

	if (state.cover !== undefined || (state.focus === 'diagnosis' && !state.full)) {
		return scroll(state, facts, far, 0);
	}

	if (state.focus === 'table' && !state.full && facts.table.order !== undefined) {
		return moveShownRow(state, facts, far);
	}

	const lines = state.focus === 'table' ? facts.rowLines : facts.moments;
	return move(state, end === 'bottom' ? undefined : lines[0]);
};

/** Cells by which a key moves the lines of the log. */
const logStep = 20;

/** As far as the longest of the lines that are seen goes. */
export const alongLines = (state: ViewState, {log}: Facts, by: number): ViewState => {
	const most = log?.beyond ?? 0;
	return {...state, logLeft: clamp(Math.min(state.logLeft, most) + by * logStep, 0, most)};
};

export const sideways = (state: ViewState, facts: Facts, by: number): ViewState => ({
	...state,
	table: chooseColumn(state.table, facts.table.shown, facts.table.current, by),
});
