import {expect, test} from 'vitest';
import {formatDuration} from '../../source/numbers/duration.js';

test.each([
	[0, '0s'],
	[59.6, '1m'],
	[0.4, '0s'],
	[45, '45s'],
	[750, '12m 30s'],
	[3600, '1h'],
	[3720, '1h 2m'],
	[12_000, '3h 20m'],
	[190_000, '2d 4h'],
])('%d seconds are %s', (seconds, text) => {
	expect(formatDuration(seconds)).toBe(text);
});
