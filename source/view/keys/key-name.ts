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

/**
Keys that arrive together, as when one is held down over a slow link, come as one text: `jjj` is three keys. Only
plain characters are taken apart.
*/
export const keysOf = (input: string, key: Key): readonly string[] => {
	const single = keyName(input, key);
	if (single !== '') {
		return [single];
	}

	const several = input.length > 1 && input.length <= 64 && !key.ctrl && !key.meta;
	return several && new Set(input).size === 1 ? input.split('') : [];
};
