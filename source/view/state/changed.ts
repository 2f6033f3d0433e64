import type {Action, Pointing, Typing} from './action.js';
import {after} from './along.js';
import {moveCursor} from './cursor.js';
import type {Facts} from './facts.js';
import {move, moveRow, placeLookedAt} from './move.js';
import {paneAfter, paneOfToggle, resetPanes, resized, toggled} from './panes.js';
import {click, wheel} from './point.js';
import {alongLines, scroll, sideways, toEnd, walk} from './scroll.js';
import {beginSearch, type Found, nextMatch, noSearch, showMatch, typeSearch} from './search.js';
import {type Cover, type Pane, smoothings, type ViewState} from './state.js';
import {reduceTable} from './table/reduce-table.js';

/** Opens a cover, or closes it if it is the one that is open. The log opens at the line that the screen points to. */
const cover = (state: ViewState, facts: Facts, wanted: Cover): ViewState => {
	if (state.cover === wanted) {
		return {...state, cover: undefined};
	}

	const line = wanted === 'log' ? (placeLookedAt(state, facts) ?? Number.POSITIVE_INFINITY) - 1 : 0;
	return {
		...state,
		cover: wanted,
		coverTop: Math.max(0, line - Math.floor(facts.cover.visible / 2)),
		logLeft: 0,
		search: noSearch,
	};
};

const focusOn = (state: ViewState, focus: Pane): ViewState => ({...state, focus, full: false});

/** The state after an action. Unknown situations change nothing. */
export const changed = (state: ViewState, action: Action | Typing | Pointing | Found): ViewState => {
	if (action.id === 'found') {
		return showMatch(state, action);
	}

	if (action.id === 'type' && state.cover === 'log') {
		return typeSearch(state, action.edit(state.search.text) ?? {...state.search, isTyping: state.isTyping});
	}

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
			return move(state, moveCursor(facts.moments, placeLookedAt(state, facts), -facts.stride));
		case 'forward-point':
			return move(state, moveCursor(facts.moments, placeLookedAt(state, facts), facts.stride));
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
		case 'log-left':
			return alongLines(state, facts, -1);
		case 'log-right':
			return alongLines(state, facts, 1);
		case 'search':
			return beginSearch(state, facts);
		case 'next-match':
			return nextMatch(state, 1);
		case 'previous-match':
			return nextMatch(state, -1);
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
			return {...state, xUnit: after(facts.xUnits, facts.xUnit), zoom: 0};
		case 'y-scale':
			return {...state, yScale: state.yScale === 'linear' ? 'log' : 'linear'};
		case 'smoothing':
			return {...state, smoothing: after(smoothings, state.smoothing)};
		case 'style':
			return {...state, style: after(facts.styles, state.style)};
		case 'filter':
			return facts.charts > 1 || state.filter !== '' ? {...state, isTyping: true} : state;
		case 'language':
			return {...state, language: after(facts.languages, facts.language)};
		case 'theme':
			return facts.themes.length > 1 ? {...state, theme: after(facts.themes, state.theme)} : state;
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
		case 'sort':
			return {...state, table: reduceTable(state.table, id, facts.table) ?? state.table, isAtTop: true};
		case 'row-unit':
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
