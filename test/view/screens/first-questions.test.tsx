import {describe, expect, test} from 'vitest';
import {opened} from './harness/opened.js';
import {sampleFeed} from './harness/sample-feed.js';

/** What somebody wants to know first, at 80x24: the keys that lead there, two at the most, and what the screen says then. */
type Answers = Readonly<
	Record<'far' | 'fine' | 'best' | 'end' | 'bump', readonly [keys: string, says: RegExp]>
>;

/** The rows of the screen on which an answer is looked for. */
const header = (screen: readonly string[]): string => screen.slice(0, 2).join('\n');

const logs: ReadonlyArray<readonly [log: string, share: number, answers: Answers]> = [
	[
		'pytorch-overfit.log',
		1,
		{
			far: ['', /epoch 60 /],
			fine: ['', /▲ Overfitting\n +warning · likely · since epoch 14/],
			best: ['', /best val loss 0\.4825 at epoch 14/],
			end: ['', /○ finished/],
			bump: ['n', /train 0\.2319 .* val 0\.4825 [\s\S]* 10 +14 +20 /],
		},
	],
	[
		'pytorch-rebound.log',
		1,
		{
			far: ['', /step 800\/800 .* 100%/],
			fine: ['', /■ Diverged\n +critical · likely · since step 505/],
			best: ['', /best train loss 0\.0251\d* at step 485/],
			end: ['', /○ finished/],
			bump: ['no', /› *\d+ .*505/],
		},
	],
	[
		'pytorch-nan.log',
		1,
		{
			far: ['', /epoch 30\/30 .* 100%/],
			fine: ['', /■ NaN or infinity\n +critical · certain · since epoch 16/],
			best: ['', /best train loss 0\.0107?\d* at epoch 4/],
			end: ['', /○ finished/],
			bump: ['n', /train NaN [\s\S]* 15 16 +20 /],
		},
	],
	[
		'pytorch-logging.log',
		0.6,
		{
			far: ['', /epoch 3\/4 {2}batch 10\/23 .*60%/],
			fine: ['', /○ Still falling/],
			best: ['', /best val loss 1\.30408 at epoch 2/],
			end: ['', /\d+s left/],
			bump: ['nn', /(whole run)[\s\S]*○ /],
		},
	],
	[
		'transformers-trainer.log',
		0.6,
		{
			far: ['', /epoch 1\.\d+ {2}step 190\/300 {2}63%/],
			fine: ['', /○ Still falling/],
			best: ['', /best val loss 1\.718 at epoch 1\.6/],
			end: ['', /\d+s left/],
			bump: ['e', /Still falling {2}still-falling/],
		},
	],
];

describe.each(logs)('%s, of which %d is written', (log, share, answers) => {
	test.each([
		['how far it is', answers.far, header],
		['whether it is fine', answers.fine, (screen: readonly string[]) => screen.join('\n')],
		['what the best is so far', answers.best, header],
		['when it will end', answers.end, header],
		['what changed at the bump', answers.bump, (screen: readonly string[]) => screen.join('\n')],
	] as const)('says %s', async (_, [keys, says], where) => {
		const feed = sampleFeed(log, share);
		const shown = await opened([{...feed, following: share < 1, ended: share === 1}], 80, 24);
		expect(keys.length).toBeLessThanOrEqual(2);
		await shown.press(...keys);
		expect(where(shown.screen())).toMatch(says);
	});
});
