import {expect, test} from 'vitest';
import {tell} from './read-log.js';

/** Lines that need the lines before them. */
test.each<[name: string, lines: readonly string[], readings: readonly string[]]>([
	[
		'the quickstart of PyTorch',
		['Epoch 1', '-------', 'loss: 2.30  [   64/60000]', 'Test Error: ', ' Accuracy: 45.6%, Avg loss: 2.15 '],
		[
			'1 epoch=1',
			'3 epoch=1 batch=64/60000 train/loss=2.3',
			'5 epoch=1 validation/accuracy=45.6 validation/loss=2.15',
		],
	],
	[
		'the loop of the Keras guide',
		['Start of epoch 0', 'Training loss (for one batch) at step 200: 0.9', 'Validation acc: 0.78'],
		['1 epoch=0', '2 epoch=0 step=200 train/loss=0.9', '3 epoch=0 step=200 validation/accuracy=0.78'],
	],
	[
		'figures of a validation belong to the last epoch',
		['Epoch 5: Train Loss: 0.08, Val Loss: 0.07', 'Val Metrics: MSE=2.3, RMSE=1.5, MAE=1.5'],
		[
			'1 epoch=5 train/loss=0.08 validation/loss=0.07',
			'2 epoch=5 validation/MSE=2.3 validation/RMSE=1.5 validation/MAE=1.5',
		],
	],
	[
		'three lines are one epoch',
		[
			'Epoch: 01 | Time: 0m 14s',
			'\tTrain Loss: 4.531 | Train PPL: 92.8',
			'\t Val. Loss: 4.452 |  Val. PPL: 85.7',
		],
		[
			'1 epoch=1',
			'2 epoch=1 train/loss=4.531 train/perplexity=92.8',
			'3 epoch=1 validation/loss=4.452 validation/perplexity=85.7',
		],
	],
	[
		'a header and rates below it',
		['Epoch 10 总结:', '  训练损失: 0.3245 | 训练 Dice: 0.7856', '  学习率: 0.0001'],
		['1 epoch=10', '2 epoch=10 train/loss=0.3245 train/dice=0.7856', '3 epoch=10 train/learning_rate=0.0001'],
	],
	[
		'the batches of an epoch under its title, then both losses',
		['EPOCH 1:', '  batch 1000 loss: 1.63', 'LOSS train 0.83 valid 0.72'],
		['1 epoch=1', '2 epoch=1 batch=1000 train/loss=1.63', '3 epoch=1 train/loss=0.83 validation/loss=0.72'],
	],
	[
		'a title names the split',
		['step 100 loss 0.5', 'Validation:', 'loss: 0.6, accuracy: 0.8'],
		['1 step=100 train/loss=0.5', '3 step=100 validation/loss=0.6 validation/accuracy=0.8'],
	],
	[
		'phases by name',
		['Epoch 3/5', '----------', 'train Loss: 0.12 Acc: 0.95', 'val Loss: 0.23 Acc: 0.91'],
		[
			'1 epoch=3/5',
			'3 epoch=3/5 train/loss=0.12 train/accuracy=0.95',
			'4 epoch=3/5 validation/loss=0.23 validation/accuracy=0.91',
		],
	],
	[
		'the batches of one evaluation are one point, their mean, and do not move training',
		['Train: [0/2][10/20]  loss 0.5 (0.6)', 'Val: [1/2]  Loss 0.9 (1.0)', 'Val: [2/2]  Loss 0.8 (0.9)'],
		[
			'1 epoch=0/2 batch=10/20 train/loss=0.5',
			'2 epoch=0/2 validation/loss=1',
			'3 epoch=0/2 validation/loss=0.9 again',
		],
	],
	[
		'what is tested while it trains serves as validation',
		[
			'Train Epoch: 1 [640/60000 (1%)]\tLoss: 2.29',
			'Test set: Average loss: 0.05, Accuracy: 9830/10000 (98%)',
		],
		['1 epoch=1 batch=640/60000 train/loss=2.29', '2 epoch=1 validation/loss=0.05 validation/accuracy=98.3'],
	],
	[
		'but not beside a validation',
		['Epoch 1: train loss 0.5, val loss 0.6', 'Test loss: 0.7'],
		['1 epoch=1 train/loss=0.5 validation/loss=0.6', '2 epoch=1 test/loss=0.7'],
	],
	[
		'ranks tell the same',
		[
			'[rank0]: step=10 loss=0.5',
			'[rank1]: step=10 loss=0.5',
			'[rank1]: step=20 loss=0.4',
			'[rank0]: step=20 loss=0.4',
		],
		['1 step=10 train/loss=0.5', '4 step=20 train/loss=0.4'],
	],
	[
		'a line twice is one',
		['epoch 1 loss 0.5', 'epoch 1 loss 0.5', 'epoch 2 loss 0.4'],
		['1 epoch=1 train/loss=0.5', '3 epoch=2 train/loss=0.4'],
	],
	[
		'lines that count nothing are believed from the third on',
		['loss: 0.52', 'loss: 0.42', 'loss: 0.32'],
		['1 train/loss=0.52', '2 train/loss=0.42', '3 train/loss=0.32'],
	],
	['the same number again and again is no series', ['loss: 0.5', 'loss: 0.5', 'loss: 0.5', 'loss: 0.5'], []],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
