import {expect, test} from 'vitest';
import {runOf} from '../../run/run-of.js';
import {feedOf, show} from '../show.js';

const live = (...told: Parameters<typeof runOf>[0]) => ({...feedOf(runOf(told)), following: true});

test('the first figures are diagnosed at once: what was said of a log without any is not left standing', async () => {
	const shown = await show([live({epoch: 1, epochs: 9})], 120, 40);
	await shown.feed(live({epoch: 1, epochs: 9}, {epoch: 1, epochs: 9, loss: 2.3, valLoss: 2.2}));
	const text = shown.screen().join('\n');
	expect(text).toContain('2.3');
	expect(text).not.toContain('no loss in this log');
	shown.close();
});
