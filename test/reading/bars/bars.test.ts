import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

const erased = '                    ';

test.each<[name: string, log: string, readings: readonly string[]]>([
	[
		'a bar of the epoch under its header',
		'Epoch 1/2\n1/3 [=>....] - ETA: 5s - loss: 3.9\n3/3 [======] - 5s 2s/step - loss: 3.1 - val_loss: 2.9\n1/1 [======] - 0s 37ms/step\n',
		[
			'1 epoch=1/2',
			'2 epoch=1/2 batch=1/3 train/loss=3.9',
			'3 epoch=1/2 batch=3/3 train/loss=3.1 validation/loss=2.9',
		],
	],
	[
		'a bar that is drawn again',
		'Epoch 0:  50%|█████     | 5/10 [00:10<00:10, train_loss=0.9]\rEpoch 0:  50%|█████     | 5/10 [00:11<00:10, train_loss=0.8]\n',
		['1 epoch=0 batch=5/10 train/loss=0.9', '1 epoch=0 batch=5/10 train/loss=0.8 again'],
	],
	[
		'the dictionary of the Trainer takes its step from the bar before it',
		`  4%|4         | 4/100 [00:56<21:46]\r${erased}\r{'loss': 1.07, 'learning_rate': 2e-07, 'epoch': 0.04}\n`,
		[
			'1 step=4/100 elapsed=56 remaining=1306',
			'1 epoch=0.04 step=4/100 train/loss=1.07 train/learning_rate=2e-7',
		],
	],
	[
		'the bar of an evaluation is no progress',
		"  8%|8         | 8/100 [00:56<21:46]\r{'loss': 1.05, 'epoch': 0.08}\n 28%|##8       | 2/7 [00:00<00:01]\r{'eval_loss': 0.9, 'epoch': 0.08}\n",
		[
			'1 step=8/100 elapsed=56 remaining=1306',
			'1 epoch=0.08 step=8/100 train/loss=1.05',
			'2 epoch=0.08 step=8/100 validation/loss=0.9',
		],
	],
	[
		'a bar that is full and begins again counts on; a shorter one validates',
		'loss: 0.8 ||: 100%|####| 10/10 [00:10<00:00]\nloss: 0.7 ||: 100%|####| 4/4 [00:01<00:00]\nloss: 0.6 ||:  50%|##  | 5/10 [00:10<00:10]\n',
		[
			'1 step=10/10 elapsed=10 remaining=0 train/loss=0.8',
			'2 step=10 validation/loss=0.7',
			'3 step=15 elapsed=10 remaining=10 train/loss=0.6',
		],
	],
	[
		'a bar of the epochs above the bar of each: the step is within the epoch',
		'Epochs:   0%|     | 0/4 [00:00<?]\rtrain:   0%|     | 0/8 [00:00<?]\rtrain:  25%|##   | 2/8 [00:02<00:06, loss=2.1]\rtrain: 100%|#####| 8/8 [00:08<00:00, loss=1.9]\rEpochs:  25%|##   | 1/4 [00:08<00:24]\rtrain:  25%|##   | 2/8 [00:02<00:06, loss=1.8]\n',
		[
			'1 epoch=0/4 elapsed=0',
			'1 epoch=0/4 batch=0/8',
			'1 epoch=0/4 batch=2/8 train/loss=2.1',
			'1 epoch=0/4 batch=8/8 train/loss=1.9',
			'1 epoch=1/4 elapsed=8 remaining=24',
			'1 epoch=1/4 batch=2/8 train/loss=1.8',
		],
	],
	[
		'a bar of the epochs that ends on their number carries the figures of the last one',
		'Epochs:  50%|##   | 1/2 [00:08<00:08, 8.0s/it, loss=1.9]\rEpochs:  50%|##   | 1/2 [00:16<00:08, 8.0s/it, loss=1.5]\rEpochs: 100%|#####| 2/2 [00:16<00:00, 8.0s/it, loss=1.5]\n',
		[
			'1 epoch=1/2 elapsed=8 remaining=8 train/loss=1.9',
			'1 epoch=1/2 elapsed=16 remaining=8 train/loss=1.5 again',
			'1 epoch=2/2 elapsed=16 remaining=0',
		],
	],
	[
		'Lightning counts from 0 to the number of its last epoch',
		'Epoch 0/4 ━━━━━━ 20/20 0:00:01 • 0:00:00 20.1it/s loss: 0.9\nEpoch 1/4 ━━━━━━ 20/20 0:00:01 • 0:00:00 20.1it/s loss: 0.7\n',
		['1 epoch=0/5 batch=20/20 train/loss=0.9', '2 epoch=1/5 batch=20/20 train/loss=0.7'],
	],
	[
		'a bar that was opened before it has its title says nothing',
		'  0%|     | 0/8 [00:00<?, ?it/s]\rEpoch [1/5]:  25%|##   | 2/8 [00:02<00:06, loss=2.1]\n',
		['1 epoch=1/5 batch=2/8 train/loss=2.1'],
	],
	[
		'zeros on an empty bar stand in for figures to come; other figures are those of the first batch',
		'Epoch 1/3 ━━━━━━  0/40 loss: 0.0000 -:--:--\nEpoch 1/3 ━━━━━━  8/40 loss: 2.2500 0:00:04\nEpoch 2:   0%|     | 0/40 [00:00<?, ?it/s, loss=1.75]\n',
		[
			'1 epoch=1/3 batch=0/40',
			'2 epoch=1/3 batch=8/40 train/loss=2.25',
			'3 epoch=2/3 batch=0/40 train/loss=1.75',
		],
	],
	[
		'bars by title',
		'Training: 100%|####| 100/100 [00:10<00:00, loss=0.4]\nValidating: 100%|####| 10/10 [00:01<00:00, loss=0.6]\nTraining:  45%|#4  | 45/100 [00:04<00:05, loss=0.3]\n',
		[
			'1 step=100/100 elapsed=10 remaining=0 train/loss=0.4',
			'2 step=100 validation/loss=0.6',
			'3 step=145 elapsed=4 remaining=5 train/loss=0.3',
		],
	],
	[
		'colours, and a title that lost its line end',
		'Epoch 1/5\n\u001B[1m9/9\u001B[0m \u001B[32m━━━━━━━━\u001B[0m \u001B[1m3s\u001B[0m 1ms/step - loss: 0.4958    Epoch 2/5\n',
		['1 epoch=1/5', '2 epoch=1/5 batch=9/9 train/loss=0.4958', '2 epoch=2/5'],
	],
	[
		'refreshes that lost their carriage returns',
		`${Array.from({length: 8}, (_, index) => `Progress: ${index}.5% words/sec: 42150 lr: 0.049 avg.loss: 3.${index} ETA: 0h 2m4`).join('')}\n`,
		Array.from(
			{length: 8},
			(_, index) =>
				`1 step=${index}.5/100 remaining=120 train/throughput=42150 train/learning_rate=0.049 train/loss=${3 + index / 10}`,
		),
	],
])('%s', (_, log, readings) => {
	expect(tell(log)).toEqual(readings);
});
