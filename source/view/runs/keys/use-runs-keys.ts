import type {Dispatch} from 'react';
import type {Screen} from '../../components/app.js';
import {useKeyQueue, useKeyScreen} from '../../input/use-key-queue.js';
import {isOfProgram} from '../../keys/is-of-program.js';
import {type Stroke, type Trial, unfold} from '../../keys/stroke.js';
import {initialRunsState, type RunsAction, type RunsFacts, type RunsState} from '../state.js';
import {isQuick, type Pressed, pressed, trialOf} from './runs-keys.js';

type List = {
	readonly state: RunsState;
	readonly facts: RunsFacts;

	/** What was asked for is being opened: keys are for that. */
	readonly isOpening: boolean;

	/** Nothing of the list is seen: keys do nothing to it. */
	readonly isTooSmall: boolean;

	/** Another one each time that a run was opened, or could not be. */
	readonly note: object;

	/** Opens what the cursor is on, or what was chosen; false where there is nothing. */
	readonly open: () => boolean;
};

/** What still means something where the list is not seen. */
const unseen = (stroke: Stroke): Pressed | undefined => {
	const asked = pressed(stroke, initialRunsState);
	return asked !== undefined && 'id' in asked && isOfProgram(asked.id) ? asked : undefined;
};

/** Every key is one there, if only to do nothing: none of them is lost among the others. */
const blind: Trial<RunsState> = {isTyping: () => false, after: state => state, leaves: () => false};

/** Answers the keys on the list of runs. */
export const useRunsKeys = (
	screen: Omit<Screen, 'back'>,
	{state, facts, isOpening, isTooSmall, note, open}: List,
	dispatch: Dispatch<RunsAction>,
): void => {
	const keys = useKeyQueue(screen.hasKeys);
	const trial = isTooSmall ? blind : trialOf(facts);
	// What has been asked for since the list was drawn.
	let ahead = state;
	const press = (stroke: Stroke): 'go-on' | 'wait' | 'hold' => {
		const asked = isTooSmall ? unseen(stroke) : pressed(stroke, ahead);
		const isQuit = asked !== undefined && 'id' in asked && asked.id === 'quit';
		if (isOpening && !isQuit) {
			return 'hold';
		}

		if (asked === undefined) {
			return 'go-on';
		}

		if ('edit' in asked) {
			dispatch(asked.edit);
		} else {
			switch (asked.id) {
				case 'quit':
					(asked.name === 'ctrl+c' ? screen.interrupt : screen.quit)();
					return 'go-on';
				case 'suspend':
					screen.suspend();
					return 'go-on';
				case 'redraw':
					screen.redraw();
					return 'go-on';
				case 'open':
					return open() ? 'wait' : 'go-on';
				default:
					dispatch({id: asked.id, facts});
			}
		}

		const before = ahead;
		ahead = trial.after(before, stroke) ?? before;
		return ahead === before || isQuick(asked, before, ahead) ? 'go-on' : 'wait';
	};
	useKeyScreen(
		keys,
		{
			unfold: stroke => (isOpening ? [stroke] : unfold(stroke, ahead, trial)),
			press,
			settled: () => undefined,
		},
		[state, isOpening, note],
	);
};
