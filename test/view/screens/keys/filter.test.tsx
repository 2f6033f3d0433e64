import {describe, expect, it, test} from 'vitest';
import type {RunFeed} from '../../../../source/view/run-feed.js';
import {range, runOf} from '../../../run/run-of.js';
import {text} from '../../covers/overfitted-feed.js';
import {feedOf, key} from '../../show.js';
import {opened} from '../harness/opened.js';

describe('the filter of charts', () => {
	const several: RunFeed = feedOf(
		runOf(
			range(1, 20).map(epoch => ({
				epoch,
				loss: 1 / epoch,
				valLoss: 2 / epoch,
				accuracy: epoch / 20,
				rate: 0.01,
			})),
		),
	);

	it('shows the charts of that name while it is typed, and all of them on Esc', async () => {
		const shown = await opened([several], 120, 40);
		expect(text(shown)).toMatch(/loss .*\n?/);
		await shown.press('/', 'a', 'c', 'c');
		expect(text(shown)).toContain('accuracy');
		expect(text(shown)).not.toContain('─ learning rate');
		expect(shown.screen().at(-1)).toContain('/acc_');
		await shown.press(key.enter);
		expect(shown.screen().at(-1)).toMatch(/^ \/acc {2}\/ changes, Esc shows all {2}q quit {2}\? help/);
		await shown.press(key.escape);
		expect(text(shown)).toContain('─ learning rate');
		expect(shown.screen().at(-1)).toContain('q quit');
	});

	test.each([
		['a regular expression', '/^(lr|learn)', 'learning rate', ''],
		['text that is no expression', '/(', 'loss', 'not a regular expression'],
		['a name that no chart has', '/perplexity', 'loss', 'no chart is called that'],
	])('takes %s', async (_, typed, chart, note) => {
		const shown = await opened([several], 80, 24);
		await shown.press(typed);
		expect(shown.screen()[2]).toContain(`━ ${chart}`);
		expect(shown.screen().at(-1)).toContain(note);
	});

	it('shows the end of a long text while it is typed, and leaves room for the keys once it is kept', async () => {
		const shown = await opened([several], 60, 20);
		await shown.press(`/${'learning rate|'.repeat(5)}val`);
		expect(shown.screen().at(-1)).toMatch(/^ \/….*\|val_/);
		await shown.press(key.enter);
		expect(shown.screen().at(-1)).toMatch(/\|val {2}\/ changes/);
	});

	it('takes the names of the language of the screen, too', async () => {
		const shown = await opened([several], 80, 24, {language: 'zh'});
		await shown.press('/学习', key.enter);
		expect(shown.screen()[2]).toContain('━ 学习率');
	});

	it('takes letters as letters, and Ctrl-C as the end', async () => {
		const shown = await opened([several], 80, 24);
		await shown.press('/', 'q', '?', '\u007f', '\u0003');
		expect(shown.screen().at(-1)).toContain('/q_');
		expect(shown.asked).toEqual(['interrupt']);
	});
});
