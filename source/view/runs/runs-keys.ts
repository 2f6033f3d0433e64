import type {Key} from 'ink';
import {keyName, keysOf} from '../keys/key-name.js';
import {type RunsActionId, runsActionFor} from './keymap.js';
import type {RunsAction, RunsState} from './state.js';

/** What an input asks for: actions of the list, or changes to the filter that is typed. */
export type Pressed = {readonly id: RunsActionId; readonly name: string} | {readonly edit: RunsAction};

const typed = (input: string, key: Key): Pressed[] => {
	switch (keyName(input, key)) {
		case 'enter':
			return [{edit: {id: 'done'}}];
		case 'escape':
			return [{edit: {id: 'give-up'}}];
		case 'ctrl+u':
			return [{edit: {id: 'erase-all'}}];
		case 'ctrl+c':
			return [{id: 'quit', name: 'ctrl+c'}];
		default:
			break;
	}

	if (key.backspace || key.delete) {
		return [{edit: {id: 'erase'}}];
	}

	const text = input.replace(/\p{C}/gu, '');
	return key.ctrl || key.meta || key.eventType === 'release' || text === '' || key.upArrow || key.downArrow
		? []
		: [{edit: {id: 'type', text}}];
};

/** Keys that arrive together over a slow link are taken one after the other: `/` with the words after it, too. */
export const pressed = (input: string, key: Key, state: RunsState): Pressed[] => {
	if (state.isTyping) {
		return typed(input, key);
	}

	return input.length > 1 && input.startsWith('/') && !state.help
		? [{id: 'filter', name: '/'}, ...typed(input.slice(1), key)]
		: keysOf(input, key, name => runsActionFor(name, state.help) !== undefined).flatMap(name => {
				const id = runsActionFor(name, state.help);
				return id === undefined ? [] : [{id, name}];
			});
};
