import {describe, expect, it, test} from 'vitest';
import {harmless} from '../../source/safe-text/harmless.js';
import {fc} from '../setup/any-case.js';

describe('harmless', () => {
	test.each([
		['an ordinary line', 'loss: 0.5', 'loss: 0.5'],
		['another script', '训练损失 потери', '训练损失 потери'],
		['colours', '\u001b[31mloss\u001b[0m: 0.5', 'loss: 0.5'],
		['a title for the window', 'a\u001b]0;owned\u0007b', 'ab'],
		['moves of the cursor', '\u001b[2J\u001b[Hloss', 'loss'],
		['an eight-bit sequence', 'a\u009b31mb', 'ab'],
		['a lone escape at the end', 'loss\u001b', 'loss'],
		['bells and backspaces', 'lo\u0007ss\b\b', 'loss'],
		['text turned around', 'a\u202egnp.exe', 'agnp.exe'],
		['invisible characters', 'lo\u200bss\ufeff', 'loss'],
		['tabs and line ends', 'a\tb\r\nc', 'a b c'],
	])('takes %s and leaves its text', (_, text, expected) => {
		expect(harmless(text)).toBe(expected);
	});

	it('never leaves a control character, whatever comes', () => {
		const parts = fc.constantFrom(
			'\u001b',
			'[',
			'31',
			'm',
			']',
			'0;',
			'\u0007',
			'\\',
			'\u009d',
			'a',
			' ',
			'\u2028',
		);
		fc.assert(
			fc.property(
				fc.array(parts).map(all => all.join('')),
				text => {
					expect(harmless(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028]/);
				},
			),
		);
	});

	it('comes to an end with a long line of beginnings, each looked at once', () => {
		expect(harmless('\u001b['.repeat(200_000) + '\u001b]'.repeat(200_000))).not.toContain('\u001b');
	});
});
