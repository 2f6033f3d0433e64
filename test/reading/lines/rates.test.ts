import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Learning rates on lines of their own, and settings that only look so. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'the rate from now on, below what else an epoch says',
		[
			'Epoch: 1, Steps: 263 | Train Loss: 0.43 Vali Loss: 0.51 Test Loss: 0.38',
			'a line of words',
			'EarlyStopping counter: 0 out of 3',
			'another line',
			'Updating learning rate to 5e-05',
		],
		[
			'1 epoch=1 train/loss=0.43 validation/loss=0.51 test/loss=0.38',
			'5 epoch=1 train/learning_rate=0.00005',
		],
	],
	[
		'of several groups that of the first',
		[
			'Epoch 1: loss 0.5',
			'Adjusting learning rate of group 0 to 1.0000e-03.',
			'Adjusting learning rate of group 1 to 1.0000e-02.',
			'Epoch 2: loss 0.4',
			'Adjusting learning rate of group 0 to 5.0000e-04.',
			'Adjusting learning rate of group 1 to 5.0000e-03.',
		],
		[
			'1 epoch=1 train/loss=0.5',
			'2 epoch=1 train/learning_rate=0.001',
			'4 epoch=2 train/loss=0.4',
			'5 epoch=2 train/learning_rate=0.0005',
		],
	],
	[
		'before anything was trained',
		['Adjusting learning rate of group 0 to 1.0000e-03.', 'Epoch 1: loss 0.5'],
		['2 epoch=1 train/loss=0.5'],
	],
	[
		'a setting of the next run',
		[
			'Epoch 1: loss 0.5',
			'Batch size: 8, LR: 0.001',
			'===== Run 2 (learning rate = 0.1) =====',
			'Epoch 2: loss 0.4',
		],
		['1 epoch=1 train/loss=0.5', '4 epoch=2 train/loss=0.4'],
	],
	[
		'the best of one of several classes',
		['Epoch 1: loss 0.5, val_loss 0.6', 'New best class 2 model -> best_2.pt (class_val_loss=0.31)'],
		['1 epoch=1 train/loss=0.5 validation/loss=0.6'],
	],
	[
		'coefficients that are scores, and those that are not',
		[
			'Epoch 1: loss 0.5 dice_coef: 0.25 kl_coef: 0.1',
			'Epoch 2: loss 0.4, lambda_l1: 0.5, Kappa Coefficient: 0.75',
		],
		[
			'1 epoch=1 train/loss=0.5 train/dice_coef=0.25',
			'2 epoch=2 train/loss=0.4 train/Kappa Coefficient=0.75',
		],
	],
	[
		'a table whose first column is called for all of them',
		['Epochs     Error', '-----------------', '0     1.36', '1     1.25'],
		['3 epoch=0 train/Error=1.36', '4 epoch=1 train/Error=1.25'],
	],
	[
		'its twin with commas',
		['Epochs,loss', '1,0.5', '2,0.4'],
		['2 epoch=1 train/loss=0.5', '3 epoch=2 train/loss=0.4'],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
