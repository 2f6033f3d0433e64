import {expect, it} from 'vitest';
import {createLogReader} from '../../../source/reading/log-reader.js';
import {createRunBuilder} from '../../../source/run/run-builder.js';
import {seen} from './seen.js';

const bar = (epoch: number, batch: number, loss: number): string =>
	`Epoch ${epoch}/3: ${batch * 25}%|##   | ${batch}/4 [00:01<00:01, 2.0it/s, loss=${loss}]`;
const log = [
	[1.9, 1.5, 1.2],
	[1.4, 1.1, 0.9],
	[0.9, 1, 0.7],
]
	.map(([last = 0, train = 0, validation = 0], index) =>
		[
			`${bar(index + 1, 2, last + 0.2)}\r${bar(index + 1, 4, last)}`,
			`Epoch ${index + 1}: train_loss=${train} val_loss=${validation}`,
		].join('\n'),
	)
	.join('\n');

const rowsOf = (text: string): readonly string[] => {
	const builder = createRunBuilder({source: 'train.log'});
	const reader = createLogReader({sink: reading => builder.add(reading, undefined)});
	reader.push(new TextEncoder().encode(`${text}\n`));
	reader.end();
	return seen([builder.run()], {}, {rows: 13, columns: 80});
};

it('takes the gap to the mean of the epoch, not to its last batch that is told as often', () => {
	const epochs = [
		'Epoch 0/2 ━━━━━ 4/4 0:00:01 • 0:00:00 9.0it/s loss_step: 2.0 val_loss: 1.8 loss_epoch: 2.2',
		'Epoch 1/2 ━━━━━ 4/4 0:00:01 • 0:00:00 9.0it/s loss_step: 1.1 val_loss: 1.3 loss_epoch: 1.5',
	];
	expect(rowsOf(epochs.join('\n')).slice(1, 4).join('\n')).toMatchInlineSnapshot(`
		"   epoch  train loss_epoch  val loss      gap   change  train loss_step
		       0               2.2       1.8     -0.4                       2.0
		 ★     1               1.5       1.3     -0.2   -27.8%              1.1"
	`);
});

it('takes the gap to the figure of the epoch, where the log tells one beside those of its batches', () => {
	const rows = rowsOf(log);
	expect(rows.slice(1, 5).join('\n')).toMatchInlineSnapshot(`
		"      epoch  train_loss  val loss      gap   change     loss
		          1         1.5       1.2     -0.3               2.0
		          2         1.1       0.9     -0.2   -25.0%      1.5
		 ★        3         1.0       0.7     -0.3   -22.2%      1.0"
	`);
});
