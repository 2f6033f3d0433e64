import {expect, test} from 'vitest';
import {changeShare, formatChange, percent} from '../../source/numbers/share.js';

test.each([
	[0, '0%'],
	[6.24, '6.2%'],
	[0.0312, '0.031%'],
	[199.6, '200%'],
])('%d percent is %s', (value, text) => {
	expect(percent(value)).toBe(text);
});

test.each([
	[-0.258, '-25.8%'],
	[0.032, '+3.2%'],
	[0.0004, '+0.04%'],
	[-0.000_041, '-0.004%'],
	[0.000_003, '+0.0003%'],
	[-0.000_000_4, '0.0%'],
	[2.1, '+210%'],
	[0, '0.0%'],
	[Number.POSITIVE_INFINITY, ''],
])('a change of %d is %s', (share, text) => {
	expect(formatChange(share)).toBe(text);
});

test.each([
	['down', 2, 1, '-50.0%'],
	['up', 2, 3, '+50.0%'],
	['up towards zero', -200, -100, '+50.0%'],
	['to zero', 2, 0, '-100%'],
	['from zero', 0, 2, ''],
	['across zero, of which no share says anything', -194, 218, ''],
])('%s', (_, from, to, text) => {
	expect(formatChange(changeShare(from, to))).toBe(text);
});
