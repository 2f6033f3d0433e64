import {expect, test} from 'vitest';
import {formatDuration} from '../../source/numbers/duration.js';
import {counter, figure, formatNumber} from '../../source/numbers/number.js';
import {percent} from '../../source/numbers/share.js';

test.each([
	// As the log has it, if that is short; in a sentence four digits.
	[0.0875, '0.0875', '0.0875'],
	[2.849_49, '2.84949', '2.849'],
	[0.123_456_789, '0.1235', '0.1235'],
	[12_345, '12345', '12345'],
	[1e-5, '1e-5', '1e-5'],
	[0, '0', '0'],
	[Number.NaN, 'NaN', 'NaN'],
	[Number.NEGATIVE_INFINITY, '-Inf', '-Inf'],
])('%d is written %s, in a sentence %s', (value, written, said) => {
	expect([formatNumber(value), figure(value)]).toEqual([written, said]);
});

test.each([
	[0, '0%'],
	[6.24, '6.2%'],
	[0.0312, '0.031%'],
	[199.6, '200%'],
])('%d percent is %s', (value, text) => {
	expect(percent(value)).toBe(text);
});

test('counters keep two decimals of a fraction', () => {
	expect([1, 0.333, 12.5, 300_000].map(counter)).toEqual(['1', '0.33', '12.5', '300000']);
});

test.each([
	[0, '0s'],
	[59.6, '1m'],
	[3720, '1h 2m'],
	[190_000, '2d 4h'],
])('%d seconds are %s', (seconds, text) => {
	expect(formatDuration(seconds)).toBe(text);
});
