import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** What frameworks write, bars among it: one line of a log, and what it says. */
test.each<[line: string, reading: string]>([
	// Frameworks.
	[
		"| epoch 001 | valid on 'valid' subset | loss 5.1 | ppl 11.3 | num_updates 1632",
		'epoch=1 step=1632 validation/loss=5.1 validation/perplexity=11.3',
	],
	[
		'[2024-01-09 16:25:00,347 INFO] Step 300/ 1000; acc:   9.51; xent: 7.49; 15361/15605 tok/s;     26 sec',
		'step=300/1000 time=1704817500347 train/accuracy=9.51 train/loss=7.49',
	],
	[
		' iteration     2754/   10000 | consumed samples:       176256 | learning rate: 8.4E-05 | lm loss: 3.1E+00 | number of nan iterations:   0 |',
		'step=2754/10000 train/learning_rate=0.000084 train/loss=3.1',
	],
	[
		' validation loss at iteration 1000 | lm loss value: 2.9E+00 | lm loss PPL: 1.8E+01 |',
		'step=1000 validation/loss=2.9 validation/perplexity=18',
	],
	['iter 2040: loss 0.1796, time 1125.65ms, mfu 12.64%', 'step=2040 train/loss=0.1796 train/mfu=12.64'],
	['step 0: train loss 4.5424, val loss 4.5399', 'step=0 train/loss=4.5424 validation/loss=4.5399'],
	[
		's:1 trl:10.9598 lr:0.000002 norm:15.24',
		'step=1 train/loss=10.9598 train/learning_rate=0.000002 train/grad_norm=15.24',
	],
	['s:250 tel:6.3097', 'step=250 validation/loss=6.3097'],
	[
		'step:1/6200 train_loss:10.9184 train_time:74500ms step_avg:nanms',
		'step=1/6200 elapsed=74.5 train/loss=10.9184',
	],
	['[8]\ttrain-auc:0.71\ttest-auc:0.70', 'step=8 train/auc=0.71 validation/auc=0.7'],
	["[100]\tvalid_0's l2: 0.0312", 'step=100 validation/l2=0.0312'],
	[
		'14000:\tlearn: 0.69\ttest: 0.6\tbest: 0.61 (13556)\ttotal: 10m 50s\tremaining: 5m 25s',
		'step=14000 remaining=325 train/value=0.69 validation/value=0.6',
	],
	[
		'Train: 0 [  50/73 ( 70%)]  Loss: 6.77 (6.83)  Time: 0.320s,  400.32/s  (0.470s,  272.39/s)  LR: 1.0e-05',
		'epoch=0 batch=50/73 train/loss=6.77 train/learning_rate=0.00001',
	],
	[
		'[INFO] Train: [0/150][10/924]\teta 0:00:56 lr 0.1\t time 0.0325 (0.0623)\tloss 0.5 (0.6)\tmem 150MB',
		'epoch=0/150 batch=10/924 remaining=56 train/learning_rate=0.1 train/loss=0.5',
	],

	// Bars.
	[
		' 10%|█         | 100/1000 [00:10<01:30, 10.00it/s, loss=2.3]',
		'step=100/1000 elapsed=10 remaining=90 train/loss=2.3',
	],
	[
		'accuracy: 0.3, loss: 0.7 ||:   0%|          | 1/475 [00:07<59:23,  7.52s/it]',
		'step=1/475 elapsed=7 remaining=3563 train/accuracy=0.3 train/loss=0.7',
	],
	[
		'Epoch 0:   6%|█▍    | 86/1563 [00:06<01:44, 14.19it/s, v_num=0, train_loss=1.8]E',
		'epoch=0 batch=86/1563 train/loss=1.8',
	],
	[
		'Epoch 3/20 [Val]: 100%|██████████| 20/20 [00:02<00:00,  9.50it/s, loss=0.2]',
		'epoch=3/20 validation/loss=0.2',
	],
	[
		'Epoch 5/5 ━━━━━━━━━━ 100/100 0:00:12 • 0:00:00 8.12it/s v_num: 0.000 train_loss: 0.123',
		'epoch=5/5 batch=100/100 train/loss=0.123',
	],
	[
		'1875/1875 ━━━━━━━━ 3s 1ms/step - accuracy: 0.8604 - loss: 0.4783.3984',
		'batch=1875/1875 train/accuracy=0.8604 train/loss=0.4783',
	],
	[
		'Epochs:  10%|█   | 10/100 [00:10<01:30, loss=0.5]',
		'epoch=10/100 elapsed=10 remaining=90 train/loss=0.5',
	],
	['100it [00:10, 9.8it/s, loss=0.5]', 'step=100 train/loss=0.5'],
])('%s', (line, reading) => {
	expect(tell([line])).toEqual([`1 ${reading}`]);
});
