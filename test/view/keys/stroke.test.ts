import {describe, expect, test} from 'vitest';
import {keyName} from '../../../source/view/keys/key-name.js';
import {blind, type Trial, unfold} from '../../../source/view/keys/stroke.js';
import {none} from './no-key.js';

type Screen = 'list' | 'log' | 'search';

/** A list that `j` moves in, `o` opens a log from, `q` ends and `b` goes back from; in the log `/` takes text until Enter. */
const trial: Trial<Screen> = {
	isTyping: screen => screen === 'search',
	leaves: (screen, {input}) => screen === 'list' && input === 'b',
	after(screen, {input, key}) {
		const name = keyName(input, key);
		if (screen === 'search') {
			return name === 'enter' ? 'log' : 'search';
		}

		const keys: Readonly<Record<string, Screen>> =
			screen === 'list'
				? {j: 'list', q: 'list', b: 'list', o: 'log', 'ctrl+f': 'list'}
				: {n: 'log', '/': 'search'};
		return keys[name];
	},
};

const keysOf = (input: string, screen: Screen): readonly string[] =>
	unfold({input, key: none}, screen, trial).map(({input: text, key}) => keyName(text, key) || text);

describe('what a stroke consists of', () => {
	test.each<[string, Screen, string, readonly string[]]>([
		['one key', 'list', 'j', ['j']],
		['keys that came together', 'list', 'jjj', ['j', 'j', 'j']],
		['the last of them quits', 'list', 'jq', ['j', 'q']],
		['a key with Ctrl among them', 'list', 'j\u0006j', ['j', 'ctrl+f', 'j']],
		['a key of the screen that the one before it opens', 'list', 'on', ['o', 'n']],
		['text for the screen that a key opens', 'list', 'o/na', ['o', '/', 'n', 'a']],
		['text, and keys after its end', 'list', 'o/na\rn', ['o', '/', 'n', 'a', 'enter', 'n']],
		[
			'what comes after a key that leaves the screen, for the next one to tell',
			'list',
			'jbxyz',
			['j', 'b', 'xyz'],
		],
		['a text that is typed', 'search', 'not a number', ['not a number']],
		['its end, and keys after it', 'search', 'na\rn', ['n', 'a', 'enter', 'n']],
		['a key of the screen that was left', 'list', 'oj', []],
		['a pasted word that begins with keys', 'list', 'q is next', []],
		['a character of two code units', 'search', '😀', ['😀']],
		['a pasted text that leaves the screen again and again', 'list', 'jb'.repeat(600), []],
		['a pasted text', 'list', 'j'.repeat(40), []],
		['lines that are pasted into a text', 'search', 'one\rtwo', ['onetwo']],
	])('%s', (_, screen, input, keys) => {
		expect(keysOf(input, screen)).toEqual(keys);
	});

	test.each([
		['one character', '😀', ['😀']],
		['several', 'j😀', ['j', '😀']],
	])('where nothing is seen: %s', (_, input, keys) => {
		expect(unfold({input, key: none}, 'list', blind<Screen>()).map(each => each.input)).toEqual(keys);
	});
});
