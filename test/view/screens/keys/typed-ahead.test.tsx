import {describe, expect, it, test} from 'vitest';
import type {RunFeed} from '../../../../source/view/run-feed.js';
import {feedOf, key} from '../../show.js';
import {opened, steps} from '../harness/opened.js';

const lines = Array.from({length: 60}, (_, index) => `line ${index + 1}${index === 40 ? ' nan here' : ''}`);
const feed: RunFeed = {
	...feedOf(steps),
	log: {
		total: () => lines.length,
		first: () => 1,
		read: async (from, count) => ({first: from, lines: lines.slice(from - 1, from - 1 + count)}),
	},
};

/** Keys, the place that they lead to, and what is not to be seen. */
const bursts: ReadonlyArray<readonly [string, string, RegExp]> = [
	['a search in the log that a key opens', 'o/nan\r', /line 41 nan here/],
	['a key of the help', '?q', /━ keys/],
	['Enter, and a key of the details', `${key.tab}\r\u0006`, /━ details/],
	['the explanation, scrolled', 'ej', /lines? above/],
	['a filter, kept, and a key after it', '/loss\ry', /━ loss .* log /],
	['the same key twice', 'yy', /━ loss/],
	['a pane, and a key of it', '\t\t\t?', /━ keys/],
];

describe('keys that come in one burst go to the screen that they open', () => {
	test.each(bursts)('%s', async (_, burst, seen) => {
		const together = await opened([feed], 80, 24);
		await together.press(burst);
		await together.settle();
		const apart = await opened([feed], 80, 24);
		await apart.press(...burst);
		await apart.settle();
		expect(together.screen()).toEqual(apart.screen());
		expect(together.asked).toEqual(apart.asked);
		expect(together.screen().join('\n')).toMatch(seen);
	});

	it('also as fast as they come one by one', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.rush(['o', '/', 'n', 'a', 'n', key.enter]);
		await shown.settle();
		expect(shown.screen().join('\n')).toContain('line 41 nan here');
	});

	it('many changes of the screen in one burst', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.press(key.backTab.repeat(120));
		for (let turn = 0; turn < 20; turn++) {
			await shown.settle();
		}

		expect(shown.screen()[2]).toContain('━ loss');
	});
});
