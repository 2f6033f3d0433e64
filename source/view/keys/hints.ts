import {asSuits} from '../layout/panes.js';
import type {ActionId} from '../look.js';
import {paneOfToggle} from '../state/panes.js';
import type {Facts, ViewState} from '../state/state.js';
import type {Place} from './keymap.js';

/** Whether an action would change anything now: what could not is not offered in the footer. */
export const isUseful = (id: ActionId, state: ViewState, facts: Facts): boolean => {
	switch (id) {
		case 'back-point':
		case 'forward-point':
			return facts.moments.length > 1;
		case 'back-epoch':
		case 'forward-epoch':
			return facts.rowLines.length > 1 && facts.rowLines.length < facts.moments.length;
		case 'next-finding':
		case 'previous-finding':
			return facts.findingRows.length > 0;
		case 'close':
			return state.cover !== undefined || state.full || state.finding !== undefined || state.filter !== '';
		case 'follow':
			return state.cursor !== undefined || state.finding !== undefined;
		case 'side-by-side':
			return facts.runs > 1 && facts.charts > 0;
		case 'back':
			return facts.hasList;
		case 'columns-left':
		case 'columns-right':
			return facts.table.shown.length > 1 || state.cover === 'log';
		case 'filter':
			return facts.charts > 1 || state.filter !== '';
		case 'row-detail':
		case 'columns':
			return facts.rowLines.length > 0;
		case 'sort':
			return facts.rowLines.length > 1;
		case 'row-unit':
			return facts.table.units.length > 1;
		case 'all-columns':
			return state.table.hidden.length + state.table.order.length > 0 || state.table.sort !== undefined;
		case 'mute':
			return facts.currentFinding !== undefined;
		case 'language':
			return facts.languages.length > 1;
		case 'theme':
			return facts.themes.length > 1;
		case 'explain':
			return facts.findingRows.length > 0 || state.cover === 'explain';
		case 'raw-log':
			return facts.log !== undefined;
		case 'zoom-all':
			return state.zoom > 0;
		case 'zoom-in':
			return facts.deepestZoom > state.zoom;
		case 'full-chart':
		case 'y-scale':
		case 'smoothing':
			return facts.charts > 0;
		case 'x-unit':
			return facts.charts > 0 && facts.xUnits.length > 1;
		case 'style':
			return facts.charts > 0 && facts.styles.length > 1;
		case 'next-pane':
			return facts.charts > 0 && state.panes.closed.length < 2;
		case 'toggle-charts':
		case 'toggle-table':
		case 'toggle-diagnosis':
			// What is closed must be found again; that a pane can be closed is told by the help.
			return facts.charts > 0 && state.panes.closed.includes(paneOfToggle[id]);
		case 'smaller':
		case 'larger':
			return facts.borders.charts !== undefined || facts.borders.table !== undefined;
		case 'reset-panes':
			return state.panes !== asSuits;
		case 'up':
		case 'down':
			return state.focus !== 'charts' || state.cover !== undefined || facts.charts > 1;
		default:
			return true;
	}
};

/** The footer's entries in order of importance: actions that are shown together, by the hint of the last one. */
export const hints: Readonly<Record<Place, ReadonlyArray<readonly ActionId[]>>> = {
	charts: [
		['quit'],
		['help'],
		['back'],
		['next-pane'],
		['toggle-charts'],
		['toggle-table'],
		['toggle-diagnosis'],
		['back-point', 'forward-point'],
		['follow'],
		['up', 'down'],
		['full-chart'],
		['side-by-side'],
		['next-finding'],
		['explain'],
		['raw-log'],
		['filter'],
		['back-epoch', 'forward-epoch'],
		['zoom-all'],
		['zoom-in'],
		['y-scale'],
		['x-unit'],
		['smoothing'],
		['style'],
		['smaller', 'larger'],
		['reset-panes'],
	],
	table: [
		['quit'],
		['help'],
		['back'],
		['next-pane'],
		['toggle-charts'],
		['toggle-table'],
		['toggle-diagnosis'],
		['up', 'down'],
		['row-detail'],
		['columns-left', 'columns-right'],
		['sort'],
		['columns'],
		['row-unit'],
		['follow'],
		['page-up', 'page-down'],
		['back-point', 'forward-point'],
		['smaller', 'larger'],
		['reset-panes'],
	],
	diagnosis: [
		['quit'],
		['help'],
		['back'],
		['next-pane'],
		['toggle-charts'],
		['toggle-table'],
		['toggle-diagnosis'],
		['up', 'down'],
		['next-finding'],
		['explain'],
		['mute'],
		['page-up', 'page-down'],
		['raw-log'],
		['reading'],
		['back-point', 'forward-point'],
		['follow'],
		['back-epoch', 'forward-epoch'],
		['smaller', 'larger'],
		['reset-panes'],
	],
	full: [
		['quit'],
		['help'],
		['back'],
		['close'],
		['back-point', 'forward-point'],
		['follow'],
		['side-by-side'],
		['up', 'down'],
		['zoom-all'],
		['zoom-in'],
		['y-scale'],
		['x-unit'],
		['smoothing'],
		['style'],
	],
	columns: [
		['quit'],
		['close'],
		['up', 'down'],
		['toggle-column'],
		['column-earlier', 'column-later'],
		['sort'],
		['all-columns'],
		['page-up', 'page-down'],
	],
	cover: [['quit'], ['close'], ['up', 'down'], ['page-up', 'page-down']],
	log: [
		['quit'],
		['close'],
		['up', 'down'],
		['page-up', 'page-down'],
		['top'],
		['bottom'],
		['columns-left', 'columns-right'],
	],
};
