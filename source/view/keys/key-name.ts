import type {Key} from 'ink';

const named: ReadonlyArray<readonly [keyof Key, string]> = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'page-up'],
	['pageDown', 'page-down'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['tab', 'tab'],
];

/**
The name of a key as the keymap writes it: `left`, `shift+tab`, `ctrl+l`, `G`. Empty for what is no single key (pasted
text) and for the release of a key.
*/
export const keyName = (input: string, key: Key): string => {
	if (key.eventType === 'release') {
		return '';
	}

	const name = named.find(([field]) => key[field] === true)?.[1];
	if (name !== undefined) {
		return (key.ctrl ? 'ctrl+' : '') + (key.shift ? 'shift+' : '') + name;
	}

	if (input.length !== 1 || key.meta) {
		return '';
	}

	return key.ctrl ? `ctrl+${input.toLowerCase()}` : input;
};
