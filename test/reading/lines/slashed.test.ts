import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Names and values side by side, joined by slashes or pluses. */
test.each<[line: string, reading: string]>([
	['Epoch 4 loss/acc: 0.51/0.87', 'epoch=4 train/loss=0.51 train/accuracy=0.87'],
	['epoch 4 | train/val loss: 0.51/0.62', 'epoch=4 train/loss=0.51 validation/loss=0.62'],
	[
		'Epoch 5, train loss/acc: 0.5/0.61, val loss/acc: 0.7/0.55',
		'epoch=5 train/loss=0.5 train/accuracy=0.61 validation/loss=0.7 validation/accuracy=0.55',
	],
	[
		'epoch 6 loss/acc: 0.51/87.2%, lr: 0.01',
		'epoch=6 train/loss=0.51 train/accuracy=87.2 train/learning_rate=0.01',
	],
	['Epoch 6 P/R/F1: 0.51/0.62/0.56', 'epoch=6 train/P=0.51 train/R=0.62 train/F1=0.56'],
	['step 20 Loss(text/kernel): 0.48/0.14', 'step=20 train/Loss(text)=0.48 train/Loss(kernel)=0.14'],

	// A fraction, a name with a slash of its own, times.
	['Epoch 7 eval/acc: 9830/10000', 'epoch=7 validation/accuracy=0.983'],
	['Epoch 8 train/loss: 0.5/0.6', 'epoch=8 train/loss=0.5'],
	['Epoch 9, time min/max: 1.2/3.4 ms, loss 0.4', 'epoch=9 train/loss=0.4'],

	[
		'Epoch 1 | Train BCE+Dice: 0.62 | Val BCE+Dice: 0.81',
		'epoch=1 train/BCE+Dice=0.62 validation/BCE+Dice=0.81',
	],
	['Epoch: [3 | 164] loss: 0.5', 'epoch=3/164 train/loss=0.5'],
	['Epoch: [3 | 164][20 | 300] loss: 0.5', 'epoch=3/164 batch=20/300 train/loss=0.5'],

	// How many values a mean is of belongs to its name.
	['Episode: 10, Avg Reward (100): 150.2', 'step=10 train/Avg Reward=150.2'],
	['Episode 10 | Score: 20.5 | mean_reward(100)=12.5', 'step=10 train/Score=20.5 train/mean_reward=12.5'],
	['Episode 10  Average Score (100 episodes) 13.02', 'step=10 train/Average Score=13.02'],
	['Epoch (3): loss 0.5', 'epoch=3 train/loss=0.5'],
	['Epoch: [1][10/100]  Loss 0.5 (0.6)', 'epoch=1 batch=10/100 train/loss=0.5'],

	['E  1/500 | Loss:0.52', 'epoch=1/500 train/loss=0.52'],
	['E100/500 | Loss:0.52', 'epoch=100/500 train/loss=0.52'],
])('%s', (line, reading) => {
	expect(tell([line])).toEqual([`1 ${reading}`]);
});
