import type {RunOrder} from '../../compare/order-summaries.js';
import type {Language} from '../../locale/messages.js';
import type {ThemeName} from '../theme/palette.js';
import type {RunsActionId} from './keys/keymap.js';

/** What the person chose in the list of runs. */
export type RunsState = {
	/** Path of the run that the cursor is on; undefined stays on the first row, whichever run that is. */
	readonly cursor: string | undefined;

	/** Paths in the order in which they were chosen: the first is compared with the others. */
	readonly chosen: readonly string[];
	readonly order: RunOrder;
	readonly isReversed: boolean;

	/** Words that a run must have, as typed. */
	readonly filter: string;

	/** Keys go into the filter. */
	readonly isTyping: boolean;
	readonly help: boolean;
	readonly helpTop: number;

	/** Undefined until chosen. */
	readonly language: Language | undefined;
	readonly theme: ThemeName | undefined;

	/** The terminal tells of wheel and clicks, and leaves the selection of text to Shift. */
	readonly mouse: boolean;

	/** What the last key has chosen, or that it can do nothing here: said in the footer until the next one. */
	readonly told: {readonly id: RunsActionId; readonly isIdle: boolean} | undefined;
};

/** What an action needs to know of the list as it is drawn now. */
export type RunsFacts = {
	/** Of the rows, in their order. */
	readonly paths: readonly string[];

	/** Rows that are seen at once. */
	readonly visible: number;
	readonly help: {readonly rows: number; readonly visible: number};

	/** What the keys walk through, and what is shown now; none where there is nothing to choose. */
	readonly languages: readonly Language[];
	readonly language: Language;
	readonly themes: readonly ThemeName[];
	readonly theme: ThemeName;
};

export type RunsAction =
	| {readonly id: RunsActionId; readonly facts: RunsFacts}
	| {readonly id: 'wheel'; readonly by: 1 | -1; readonly facts: RunsFacts}
	| {readonly id: 'click-run'; readonly path: string}
	| {readonly id: 'click-head'; readonly order: RunOrder}
	| {readonly id: 'type'; readonly text: string}
	| {readonly id: 'erase' | 'erase-all' | 'done' | 'give-up'}
	| ({readonly id: 'adopt'} & Pick<RunsState, 'language' | 'theme' | 'mouse'>);

export const initialRunsState: RunsState = {
	cursor: undefined,
	chosen: [],
	order: 'changed',
	isReversed: false,
	filter: '',
	isTyping: false,
	help: false,
	helpTop: 0,
	language: undefined,
	theme: undefined,
	mouse: true,
	told: undefined,
};

/** Row of the cursor; the first where its run is not in the list. */
export const cursorRow = ({cursor}: RunsState, paths: readonly string[]): number =>
	cursor === undefined ? 0 : Math.max(0, paths.indexOf(cursor));
