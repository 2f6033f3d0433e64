import {describe, expect, it} from 'vitest';
import type {RunFeed} from '../../../source/view/run-feed.js';
import {range, runOf} from '../../run/run-of.js';
import {feedOf, key} from '../show.js';
import {opened} from './harness/opened.js';

/** A run a third of the way through, of which it is known where it goes. */
const falling = runOf(
	range(1, 200).map(step => ({
		step,
		steps: 600,
		epoch: 1,
		loss: 0.3 + 2 / Math.sqrt(step) + 0.004 * Math.sin(step * 7),
	})),
);
const live: RunFeed = {...feedOf(falling), following: true};

/** Where the ticks of the first chart stand. */
const ticksOf = (screen: readonly string[]): readonly number[] => {
	const axis = screen.find(row => /└.*┼/.test(row)) ?? '';
	return [...axis].flatMap((sign, column) => (sign === '┼' ? [column] : []));
};

describe('the x axis', () => {
	it.each([false, true])('stays as it is wherever the cursor stands (live: %s)', async following => {
		const shown = await opened([following ? live : feedOf(falling)], 100, 40);
		await shown.settle();
		const axis = ticksOf(shown.screen());
		expect(axis.length).toBeGreaterThan(3);
		for (const presses of [1, 9, 20, 30]) {
			await shown.press(...Array.from({length: presses}, () => key.left));
			expect(axis).toEqual(expect.arrayContaining([...ticksOf(shown.screen())]));
		}

		await shown.press('f');
		expect(axis).toEqual(expect.arrayContaining([...ticksOf(shown.screen())]));
	});

	it('has room for the forecast of a run that goes on', async () => {
		const shown = await opened([live], 100, 40);
		await shown.settle();
		expect(shown.screen().join('\n')).toMatch(/\b200 +220 +240\b/);
	});
});
