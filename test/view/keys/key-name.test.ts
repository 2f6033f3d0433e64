import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {keyName, keysOf} from '../../../source/view/keys/key-name.js';
import {actionFor} from '../../../source/view/keys/keymap.js';

const none: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

describe('the name of a key', () => {
	test.each<[string, string, Partial<Key>, string]>([
		['a letter', 'q', {}, 'q'],
		['a capital', 'G', {shift: true}, 'G'],
		['an arrow', '', {leftArrow: true}, 'left'],
		['an arrow with Shift', '', {leftArrow: true, shift: true}, 'shift+left'],
		['back through the panes', '', {tab: true, shift: true}, 'shift+tab'],
		['a letter with Ctrl', 'c', {ctrl: true}, 'ctrl+c'],
		['Enter', '\r', {return: true}, 'enter'],
		['the release of a key', 'q', {eventType: 'release'}, ''],
		['a letter with Alt', 'q', {meta: true}, ''],
		['pasted text', 'quit', {}, ''],
	])('%s', (_, input, key, name) => {
		expect(keyName(input, {...none, ...key})).toBe(name);
	});

	test.each<[string, string, readonly string[]]>([
		['one key', 'j', ['j']],
		['keys that came together', 'jjk', ['j', 'j', 'k']],
		['the last of them quits', 'jq', ['j', 'q']],
		['a pasted word that begins with keys', 'quit now', []],
		['a pasted text', 'j'.repeat(40), []],
		['nothing', '', []],
	])('%s', (_, input, keys) => {
		expect(keysOf(input, none, name => actionFor(name, 'charts') !== undefined)).toEqual(keys);
	});
});
