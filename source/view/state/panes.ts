import {asSuits, type PaneChoices} from '../layout/panes.js';
import type {Facts} from './facts.js';
import {type Pane, paneOrder, type ViewState} from './state.js';

/** The pane that a key shows and hides. */
export const paneOfToggle = {
	'toggle-charts': 'charts',
	'toggle-table': 'table',
	'toggle-diagnosis': 'diagnosis',
} as const satisfies Readonly<Record<string, Pane>>;

const withPanes = (state: ViewState, panes: Partial<PaneChoices>): ViewState => ({
	...state,
	panes: {...state.panes, ...panes},
});

/** The open pane that comes `by` places after the focused one. */
export const paneAfter = ({focus, panes}: ViewState, by: 1 | -1): Pane => {
	const open = paneOrder.filter(pane => pane === focus || !panes.closed.includes(pane));
	return open[(open.indexOf(focus) + by + open.length) % open.length] ?? focus;
};

/** Closes a pane that is seen; opens one that is not, and goes to it. The last one stays. */
export const toggled = (state: ViewState, facts: Facts, pane: Pane): ViewState => {
	const {closed} = state.panes;
	const isSeen = facts.seen.includes(pane) && !state.full;
	if (!isSeen) {
		const opened = withPanes(state, {closed: closed.filter(each => each !== pane)});
		return {...opened, focus: pane, full: false};
	}

	const left = paneOrder.filter(each => each !== pane && !closed.includes(each));
	const [first] = left;
	return first === undefined
		? state
		: {
				...withPanes(state, {closed: paneOrder.filter(each => !left.includes(each))}),
				focus: state.focus === pane ? first : state.focus,
			};
};

const leastShare = 0.05;
const mostShare = 0.95;

/** Moves the border of the focused pane: that between the panes of text, else the one between them and the charts. */
export const resized = (state: ViewState, {borders}: Facts, by: 1 | -1): ViewState => {
	const isText = state.focus !== 'charts';
	const which = isText && borders.table !== undefined ? 'table' : 'charts';
	const border = borders[which];
	if (border === undefined) {
		return state;
	}

	const grows = state.focus === which ? by : -by;
	const share = Math.max(leastShare, Math.min(mostShare, border.share + grows * border.step));
	return withPanes(state, {shares: {...state.panes.shares, [which]: share}});
};

/** All panes open, each as large as suits the screen. */
export const resetPanes = (state: ViewState): ViewState => ({...state, panes: asSuits});
