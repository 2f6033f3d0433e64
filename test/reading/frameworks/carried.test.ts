import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Evaluations among the lines of training. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'the last evaluation is repeated until the next one',
		[
			'Epoch 1 | iter 1 | loss train: 3.20, val: n/a',
			'Epoch 1 | iter 2 | loss train: 3.10, val: 3.15',
			'Epoch 1 | iter 3 | loss train: 3.05, val: 3.15',
			'Epoch 1 | iter 4 | loss train: 3.00, val: 2.95',
			'Epoch 2 | iter 5 | loss train: 2.90, val: 2.95',
		],
		[
			'1 epoch=1 step=1 train/loss=3.2',
			'2 epoch=1 step=2 train/loss=3.1 validation/loss=3.15',
			'3 epoch=1 step=3 train/loss=3.05',
			'4 epoch=1 step=4 train/loss=3 validation/loss=2.95',
			'5 epoch=2 step=5 train/loss=2.9',
		],
	],
	[
		'a line of its own has told it with more digits',
		[
			'step 10: loss 3.10, val_loss 3.4',
			'iter 20: val loss 3.2176',
			'step 20: loss 3.05, val_loss 3.22',
			'step 30: loss 3.00, val_loss 3.22',
		],
		[
			'1 step=10 train/loss=3.1 validation/loss=3.4',
			'2 step=20 validation/loss=3.2176',
			'3 step=20 train/loss=3.05',
			'4 step=30 train/loss=3',
		],
	],
	[
		'rows of figures',
		[
			"{'step': 10, 'loss': 3.1, 'val_loss': 3.4}",
			"{'step': 20, 'loss': 3.0, 'val_loss': 3.4}",
			"{'step': 30, 'loss': 2.9, 'val_loss': 3.3}",
		],
		[
			'1 step=10 train/loss=3.1 validation/loss=3.4',
			'2 step=20 train/loss=3',
			'3 step=30 train/loss=2.9 validation/loss=3.3',
		],
	],
	[
		'one figure of two has changed: both were evaluated',
		['step 10: loss 3.1, val_loss 3.4, val_acc 0.5', 'step 20: loss 3.0, val_loss 3.3, val_acc 0.5'],
		[
			'1 step=10 train/loss=3.1 validation/loss=3.4 validation/accuracy=0.5',
			'2 step=20 train/loss=3 validation/loss=3.3 validation/accuracy=0.5',
		],
	],
	[
		'a line an epoch: the same figure is another evaluation',
		[
			'Epoch 1 step 50: loss 3.1, val_loss 3.4',
			'Epoch 2 step 100: loss 3.0, val_loss 3.4',
			'Epoch 3: loss 2.9, val_loss 3.4',
			'Epoch 4: loss 2.8, val_loss 3.4',
		],
		[
			'1 epoch=1 step=50 train/loss=3.1 validation/loss=3.4',
			'2 epoch=2 step=100 train/loss=3 validation/loss=3.4',
			'3 epoch=3 train/loss=2.9 validation/loss=3.4',
			'4 epoch=4 train/loss=2.8 validation/loss=3.4',
		],
	],
	[
		'ignite counts over the whole run, beside the length of an epoch',
		[
			'Epoch[1] Iteration[5/8] Loss: 2.25',
			'Epoch[2] Iteration[10/8] Loss: 2.00',
			'Epoch[2] Iteration[15/8] Loss: 1.75',
			'Epoch[3] Iteration[20/8] Loss: 1.50',
		],
		[
			'1 epoch=1 batch=5/8 train/loss=2.25',
			'2 epoch=2 batch=2/8 step=10 train/loss=2',
			'3 epoch=2 batch=7/8 step=15 train/loss=1.75',
			'4 epoch=3 batch=4/8 step=20 train/loss=1.5',
		],
	],
	[
		'a count from 1 beside a total from 0 begins again',
		['Epoch 1 batch 7/8 loss 2.2', 'Epoch 1 batch 9/8 loss 2.1', 'Epoch 2 batch 1/8 loss 2.0'],
		[
			'1 epoch=1 batch=7/8 train/loss=2.2',
			'2 epoch=1 batch=9/8 train/loss=2.1',
			'3 epoch=2 batch=1/8 train/loss=2',
		],
	],
	[
		'two writers tell the same step, one of them in percent',
		[
			'[train] step: 40, loss: 1.6867995, accuracy: 62.5',
			'[test] step: 40, loss: 1.75, accuracy: 60.5',
			'INFO:absl:[40] accuracy=0.625, loss=1.6868, steps_per_second=33.1',
			'INFO:absl:[80] accuracy=0.75, loss=1.25, steps_per_second=33.1',
		],
		[
			'1 step=40 train/loss=1.6867995 train/accuracy=62.5',
			'2 step=40 validation/loss=1.75 validation/accuracy=60.5',
			'3 step=40 train/throughput=33.1',
			'4 step=80 train/accuracy=0.75 train/loss=1.25 train/throughput=33.1',
		],
	],
	[
		'evaluations of their own are told as they stand',
		['step 10: val_loss 3.4', 'step 20: val_loss 3.4'],
		['1 step=10 validation/loss=3.4', '2 step=20 validation/loss=3.4'],
	],
	[
		'Paddle says that an evaluation begins',
		[
			'Epoch 1/2',
			'step 20/20 - loss: 2.1 - acc: 0.25 - 41ms/step',
			'Eval begin...',
			'step  5/10 - loss: 1.9 - acc: 0.31 - 3ms/step',
			'step 10/10 - loss: 1.8 - acc: 0.33 - 715us/step',
			'Eval samples: 160',
			'Epoch 2/2',
			'step 20/20 - loss: 1.5 - acc: 0.45 - 715us/step',
			'Eval begin...',
			'step 10/10 - loss: 1.6 - acc: 0.43 - 715us/step',
		],
		[
			'1 epoch=1/2',
			'2 epoch=1/2 batch=20/20 train/loss=2.1 train/accuracy=0.25',
			'4 epoch=1/2 validation/loss=1.9 validation/accuracy=0.31',
			'5 epoch=1/2 validation/loss=1.8 validation/accuracy=0.33 again',
			'7 epoch=2/2',
			'8 epoch=2/2 batch=20/20 train/loss=1.5 train/accuracy=0.45',
			'10 epoch=2/2 validation/loss=1.6 validation/accuracy=0.43',
		],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
