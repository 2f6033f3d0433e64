import {moveCursor, rowOfLine} from './cursor.js';
import {paneAfter, paneOfToggle, resetPanes, resized, toggled} from './panes.js';
import {chooseColumn, reduceTable} from './reduce-table.js';
import type {Action, Cover, Facts, Pane, Pointing, Smoothing, Typing, ViewState} from './state.js';

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

const next = <Item>(items: readonly Item[], item: Item): Item =>
	items[(items.indexOf(item) + 1) % items.length] ?? item;

/** The cursor moves, and with it the moment that the diagnosis speaks of: its text begins anew. */
const move = (state: ViewState, cursor: number | undefined): ViewState =>
	cursor === state.cursor && state.finding === undefined
		? state
		: {...state, cursor, finding: undefined, diagnosisTop: 0};

/** Moves by a row of the table: the cursor goes to the end of the row. */
const moveRow = (state: ViewState, {rowLines}: Facts, by: number): ViewState => {
	const row = state.cursor === undefined ? undefined : rowLines[rowOfLine(rowLines, state.cursor)];
	return move(state, moveCursor(rowLines, row, by));
};

/** The same among rows as the table shows them: in a sorted table the cursor jumps through training. */
const moveShownRow = (state: ViewState, facts: Facts, by: number): ViewState => {
	const {rowLines, table} = facts;
	const {order} = table;
	if (order === undefined) {
		return moveRow(state, facts, by);
	}

	const row = state.cursor === undefined ? rowLines.length - 1 : rowOfLine(rowLines, state.cursor);
	const there = order[clamp(order.indexOf(row) + by, 0, order.length - 1)];
	return there === undefined ? state : move(state, rowLines[there]);
};

const scrolled = (top: number, by: number, {rows, visible}: Facts['cover'], least = 0): number => {
	const last = Math.max(least, rows - visible);
	return clamp(Math.min(top, last) + by, least, last);
};

/** Opens a cover, or closes it if it is the one that is open. The log opens at the line of the cursor. */
const cover = (state: ViewState, facts: Facts, wanted: Cover): ViewState => {
	if (state.cover === wanted) {
		return {...state, cover: undefined};
	}

	const line = wanted === 'log' ? (state.cursor ?? Number.POSITIVE_INFINITY) - 1 : 0;
	return {
		...state,
		cover: wanted,
		coverTop: Math.max(0, line - Math.floor(facts.cover.visible / 2)),
		logLeft: 0,
	};
};

