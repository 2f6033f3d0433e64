import {expect, test} from 'vitest';
import {EpochSize} from '../../source/run/build/clock/epoch-size.js';

/** Epoch under way from 0, global step. */
type Noted = readonly [number, number];

test.each<[string, Noted[], number]>([
	['unknown in the first epoch', [[0, 100]], Number.NaN],
	[
		'where an epoch ends at a step that is seen',
		[
			[0, 100],
			[1, 100],
		],
		100,
	],
	[
		'between what two epochs leave open',
		[
			[0, 90],
			[1, 110],
			[1, 190],
			[2, 210],
		],
		100,
	],
	[
		'of a counter that turns an iteration late',
		[
			[2, 303],
			[3, 310],
			[4, 401],
		],
		100.625,
	],
	[
		'unknown where the steps do not begin with the epochs',
		[
			[0, 500],
			[1, 40],
			[1, 90],
		],
		Number.NaN,
	],
])('the steps of an epoch: %s', (_, noted, steps) => {
	const size = new EpochSize();
	for (const [index, step] of noted) {
		size.note(index, step);
	}

	expect(size.steps).toBe(steps);
});
