import {describe, expect, it, test} from 'vitest';
import {nextPortion, portionEnd} from '../../../source/commands/log/portions.js';

describe('a part of a block', () => {
	const bytes = Buffer.from('one\ntwo\nthree\nfour\n');
	test.each([
		['ends with the line that it reaches into', 0, 5, 'one\ntwo\n'],
		['ends where a line does', 0, 4, 'one\n'],
		['takes one line at least', 4, 1, 'two\n'],
		['takes no more than there is', 8, 1000, 'three\nfour\n'],
	])('%s', (_, from, portion, text) => {
		expect(bytes.subarray(from, portionEnd(bytes, from, portion)).toString()).toBe(text);
	});

	it('ends with the block where that has no line end', () => {
		expect(portionEnd(Buffer.from('50%\r60%\r'), 0, 2)).toBe(8);
	});

	test.each([
		['smaller where the last one took long', 65_536, 40, 16_384],
		['larger where it was quick', 65_536, 1, 131_072],
		['never nothing', 4096, 500, 4096],
	])('is %s', (_, portion, took, next) => {
		expect(nextPortion(portion, took)).toBe(next);
	});
});
