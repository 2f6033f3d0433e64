import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {keyName} from '../../../source/view/keys/key-name.js';
import {none} from './no-key.js';

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
});
