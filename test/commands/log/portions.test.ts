import {describe, expect, test} from 'vitest';
import {inPortions, nextPortion, portionEnd} from '../../../source/commands/log/portions.js';

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

	test.each([
		['at a lone return', '50%\r60%\r70%\n', 2, '50%\r'],
		['not between a return and its newline', 'one\r\ntwo\r\n', 4, 'one\r\n'],
		['with the block, where a return is its end', '50%\r60%\r', 6, '50%\r60%\r'],
		['with the block where that has no line end', 'loss 0.5', 2, 'loss 0.5'],
	])('ends %s', (_, text, portion, part) => {
		const block = Buffer.from(text);
		expect(block.subarray(0, portionEnd(block, 0, portion)).toString()).toBe(part);
	});

	test.each([
		['smaller where the last one took long', 65_536, 6, 16_384],
		['larger where it was quick', 65_536, 0.5, 131_072],
		['never nothing', 4096, 500, 1024],
	])('is %s', (_, portion, took, next) => {
		expect(nextPortion(portion, took)).toBe(next);
	});
});

test('a block in parts is the block', async () => {
	const line = 'step 1 loss 0.5\n';
	const bytes = Buffer.from(line.repeat(10_000));
	const parts: Uint8Array[] = [];
	const lines = {kind: 'lines', bytes, arrived: 1, position: 2, size: 3, dropped: 0} as const;
	await inPortions(part => parts.push(part.bytes))(lines, new AbortController().signal);
	expect(parts.length).toBeGreaterThan(2);
	expect(parts.every(part => part.length % line.length === 0)).toBe(true);
	expect(Buffer.concat(parts).equals(bytes)).toBe(true);
});
