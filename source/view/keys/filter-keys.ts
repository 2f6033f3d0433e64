import type {Key} from 'ink';
import {keyName} from './key-name.js';

/** What a key does to a filter that is being typed. `done` keeps it, `undefined` as text gives it up. */
export type FilterEdit = {readonly text: string; readonly isTyping: boolean};

/** More is no filter but a text that was pasted. */
const longest = 80;

/** The filter after an input; undefined where the input is not for it. */
export const editFilter = (filter: string, input: string, key: Key): FilterEdit | undefined => {
	switch (keyName(input, key)) {
		case 'enter':
			return {text: filter, isTyping: false};
		case 'escape':
			return {text: '', isTyping: false};
		case 'ctrl+u':
			return {text: '', isTyping: true};
		default:
			break;
	}

	if (key.backspace || key.delete) {
		return {text: Array.from(filter).slice(0, -1).join(''), isTyping: true};
	}

	const typed = input.replace(/\p{C}/gu, '');
	return key.ctrl || key.meta || key.eventType === 'release' || typed === ''
		? undefined
		: {
				text: Array.from(filter + typed)
					.slice(0, longest)
					.join(''),
				isTyping: true,
			};
};
