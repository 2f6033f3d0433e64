import {expect, test} from 'vitest';
import {readLog, tell} from '../read-log.js';

/** Forms that loops of one author each write. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'a bar without an end before the line of an epoch, with the figures of both sides',
		[
			'Validation: |          | 0/? [00:00<?, ?it/s][02/03/26 10:11:12] INFO   Epoch 3: v_rec 4.5e-01  rec 4.6e-01  v_loss 4.5e+00  loss 5.3e+00  v_kl 5.8e+00  kl 5.5e+00  v_a2b/R01 1.5%  v_a2b/R05 3.5%',
		],
		[
			'1 epoch=3 time=1770113472000 validation/loss=4.5 train/loss=5.3 validation/kl=5.8 train/kl=5.5 validation/a2b/R01=1.5 validation/a2b/R05=3.5',
		],
	],
	[
		'the letter of a value function is no split',
		['step 100 loss 0.5 v_loss 0.2 pg_loss -0.01'],
		['1 step=100 train/loss=0.5 train/v_loss=0.2 train/pg_loss=-0.01'],
	],
	[
		'top 1 and top 5 in words',
		['===Epoch: 2/40,top 1 acc: 0.31===', '===Epoch: 2/40,top 5 acc: 0.62==='],
		['1 epoch=2/40 train/accuracy=0.31', '2 epoch=2/40 train/top 5 acc=0.62'],
	],
	[
		'the error of a program is no metric',
		["{'loss': 0.71, 'epoch': 0.1}", 'Traceback (most recent call last):', 'KeyError: 12'],
		[
			'1 epoch=0.1 train/loss=0.71',
			'2 traceback: Traceback (most recent call last):',
			'3 error: KeyError: 12',
		],
	],
	[
		'numbers of files on a bar, a number of steps in a list',
		[
			'epoch: 1, iter: 100, loss: 0.81',
			'Test      7204.jpg:   0%|          | 1/500 [00:01<10:37,  1.30s/image]',
			'	Require iter number per epoch: 56',
		],
		['1 epoch=1 step=100 train/loss=0.81', '2 step=1/500 elapsed=1 remaining=637'],
	],
	[
		'the losses of a policy below an evaluation are those of training',
		['Epoch: 1, global_step=0', 'Evaluating', 'eval_return_mean=5.5', 'SPS: 950, pg_loss=-0.02, v_loss=1.25'],
		[
			'1 epoch=1 step=0',
			'3 epoch=1 step=0 validation/return_mean=5.5',
			'4 epoch=1 step=0 train/pg_loss=-0.02 train/v_loss=1.25',
		],
	],
	[
		'a score on the test set',
		['Global Step: 100, accuracy: 41.5%, loss = 1.9', 'Accuracy on Test-Set: 38.4% (3840 / 10000)'],
		['1 step=100 train/accuracy=41.5 train/loss=1.9', '2 step=100 validation/accuracy=38.4'],
	],
	[
		'precision and recall in short',
		['Epoch 4/90 Loss: 0.66', 'Train - Acc: 0.75, Prec: 0.5, Rec: 0.625, F1: 0.55'],
		[
			'1 epoch=4/90 train/loss=0.66',
			'2 epoch=4/90 train/accuracy=0.75 train/Prec=0.5 train/recall=0.625 train/F1=0.55',
		],
	],
	[
		'the number of epochs within the name of the loss',
		['Loss after 1 epochs: 0.51', 'Loss after 2 epochs: 0.42'],
		['1 epoch=1 train/loss=0.51', '2 epoch=2 train/loss=0.42'],
	],
	[
		'a score beside its best so far, below the lines that count',
		[
			'Epoch: [0/90] Iter:[10/40], lr: [0.01], Loss: 2.5, Acc:0.25',
			'Loss: 2.75, MeanIU:  0.125, Best_mIoU:  0.25',
		],
		[
			'1 epoch=0/90 batch=10/40 train/learning_rate=0.01 train/loss=2.5 train/accuracy=0.25',
			'2 epoch=0/90 validation/loss=2.75 validation/MeanIU=0.125',
		],
	],
	[
		'two losses of a game on a bar, parted by semicolons',
		['d: -0.25;gen: 0.75:  10%|▉         | 50/500 [01:40<15:00,  2.0s/it]'],
		['1 step=50/500 elapsed=100 remaining=900 train/d=-0.25 train/gen=0.75'],
	],
	[
		'an iteration over all steps is an epoch',
		['iteration:1 step:100/800, tag loss:41.5', 'iteration:2 step:13/800, tag loss: 5.25'],
		['1 epoch=1 batch=100/800 train/tag loss=41.5', '2 epoch=2 batch=13/800 train/tag loss=5.25'],
	],
	[
		'what is tested once for validation always is',
		[
			'[ Mon Feb 2 02:05:31 2026 ] Training epoch: 1',
			'[ Mon Feb 2 02:09:12 2026 ] 	Mean training loss: 4.5.',
			'[ Mon Feb 2 02:09:12 2026 ] Eval epoch: 1',
			'Accuracy:  0.125 Best 0.125 ep 0  model:  runs/2026',
			'[ Mon Feb 2 02:09:21 2026 ] 	Mean test loss of 25 batches: 4.25.',
			'[ Mon Feb 2 02:09:21 2026 ] 	Top1: 12.5%',
			'[ Mon Feb 2 02:13:12 2026 ] Eval epoch: 2',
			'[ Mon Feb 2 02:13:21 2026 ] 	Mean test loss of 25 batches: 4.',
		],
		[
			'1 epoch=1 time=7531000',
			'2 epoch=1 time=7752000 train/loss=4.5',
			'3 epoch=1 time=7752000',
			'5 epoch=1 time=7761000 validation/loss=4.25',
			'6 epoch=1 time=7761000 validation/accuracy=12.5',
			'7 epoch=2 time=7992000',
			'8 epoch=2 time=8001000 validation/loss=4',
		],
	],
	[
		'a title in a sentence',
		[
			'iteration 100, epoch 0 : loss : 5.5',
			'Testing performance in val model: mean_dice : 0.25, best_dice : 0.5',
		],
		['1 epoch=0 step=100 train/loss=5.5', '2 epoch=0 step=100 validation/mean_dice=0.25'],
	],
	[
		'the best model, told at the end',
		['Epoch 3, Val Loss: 0.5', 'Best model found at epoch 0, Val Loss: inf, AUC: 0.00%'],
		['1 epoch=3 validation/loss=0.5'],
	],
	[
		'fields between slashes',
		['TIMESTEP 1200 / STATE train / EPSILON 0.05 / REWARD 0.5 / SCORE 3'],
		['1 step=1200 train/REWARD=0.5 train/SCORE=3'],
	],
	[
		'brackets around each, with a slash between',
		['Epoch [3]/[20] 	 Loss: 0.25'],
		['1 epoch=3 train/loss=0.25'],
	],
	[
		'Caffe: the solver before the run, a test before the first step',
		[
			'test_iter: 40',
			'base_lr: 0.002',
			'I0203 09:21:09.250000  5405 net.cpp:163] Top shape: 64 (64)',
			'I0203 09:21:09.250000  5405 solver.cpp:310] Iteration 0, Testing net (#0)',
			'I0203 09:21:09.500000  5405 solver.cpp:359]     Test net output #0: loss = 2.5 (* 1 = 2.5 loss)',
			'I0203 09:21:09.750000  5405 solver.cpp:222] Iteration 0, loss = 2.25',
		],
		[
			'1 setting test_iter=40',
			'2 setting base_lr=0.002',
			'4 step=0 time=33669250',
			'5 step=0 time=33669500 validation/loss=2.5',
			'6 step=0 time=33669750 train/loss=2.25',
		],
	],
	[
		'games won, drawn and lost',
		['iter,value_loss,eval_win,eval_draw,eval_loss', '1,1.5,2,1,17', '2,1.25,5,2,13'],
		[
			'2 step=1 train/value_loss=1.5 validation/win=2 validation/draw=1 validation/losses=17',
			'3 step=2 train/value_loss=1.25 validation/win=5 validation/draw=2 validation/losses=13',
		],
	],
	[
		'DeepSpeed: its configuration, and a step that it states once',
		[
			'[2026-02-03 00:29:01,869] [INFO] [logging.py:96:log_dist] [Rank 0] step=0, skipped=0, lr=[0.0], mom=[(0.9, 0.999)]',
			'[2026-02-03 00:29:01,870] [INFO] [config.py:1000:print]   flops_profiler_config ........ {',
			'    "enabled": false, ',
			'    "profile_step": 1, ',
			'    "top_modules": 1',
			'}',
			'    "steps_per_print": inf, ',
			"{'loss': 9.5, 'learning_rate': 4e-07, 'epoch': 0.01}",
		],
		[
			'1 step=0 time=1770078541869 train/learning_rate=0',
			'6 setting enabled=false',
			'6 setting profile_step=1',
			'6 setting top_modules=1',
			'8 epoch=0.01 train/loss=9.5 train/learning_rate=4e-7',
		],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});

/** Bars that people draw. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'a download without a title counts bytes',
		[
			'Downloading https://example.org/images.tar.gz to ./data',
			' 10%|█         | 1700000/17000000 [00:03<00:14, 1053837.52it/s]',
			'100%|██████████| 17000000/17000000 [00:13<00:00, 1234567.1it/s]',
			'epoch 1',
			'Train Loss: 2.25, Acc: 14.5%',
		],
		['4 epoch=1', '5 epoch=1 train/loss=2.25 train/accuracy=14.5'],
	],
	[
		'work before training, told in Chinese',
		[
			'统计类别: 100%|██████████| 1400/1400 [00:07<00:00, 190.0it/s]',
			'Epoch 1/30',
			'Train Loss: 2.5, Val Loss: 2.75',
		],
		['2 epoch=1/30', '3 epoch=1/30 train/loss=2.5 validation/loss=2.75'],
	],
	[
		'a bar that runs over its end',
		[
			'Epoch 1: 100%|██████████| 12/12 [03:40<00:00, 17.64s/it, loss=10.5]',
			'Epoch 1: 13it [04:02, 18.76s/it, loss=8.5]',
		],
		['1 epoch=1 batch=12/12 train/loss=10.5', '2 epoch=1 batch=13 train/loss=8.5'],
	],
	[
		'an evaluation that draws one count several times is one point',
		[
			'Epoch 1/25 [Train]: 100%|██████████| 90/90 [00:52<00:00,  3.58it/s, loss=5.5]',
			'Epoch 1/25 [Val]:   1%|          | 1/120 [00:00<00:48,  2.55it/s, val_loss=4.5]',
			'Epoch 1/25 [Val]:   1%|          | 1/120 [00:00<00:48,  2.55it/s, val_loss=4.25]',
			'Epoch 1/25 [Val]: 100%|██████████| 120/120 [00:09<00:00,  9.83it/s, val_loss=4.0]',
		],
		[
			'1 epoch=1/25 batch=90/90 train/loss=5.5',
			'2 epoch=1/25 validation/loss=4.5',
			'3 epoch=1/25 validation/loss=4.25 again',
			'4 epoch=1/25 validation/loss=4 again',
		],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});

test('tracebacks of threads that end beside the main one are survived', () => {
	const events = tell([
		'step 100 loss 0.5',
		'Exception in thread Thread-2:',
		'Exception in thread Thread-1:',
		'Traceback (most recent call last):',
		'Traceback (most recent call last):',
		'OSError: handle is closed',
	]);
	expect(events.filter(event => event.includes(' traceback:'))).toEqual([]);
	expect(
		tell(['step 100 loss 0.5', 'Traceback (most recent call last):', 'OSError: handle is closed'])[1],
	).toBe('2 traceback: Traceback (most recent call last):');
});

test('two sets of evaluation in one log keep apart', () => {
	const {readings} = readLog([
		'Epoch 1 - Batch loss: 1.5',
		'Epoch 2 - Validation BLEU: BLEU-1 70.5, BLEU-2 60.25',
		'Epoch 2 - Dev BLEU: BLEU-1 62.5, BLEU-2 55.25',
	]);
	expect(
		readings.flatMap(reading =>
			reading.kind === 'point' ? reading.measurements.map(({split, name}) => `${split} ${name}`) : [],
		),
	).toEqual([
		'train Batch loss',
		'validation BLEU-1',
		'validation BLEU-2',
		'validation Dev BLEU-1',
		'validation Dev BLEU-2',
	]);
});
