import {keyName} from '../../keys/key-name.js';
import type {Stroke, Trial} from '../../keys/stroke.js';
import {reduceRuns} from '../reduce-runs.js';
import type {RunsAction, RunsFacts, RunsState} from '../state.js';
import {type RunsActionId, runsActionFor} from './keymap.js';

/** What a key asks for: an action of the list, or a change to the filter that is typed. */
export type Pressed = {readonly id: RunsActionId; readonly name: string} | {readonly edit: RunsAction};

const typed = ({input, key}: Stroke): Pressed | undefined => {
	switch (keyName(input, key)) {
		case 'enter':
			return {edit: {id: 'done'}};
		case 'escape':
			return {edit: {id: 'give-up'}};
		case 'ctrl+u':
			return {edit: {id: 'erase-all'}};
		case 'ctrl+c':
			return {id: 'quit', name: 'ctrl+c'};
		default:
			break;
	}

	if (key.backspace || key.delete) {
		return {edit: {id: 'erase'}};
	}

	const text = input.replace(/\p{C}/gu, '');
	return key.ctrl || key.meta || key.eventType === 'release' || text === '' || key.upArrow || key.downArrow
		? undefined
		: {edit: {id: 'type', text}};
};

/** Undefined where the key means nothing. */
export const pressed = (stroke: Stroke, state: RunsState): Pressed | undefined => {
	if (state.isTyping) {
		return typed(stroke);
	}

	const name = keyName(stroke.input, stroke.key);
	const id = runsActionFor(name, state.help);
	return id && {id, name};
};

export const trialOf = (facts: RunsFacts): Trial<RunsState> => ({
	isTyping: ({isTyping}) => isTyping,
	after(state, stroke) {
		const asked = pressed(stroke, state);
		return asked && reduceRuns(state, 'edit' in asked ? asked.edit : {id: asked.id, facts});
	},
	leaves(state, stroke) {
		const asked = pressed(stroke, state);
		return asked !== undefined && 'id' in asked && asked.id === 'open';
	},
});

/** Keys that only move: the list stays as it is drawn. */
const moves: ReadonlySet<RunsActionId> = new Set(['up', 'down', 'page-up', 'page-down', 'choose']);

/** Whether the next key can be answered before what this one did is drawn. */
export const isQuick = (asked: Pressed, before: RunsState, after: RunsState): boolean =>
	'edit' in asked ? before.isTyping === after.isTyping : moves.has(asked.id);
