import {describe, expect, test} from 'vitest';
import {type Capabilities, capabilitiesOf} from '../../source/terminal/capabilities.js';

const utf8 = {LANG: 'en_US.UTF-8'};

describe('what a terminal can do', () => {
	test.each<[string, Readonly<Record<string, string>>, Capabilities]>([
		[
			'xterm with 256 colours',
			{TERM: 'xterm-256color', ...utf8},
			{fullScreen: true, unicode: true, colours: '256'},
		],
		['a console with sixteen', {TERM: 'linux', ...utf8}, {fullScreen: true, unicode: true, colours: '16'}],
		[
			'true colour told by COLORTERM',
			{TERM: 'xterm', COLORTERM: 'truecolor', ...utf8},
			{fullScreen: true, unicode: true, colours: '256'},
		],
		[
			'NO_COLOR',
			{TERM: 'xterm-256color', NO_COLOR: '1', ...utf8},
			{fullScreen: true, unicode: true, colours: 'none'},
		],
		[
			'an empty NO_COLOR does not count',
			{TERM: 'xterm', NO_COLOR: '', ...utf8},
			{fullScreen: true, unicode: true, colours: '16'},
		],
		['a dumb terminal', {TERM: 'dumb', ...utf8}, {fullScreen: false, unicode: true, colours: 'none'}],
		[
			'a screen reader, to which the report is read',
			{TERM: 'xterm', INK_SCREEN_READER: 'true', ...utf8},
			{fullScreen: false, unicode: true, colours: '16'},
		],
		['no TERM at all', utf8, {fullScreen: false, unicode: true, colours: 'none'}],
		['a VT100', {TERM: 'vt100', ...utf8}, {fullScreen: true, unicode: true, colours: 'none'}],
		['the C locale', {TERM: 'xterm', LANG: 'C'}, {fullScreen: true, unicode: false, colours: '16'}],
		['C.UTF-8', {TERM: 'xterm', LANG: 'C.UTF-8'}, {fullScreen: true, unicode: true, colours: '16'}],
		[
			'LC_ALL above LANG',
			{TERM: 'xterm', LC_ALL: 'C', ...utf8},
			{fullScreen: true, unicode: false, colours: '16'},
		],
		[
			'LC_CTYPE above LANG',
			{TERM: 'xterm', LC_CTYPE: 'ru_RU.utf8', LANG: 'C'},
			{fullScreen: true, unicode: true, colours: '16'},
		],
		[
			'an empty LC_ALL does not count',
			{TERM: 'xterm', LC_ALL: '', ...utf8},
			{fullScreen: true, unicode: true, colours: '16'},
		],
		[
			'another encoding',
			{TERM: 'xterm', LANG: 'ru_RU.KOI8-R'},
			{fullScreen: true, unicode: false, colours: '16'},
		],
	])('%s', (_, environment, expected) => {
		expect(capabilitiesOf(environment, true)).toEqual(expected);
	});

	test('a pipe is no screen', () => {
		expect(capabilitiesOf({TERM: 'xterm', ...utf8}, false).fullScreen).toBe(false);
	});
});
