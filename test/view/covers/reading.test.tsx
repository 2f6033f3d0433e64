import {describe, expect, it} from 'vitest';
import {range, runOf} from '../../run/run-of.js';
import {opened} from '../screens/harness/opened.js';
import {feedOf, key} from '../show.js';
import {feed, text} from './overfitted-feed.js';

describe('what was read', () => {
	it('is told on i: counts, doubts, kinds of lines that gave nothing', async () => {
		const shown = await opened([feed], 100, 30);
		await shown.press('i');
		expect(text(shown)).toContain('━ what was read');
		expect(text(shown)).toContain('batch-line 60');
		expect(text(shown)).toContain('12 lines like  line 4');
		expect(text(shown)).toContain('Saving to out/');
		expect(text(shown)).toContain('acc: read as accuracy');
		await shown.press('i');
		expect(text(shown)).toContain('─ diagnosis');
	});

	it('tells lines of another writer that were set aside', async () => {
		const shared = runOf(
			range(1, 30).flatMap(index => [
				{step: index * 10, loss: 1},
				{step: index * 10 - 15, loss: 9},
			]),
		);
		const shown = await opened([feedOf(shared)], 100, 30);
		await shown.press('i');
		expect(text(shown)).toContain('30 lines out of order set aside');
	});
});

describe('a large log that is still being read', () => {
	it('shows its latest figures and says so, without a diagnosis and without a cursor', async () => {
		const loading = {read: 34, size: 100};
		const shown = await opened([{...feed, isPreview: true, loading}], 120, 40);
		expect(text(shown)).toContain('reading 34%');
		expect(text(shown)).toContain('34% of the log is read.');
		expect(text(shown)).toMatch(/loss .* train 0\.047/);
		await shown.press(key.left);
		expect(text(shown)).not.toContain('as of');
		await shown.feed(feed);
		expect(text(shown)).not.toContain('of the log is read');
		expect(text(shown)).toContain('likely');
	});
});
