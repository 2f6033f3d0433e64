import {isAsSuits} from '../layout/panes.js';
import type {ActionId} from '../look.js';
import type {Facts} from '../state/facts.js';
import {paneOfToggle} from '../state/panes.js';
import type {ViewState} from '../state/state.js';

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
			return facts.table.shown.length > 1 && facts.seen.includes('table') && !state.full;
		case 'next-match':
		case 'previous-match':
			return state.search.text !== '' && state.search.found !== 'nowhere';
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
			return facts.canExplain || state.cover === 'explain';
		case 'log-left':
		case 'log-right':
			return (facts.log?.beyond ?? 0) > 0;
		case 'raw-log':
			return facts.log !== undefined;
		case 'zoom-out':
		case 'zoom-all':
			return state.zoom > 0;
		case 'zoom-in':
			return facts.deepestZoom > state.zoom;
		case 'full-chart':
		case 'y-scale':
			return facts.charts > 0;
		case 'smoothing':
			return facts.canSmooth;
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
		case 'mouse':
			// As with a pane: what was switched off must be found again.
			return !state.mouse;
		case 'smaller':
		case 'larger':
			return facts.borders.charts !== undefined || facts.borders.table !== undefined;
		case 'reset-panes':
			return !isAsSuits(state.panes);
		case 'up':
		case 'down':
			return state.focus !== 'charts' || state.cover !== undefined || facts.charts > 1;
		default:
			return true;
	}
};
