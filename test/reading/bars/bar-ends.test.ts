import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

const bar = ' 25%|##4       | 10/40 [00:02<00:06, 4.7it/s, loss=1.25]';
const drawn = '1 step=10/40 elapsed=2 remaining=6 train/loss=1.25';

test.each<[name: string, log: string, readings: readonly string[]]>([
	[
		'a record of a logger meets the end of the bar',
		`${bar}2026-03-01 10:11:12 - INFO - __main__ - epoch 0: eval_loss: 1.5\n`,
		[drawn, '1 epoch=0 time=1772359872000 validation/loss=1.5'],
	],
	[
		'a printed line, right behind the bar',
		`${bar}Epoch 1 val loss: 1.5\n`,
		[drawn, '1 epoch=1 validation/loss=1.5'],
	],
	[
		'a dictionary, behind the blanks that erase a longer bar',
		`${bar}    {'eval_loss': 1.5, 'epoch': 1}\n`,
		[drawn, '1 epoch=1 step=10/40 validation/loss=1.5'],
	],
	[
		'a crash within the loop',
		`${bar}Traceback (most recent call last):\n`,
		[drawn, '1 traceback: Traceback (most recent call last):'],
	],
	[
		'an error, a blank behind the bar',
		`${bar} ValueError: shapes do not match\n`,
		[drawn, '1 error: ValueError: shapes do not match'],
	],
	[
		'two bars whose return was lost',
		`${bar} 50%|#####     | 20/40 [00:04<00:04, 4.7it/s, loss=1.13]\n`,
		[drawn, '1 step=20/40 elapsed=4 remaining=4 train/loss=1.13'],
	],
	[
		'a bar that has no room to be drawn',
		'  0%|| 3/400 [00:02<00:06, 4.7it/s, loss=1.25]\n',
		['1 step=3/400 elapsed=2 remaining=6 train/loss=1.25'],
	],
	[
		'a list of figures within the bar',
		'25%|##4  | 10/40 [00:02<00:06, 4.7it/s, parts=[1, 2], loss=1.25]Epoch 1 val loss: 1.5\n',
		[drawn, '1 epoch=1 validation/loss=1.5'],
	],
	[
		'words that the program has put behind its bar',
		'25%|##4  | 10/40 [00:02<00:06,  4.7it/s] loss: 1.25\n',
		[drawn],
	],
	[
		'a bar of another form, with its figures behind the bracket',
		'25%|##4  | 10/40 [00:02<00:06], loss=1.25\n',
		[drawn],
	],
	[
		'the width of the terminal has cut the last figure',
		'25%|##4  | 10/40 [00:02<00:06, 4.7it/s, loss=1.25, val_loss=1.\n',
		[drawn],
	],
	[
		'the only figure is cut',
		'25%|##4  | 10/40 [00:02<00:06, 4.7it/s, loss=1.2\n',
		['1 step=10/40 elapsed=2 remaining=6'],
	],
])('%s', (_, log, readings) => {
	expect(tell(log)).toEqual(readings);
});

test('brackets without end are read in time', () => {
	const log = `${'1/2 [00:01<'.repeat(60_000)}${']'.repeat(60_000)}\n`;
	expect(tell(log)).toEqual([]);
}, 30_000);
