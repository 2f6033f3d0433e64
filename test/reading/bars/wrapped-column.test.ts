import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

const row = 'Epoch 1/9 ━━━━━━━━━ 20/20 0:00:01 • 0:00:00 20.15it/s ';
const blanks = ' '.repeat(row.length);

test.each<[name: string, log: readonly string[], readings: readonly string[]]>([
	[
		'figures that wrap within their column belong to the bar above',
		[`${row}train_loss:`, `${blanks}0.52 val_loss:   `, `${blanks}0.75`, 'done'],
		[
			'1 epoch=1/9 batch=20/20',
			'2 epoch=1/9 batch=20/20 train/loss=0.52 again',
			'3 epoch=1/9 batch=20/20 train/loss=0.52 again',
			'3 epoch=1/9 batch=20/20 validation/loss=0.75',
		],
	],
	[
		'text that is indented otherwise does not',
		[`${row}train_loss: 0.52`, `${blanks}    0.75 epochs ago`, `${blanks}val_loss: 0.3`],
		['1 epoch=1/9 batch=20/20 train/loss=0.52', '3 epoch=1/9 validation/loss=0.3'],
	],
	[
		'nor what stands below another line',
		[`${row}train_loss:`, 'saved', `${blanks}0.52`],
		['1 epoch=1/9 batch=20/20'],
	],
])('%s', (_, log, readings) => {
	expect(tell(log)).toEqual(readings);
});
