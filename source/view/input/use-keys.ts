import type {Screen} from '../components/app.js';
import type {Panes} from '../components/use-panes.js';
import type {View} from '../components/use-view.js';
import {editFilter} from '../keys/filter-keys.js';
import {isOfProgram} from '../keys/is-of-program.js';
import {isUseful} from '../keys/is-useful.js';
import {keyName} from '../keys/key-name.js';
import {actionFor, placeOf} from '../keys/keymap.js';
import {blind, type Stroke, type Trial, unfold} from '../keys/stroke.js';
import type {ActionId} from '../look.js';
import {reduce} from '../state/reduce.js';
import type {ViewState} from '../state/state.js';
import {answerForProgram} from './program-keys.js';
import {useKeyQueue, useKeyScreen} from './use-key-queue.js';

/** Keys that only move: what the next key needs to know of the screen stays as it is drawn. */
const moves: ReadonlySet<ActionId> = new Set([
	'back-point',
	'forward-point',
	'back-epoch',
	'forward-epoch',
	'up',
	'down',
	'page-up',
	'page-down',
	'log-left',
	'log-right',
]);

type ToType = {
	readonly id: 'type';
	readonly edit: (filter: string) => ReturnType<typeof editFilter>;
};

/** What a key asks for; undefined where nothing. */
const askedFor = (state: ViewState, {input, key}: Stroke): ToType | {readonly id: ActionId} | undefined => {
	if (state.isTyping && editFilter('', input, key) !== undefined) {
		return {id: 'type', edit: filter => editFilter(filter, input, key)};
	}

	const id = actionFor(keyName(input, key), placeOf(state));
	return id && {id};
};

/** The same on a screen that is too small to show what a key would do. */
const askedUnseen = ({input, key}: Stroke): {readonly id: ActionId} | undefined => {
	const id = actionFor(keyName(input, key), 'charts');
	return id !== undefined && isOfProgram(id) ? {id} : undefined;
};

/** Answers the keys, each on the screen that those before it have brought about. */
export const useKeys = (
	screen: Screen,
	{state, dispatch}: View,
	{layout, facts}: Panes,
	flush: () => void,
): void => {
	const keys = useKeyQueue(screen.hasKeys);
	const isBack = (asked: ReturnType<typeof askedFor>, now: ViewState): boolean =>
		screen.back !== undefined &&
		(asked?.id === 'back' || (asked?.id === 'close' && !isUseful('close', now, facts)));
	const seen: Trial<ViewState> = {
		isTyping: each => each.isTyping,
		after(each, stroke) {
			const asked = askedFor(each, stroke);
			return asked && reduce(each, asked.id === 'type' ? asked : {id: asked.id, facts});
		},
		leaves: (each, stroke) => isBack(askedFor(each, stroke), each),
	};
	const trial = layout === undefined ? blind<ViewState>() : seen;
	// What has been asked for since the screen was drawn.
	let ahead = state;
	const press = (stroke: Stroke): 'go-on' | 'wait' => {
		const asked = layout === undefined ? askedUnseen(stroke) : askedFor(ahead, stroke);
		if (asked === undefined) {
			return 'go-on';
		}

		if (answerForProgram(screen, asked.id, keyName(stroke.input, stroke.key))) {
			return 'go-on';
		}

		if (isBack(asked, ahead)) {
			screen.back?.();
			return 'wait';
		}

		const action = asked.id === 'type' ? asked : {id: asked.id, facts};
		const before = ahead;
		ahead = reduce(before, action);
		dispatch(action);
		const isQuick = asked.id === 'type' ? before.isTyping === ahead.isTyping : moves.has(asked.id);
		return isQuick || ahead === before ? 'go-on' : 'wait';
	};
	useKeyScreen(keys, {unfold: stroke => unfold(stroke, ahead, trial), press, settled: flush}, [state]);
};