/** Up and down mean what the focused pane makes of them. `pages` counts whole pages, `lines` single steps. */
const scroll = (state: ViewState, facts: Facts, lines: number, pages: number): ViewState => {
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
const walk = (state: ViewState, facts: Facts, by: number): ViewState => {
	const {findingRows, diagnosis, seen} = facts;
	const count = findingRows.length;
	if (count === 0) {
		return state;
	}

	const finding = ((state.finding ?? (by > 0 ? -1 : 0)) + by + count) % count;
	const shown = seen.includes('diagnosis') || state.full ? state : toggled(state, facts, 'diagnosis');
	return {...shown, finding, diagnosisTop: scrolled(findingRows[finding] ?? 0, 0, diagnosis)};
};

const toEnd = (state: ViewState, facts: Facts, end: 'top' | 'bottom'): ViewState => {
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

const sideways = (state: ViewState, facts: Facts, by: number): ViewState =>
	state.cover === 'log'
		? {...state, logLeft: clamp(state.logLeft + by * logStep, 0, 4000)}
		: {...state, table: chooseColumn(state.table, facts.table.shown, facts.table.current, by)};

const focusOn = (state: ViewState, focus: Pane): ViewState => ({...state, focus, full: false});

/** Lines of a text by which a wheel moves. */
const wheelLines = 3;

/** The wheel scrolls what is under the pointer; the focus stays where it is. */
const wheel = (state: ViewState, {pane, by, facts}: Pointing & {id: 'wheel'}): ViewState => {
	const isText = state.cover !== undefined || (pane === 'diagnosis' && !state.full);
	const moved = scroll({...state, focus: pane}, facts, by * (isText ? wheelLines : 1), 0);
	return {...moved, focus: state.focus};
};

/** A click chooses a pane, a chart, and the moment that it points to; the latest one is followed. */
const click = (state: ViewState, {pane, chart, line, facts}: Pointing & {id: 'click'}): ViewState => {
	if (state.cover !== undefined) {
		return state;
	}

	const chosen = {...state, focus: pane, chart: chart ?? state.chart};
	return line === undefined ? chosen : move(chosen, line === facts.moments.at(-1) ? undefined : line);
};

/** The next state of the view: the only place where it changes. Pure; unknown situations change nothing. */
export const reduce = (state: ViewState, action: Action | Typing | Pointing): ViewState => {
	if (action.id === 'type') {
		const {text: filter, isTyping} = action.edit(state.filter) ?? {
			text: state.filter,
			isTyping: state.isTyping,
		};
		return {...state, filter, isTyping, chart: filter === state.filter ? state.chart : 0};
	}

	const {id, facts} = action;
	switch (id) {
		case 'wheel':
			return wheel(state, action);
		case 'click':
			return click(state, action);
		case 'back-point':
			return move(state, moveCursor(facts.moments, state.cursor, -facts.stride));
		case 'forward-point':
			return move(state, moveCursor(facts.moments, state.cursor, facts.stride));
		case 'back-epoch':
			return moveRow(state, facts, -1);
		case 'forward-epoch':
			return moveRow(state, facts, 1);
		case 'follow':
			return move(state, undefined);
		case 'up':
			return scroll(state, facts, -1, 0);
		case 'down':
			return scroll(state, facts, 1, 0);
		case 'page-up':
			return scroll(state, facts, 0, -1);
		case 'page-down':
			return scroll(state, facts, 0, 1);
		case 'top':
		case 'bottom':
			return toEnd(state, facts, id);
		case 'columns-left':
			return sideways(state, facts, -1);
		case 'columns-right':
			return sideways(state, facts, 1);
		case 'next-pane':
			return focusOn(state, paneAfter(state, 1));
		case 'previous-pane':
			return focusOn(state, paneAfter(state, -1));
		case 'toggle-charts':
		case 'toggle-table':
		case 'toggle-diagnosis':
			return toggled(state, facts, paneOfToggle[id]);
		case 'smaller':
			return resized(state, facts, -1);
		case 'larger':
			return resized(state, facts, 1);
		case 'reset-panes':
			return resetPanes(state);
		case 'mouse':
			return {...state, mouse: !state.mouse};
		case 'next-finding':
			return walk(state, facts, 1);
		case 'previous-finding':
			return walk(state, facts, -1);
		case 'full-chart':
			return {...state, focus: 'charts', full: !state.full};
		case 'side-by-side':
			return facts.runs > 1 ? {...state, isSplit: !state.isSplit} : state;
		case 'x-unit':
			return {...state, xUnit: next(facts.xUnits, facts.xUnit), zoom: 0};
		case 'y-scale':
			return {...state, yScale: state.yScale === 'linear' ? 'log' : 'linear'};
		case 'smoothing':
			return {...state, smoothing: ((state.smoothing + 1) % 3) as Smoothing};
		case 'style':
			return {...state, style: next(facts.styles, state.style)};
		case 'filter':
			return facts.charts > 1 || state.filter !== '' ? {...state, isTyping: true} : state;
		case 'language':
			return {...state, language: next(facts.languages, facts.language)};
		case 'theme':
			return facts.themes.length > 1 ? {...state, theme: next(facts.themes, state.theme)} : state;
		case 'mute': {
			const {currentFinding: finding} = facts;
			return finding === undefined
				? state
				: {...state, mutes: new Map(state.mutes).set(finding.key, !finding.isMuted)};
		}
		case 'zoom-in':
			return {...state, zoom: Math.min(state.zoom + 1, facts.deepestZoom)};
		case 'zoom-out':
			return {...state, zoom: Math.max(0, state.zoom - 1)};
		case 'zoom-all':
			return {...state, zoom: 0};
		case 'help':
		case 'reading':
		case 'explain':
			return cover(state, facts, id);
		case 'row-unit':
		case 'sort':
		case 'toggle-column':
		case 'column-earlier':
		case 'column-later':
		case 'all-columns':
			return {...state, table: reduceTable(state.table, id, facts.table) ?? state.table};
		case 'columns':
			return facts.table.all.length > 0 ? cover(state, facts, id) : state;
		case 'row-detail':
			return facts.rowLines.length > 0 ? cover(state, facts, 'row') : state;
		case 'raw-log':
			return facts.log === undefined ? state : cover(state, facts, 'log');
		case 'close':
			return state.cover === undefined
				? {...state, full: false, finding: undefined, filter: ''}
				: {...state, cover: undefined};
		case 'back':
		case 'suspend':
		case 'redraw':
		case 'quit':
			return state;
	}
};
