import type {Dispatch} from 'react';
import type {Screen} from '../../components/app.js';
import {answerForProgram} from '../../input/program-keys.js';
import {useKeyQueue, useKeyScreen} from '../../input/use-key-queue.js';
import {isOfProgram} from '../../keys/is-of-program.js';
import {blind, type Stroke, unfold} from '../../keys/stroke.js';
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

/** Answers the keys on the list of runs. */
export const useRunsKeys = (
	screen: Omit<Screen, 'back'>,
	{state, facts, isOpening, isTooSmall, note, open}: List,
	dispatch: Dispatch<RunsAction>,
): void => {
	const keys = useKeyQueue(screen.hasKeys);
	const trial = isTooSmall ? blind<RunsState>() : trialOf(facts);
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
			if (answerForProgram(screen, asked.id, asked.name)) {
				return 'go-on';
			}

			if (asked.id === 'open' && open()) {
				return 'wait';
			}

			dispatch({id: asked.id, facts});
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
