import {expect, test} from 'vitest';
import {column, runOf} from '../run-of.js';

test('seconds from timestamps, else from elapsed times, never falling', () => {
	const stamps = runOf(
		[0, 10, 5, 20].map((second, index) => ({step: index, time: 1e12 + second * 1000, loss: 1})),
	);
	expect(column(stamps, 'train', 'time')).toEqual([0, 10, 10, 20]);
	const resumed = runOf([5, 10, 2, 4].map((elapsed, index) => ({step: index, elapsed, loss: 1})));
	expect(column(resumed, 'train', 'time')).toEqual([5, 10, 12, 14]);
});
