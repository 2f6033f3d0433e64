import {describe, expect, it, test} from 'vitest';
import {opened} from '../screens/harness/opened.js';
import {key} from '../show.js';
import {feed, text} from './overfitted-feed.js';

describe('the explanation', () => {
	it('opens on e with what the leading finding means, an example and this run', async () => {
		const shown = await opened([feed], 120, 60);
		await shown.press('e');
		expect(text(shown)).toContain('━ explained');
		expect(text(shown)).toMatch(/loss: ─ training • validation/);
		expect(text(shown)).toContain('in this run');
		await shown.press(key.escape);
		expect(text(shown)).toContain('─ diagnosis');
	});

	test.each(['en', 'zh', 'ru'] as const)('walks with n and has its words in %s', async language => {
		const shown = await opened([feed], 120, 60, {language});
		await shown.press('e');
		const leading = shown.screen()[3];
		await shown.press(key.escape, 'n', 'n', 'e');
		expect(shown.screen()[3]).not.toBe(leading);
	});
});

describe('one row of the table', () => {
	it('opens on Enter with every figure, its place in the run and what it means', async () => {
		const shown = await opened([feed], 120, 40);
		await shown.press(key.tab, key.enter);
		expect(text(shown)).toContain('━ details');
		expect(text(shown)).toContain('epoch 30');
		expect(text(shown)).toMatch(/training +0\.04\d+ .* 1 of 30, best first · 100% of the way/);
		expect(text(shown)).toMatch(/validation +1\.87 .* 30 of 30, best first/);
		await shown.press(key.escape, key.up, key.enter);
		expect(text(shown)).toContain('epoch 29');
		// Worse than at the start: no share of a way.
		expect(text(shown)).not.toMatch(/-\d+% of the way/);
	});
});
