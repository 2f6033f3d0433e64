import {expect, test} from 'vitest';
import {columnFormat, counter, figure, formatCount, formatNumber} from '../../source/numbers/number.js';

test.each([
	// As the log has it, if that is short; in a sentence four digits.
	[0.0875, '0.0875', '0.0875'],
	[2.849_49, '2.84949', '2.849'],
	[0.123_456_789, '0.1235', '0.1235'],
	[12_345, '12345', '12345'],
	[0.272, '0.272', '0.272'],
	[2.6205, '2.6205', '2.62'],
	[4.566094780413215e-5, '4.566e-5', '4.566e-5'],
	[1_234_567, '1234567', '1234567'],
	[123_456_789, '1.235e8', '1.235e8'],
	[-0.5, '-0.5', '-0.5'],
	[1e-5, '1e-5', '1e-5'],
	[0, '0', '0'],
	[Number.NaN, 'NaN', 'NaN'],
	[Number.NEGATIVE_INFINITY, '-Inf', '-Inf'],
])('%d is written %s, in a sentence %s', (value, written, said) => {
	expect([formatNumber(value), figure(value)]).toEqual([written, said]);
});

test.each<[string, readonly number[], readonly string[]]>([
	['the same decimals below each other', [0.272, 0.1449, 0.0875], ['0.2720', '0.1449', '0.0875']],
	['no more decimals than there are', [1, 2, 3], ['1', '2', '3']],
	['enough for the smallest', [12.5, 0.031_25], ['12.50000', '0.03125']],
	['an exponent where most have one', [1e-5, 2.5e-5, 0], ['1.00e-5', '2.50e-5', '0']],
	[
		'as many as a plateau needs',
		[0.421_234_56, 0.268_931_17, 0.268_912_22, 0.268_907_71],
		['0.42123', '0.26893', '0.26891', '0.26891'],
	],
	[
		'but no digits of nothing but noise',
		[0.268_931_171_3, 0.268_931_171_2, 0.268_931_171_1],
		['0.2689312', '0.2689312', '0.2689312'],
	],
	['and none where nothing changes', [0.268_931_171_3, 0.268_931_171_3], ['0.2689', '0.2689']],
	['what is not finite as it is', [0.5, Number.NaN, Number.POSITIVE_INFINITY], ['0.5', 'NaN', 'Inf']],
])('a column has %s', (_, values, texts) => {
	expect(values.map(columnFormat(values))).toEqual(texts);
});

test.each([
	[3, '3'],
	[174.62, '174.62'],
	[12_345, '12345'],
	[123_456, '123k'],
	[4_316_576, '4.32M'],
])('a count of %d is %s', (value, text) => {
	expect(formatCount(value)).toBe(text);
});

test('counters keep two decimals of a fraction', () => {
	expect([1, 0.333, 12.5, 300_000].map(counter)).toEqual(['1', '0.33', '12.5', '300000']);
});
