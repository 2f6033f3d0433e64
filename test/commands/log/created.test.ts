import {expect, test} from 'vitest';
import {createdAt} from '../../../source/commands/log/created.js';

test.each([
	['a file that was written on', {birthtimeMs: 1000, ctimeMs: 5000}, 1000],
	['a system that tells the last change instead', {birthtimeMs: 5000, ctimeMs: 5000}, undefined],
	['a system that tells nothing', {birthtimeMs: 0, ctimeMs: 5000}, undefined],
])('when a file came to be: %s', (_, stats, expected) => {
	expect(createdAt(stats)).toBe(expected);
});
