import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Frameworks of other fields, and loops that people write in several languages. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'PyTorch Geometric',
		[
			'Epoch: 010, Loss: 0.9453, Train: 0.9500, Val: 0.7780, Test: 0.7900, Final Test: 0.7900',
			'Run: 01, Epoch: 25, Loss: 1.2345, Train: 45.67%, Valid: 44.12% Test: 43.21%',
		],
		[
			'1 epoch=10 train/loss=0.9453 train/value=0.95 validation/value=0.778 test/value=0.79',
			'2 epoch=25 train/loss=1.2345 train/value=45.67 validation/value=44.12 test/value=43.21',
		],
	],
	[
		'DGL',
		[
			'Epoch 00006 | Loss 1.2345 | Train Acc 0.7890 | Val Acc 0.7100',
			'Part 0, Epoch Time(s): 12.3456, sample+data_copy: 1.23, forward: 0.1, backward: 0.1, update: 0.01, #seeds: 1000, #inputs: 12000',
		],
		['1 epoch=6 train/loss=1.2345 train/accuracy=0.789 validation/accuracy=0.71'],
	],
	[
		'rsl_rl',
		[
			'                       Learning iteration 12/1500                       ',
			'                       Computation: 45678 steps/s (collection: 1.234s, learning 0.123s)',
			'               Value function loss: 0.1234',
			'                       Mean reward: 12.34',
			'                   Total timesteps: 1228800',
		],
		['1 step=12/1500', '3 step=12 train/Value function loss=0.1234', '4 step=12 train/Mean reward=12.34'],
	],
	[
		'CleanRL',
		['global_step=1234, episodic_return=21.0', 'global_step=1300, episodic_return=[23.]', 'SPS: 1234'],
		['1 step=1234 train/episodic_return=21', '2 step=1300 train/episodic_return=23'],
	],
	[
		'Tianshou',
		[
			'Epoch #1: 10001it [00:06, 1523.45it/s, env_step=10000, len=195, loss=0.234, n/ep=0, n/st=10, rew=195.00]',
			'Epoch #1: test_reward: 195.300000 ± 12.345000, best_reward: 195.300000 ± 12.345000 in #1',
		],
		['1 epoch=1 step=10000 train/loss=0.234 train/rew=195', '2 epoch=1 validation/reward=195.3'],
	],
	[
		'Flax examples',
		[
			'train epoch: 1, loss: 0.4234, accuracy: 88.10',
			'eval epoch: 1, loss: 0.1234, accuracy: 96.01',
			'I0511 10:22:33.500000 140 logging_writer.py:48] [100] learning_rate=0.001, loss=0.4567, steps_per_second=12.3',
		],
		[
			'1 epoch=1 train/loss=0.4234 train/accuracy=88.1',
			'2 epoch=1 validation/loss=0.1234 validation/accuracy=96.01',
			'3 step=100 time=37353500 train/learning_rate=0.001 train/loss=0.4567 train/throughput=12.3',
		],
	],
	[
		'Lasagne',
		[
			'Epoch 1 of 500 took 12.345s',
			'  training loss:\t\t2.345678',
			'  validation loss:\t\t1.234567',
			'  validation accuracy:\t\t56.78 %',
		],
		[
			'1 epoch=1/500',
			'2 epoch=1/500 train/loss=2.345678',
			'3 epoch=1/500 validation/loss=1.234567',
			'4 epoch=1/500 validation/accuracy=56.78',
		],
	],
	[
		'nolearn',
		[
			'  epoch    trn loss    val loss    trn/val    valid acc  dur',
			'-------  ----------  ----------  ---------  -----------  -----',
			'      1     1.23456     0.98765    1.25000      0.65432  1.23s',
		],
		['3 epoch=1 train/loss=1.23456 validation/loss=0.98765 validation/accuracy=0.65432'],
	],
	[
		'Chainer',
		[
			'epoch       iteration   main/loss   main/accuracy  validation/main/loss  validation/main/accuracy  elapsed_time',
			'1           600         0.192345    0.942345       0.0987654             0.9698                    12.3456       ',
			'     total [##................................................]  4.17%',
			'       500 iter, 0 epoch / 20 epochs',
		],
		[
			'2 epoch=1 step=600 elapsed=12.3456 train/loss=0.192345 train/accuracy=0.942345 validation/loss=0.0987654 validation/accuracy=0.9698',
		],
	],
	[
		'Vowpal Wabbit',
		[
			'average  since         example        example  current  current  current',
			'loss     last          counter         weight    label  predict features',
			'0.546789 0.400431            2            2.0  -1.0000   0.1234       46',
			'',
			'average loss = 0.123456',
		],
		['3 step=2 train/loss=0.546789 train/loss since last=0.400431', '5 result average loss=0.123456'],
	],
	[
		'scikit-learn boosting',
		[
			'      Iter       Train Loss      OOB Improve   Remaining Time ',
			'         1           1.2345           0.0543            1.23s',
		],
		['2 step=1 train/loss=1.2345 train/OOB Improve=0.0543'],
	],
	[
		'skorch',
		[
			'  epoch    train_loss    valid_acc    valid_loss     dur',
			'-------  ------------  -----------  ------------  ------',
			'      1        0.6868       0.6000        0.6740  0.1234',
		],
		['3 epoch=1 train/loss=0.6868 validation/accuracy=0.6 validation/loss=0.674'],
	],
	[
		'gensim',
		[
			'INFO : EPOCH 1 - PROGRESS: at 12.34% examples, 123456 words/s, in_qsize 5, out_qsize 0',
			'Loss after epoch 0: 1234567.8',
		],
		['1 epoch=1 train/throughput=123456', '2 epoch=0 train/loss=1234567.8'],
	],
	[
		'Flux',
		[
			'[ Info: Epoch 1  loss = 0.5',
			'[ Info: Epoch: 2, train_loss: 0.4, val_loss: 0.45',
			'Epoch: 3 \tTrain: (loss = 0.2634f0, acc = 92.38) \tTest: (loss = 0.2534f0, acc = 92.5)',
		],
		[
			'1 epoch=1 train/loss=0.5',
			'2 epoch=2 train/loss=0.4 validation/loss=0.45',
			'3 epoch=3 train/loss=0.2634 train/accuracy=92.38 test/loss=0.2534 test/accuracy=92.5',
		],
	],
	[
		'MindSpore',
		['epoch: 1 step: 1875, loss is 0.23', 'Train epoch time: 12345.678 ms, per step time: 6.584 ms'],
		['1 epoch=1 step=1875 train/loss=0.23'],
	],
	[
		'a Chinese loop',
		[
			'轮次 3/10 训练损失: 0.4214 验证损失: 0.5123 准确率: 87.4%',
			'第 4/10 轮，训练损失：0.4014，验证损失：0.5023，学习率：0.001',
			'[第5轮] 损失=0.40',
		],
		[
			'1 epoch=3/10 train/loss=0.4214 validation/loss=0.5123 validation/accuracy=87.4',
			'2 epoch=4/10 train/loss=0.4014 validation/loss=0.5023 train/learning_rate=0.001',
			'3 epoch=5/10 train/loss=0.4',
		],
	],
	[
		'a Russian loop',
		[
			'Эпоха 3/10 | Потери на обучении: 0.4214 | Потери на валидации: 0.5123 | Точность: 0.87',
			'Эпоха [4/10], шаг [100/500], потеря: 0,3821, скорость обучения: 0.001',
		],
		[
			'1 epoch=3/10 train/loss=0.4214 validation/loss=0.5123 validation/accuracy=0.87',
			'2 epoch=4/10 batch=100/500 train/loss=0.3821 train/learning_rate=0.001',
		],
	],
	[
		'evaluation as JSON',
		['Epoch 3 loss 0.5', '[Eval] Evaluation result: {"acc": 0.91, "loss": 0.3}'],
		['1 epoch=3 train/loss=0.5', '2 epoch=3 validation/accuracy=0.91 validation/loss=0.3'],
	],
	[
		'LightGBM told again',
		[
			"[2]\ttraining's l2: 0.5\tvalid_1's l2: 0.7",
			"[3]\ttraining's l2: 0.4\tvalid_1's l2: 0.8",
			'Early stopping, best iteration is:',
			"[2]\ttraining's l2: 0.5\tvalid_1's l2: 0.7",
		],
		[
			'1 step=2 train/l2=0.5 validation/l2=0.7',
			'2 step=3 train/l2=0.4 validation/l2=0.8',
			'3 early-stopping: Early stopping, best iteration is:',
		],
	],
	[
		'steps that run on over the epochs',
		[
			'epoch=1 step=10/40 loss=0.9',
			'epoch=1 step=20/40 loss=0.8',
			'epoch=2 step=30/40 loss=0.7',
			'epoch=2 step=40/40 loss=0.6',
		],
		[
			'1 epoch=1 batch=10/40 train/loss=0.9',
			'2 epoch=1 batch=20/40 train/loss=0.8',
			'3 epoch=2 step=30/40 train/loss=0.7',
			'4 epoch=2 step=40/40 train/loss=0.6',
		],
	],
	[
		'steps that begin again',
		['epoch=1 step=10/20 loss=0.9', 'epoch=1 step=20/20 loss=0.8', 'epoch=2 step=10/20 loss=0.7'],
		[
			'1 epoch=1 batch=10/20 train/loss=0.9',
			'2 epoch=1 batch=20/20 train/loss=0.8',
			'3 epoch=2 batch=10/20 train/loss=0.7',
		],
	],
	[
		'a bar that carries figures along',
		[
			'Epoch 0: 100%|██████████| 45/45 [00:00<00:00, 44.3it/s, train_loss_step=1.820, val_loss=1.820]',
			'Epoch 1:  50%|█████     | 22/45 [00:00<00:00, 44.3it/s, train_loss_step=1.620, val_loss=1.820]',
			'Epoch 1: 100%|██████████| 45/45 [00:00<00:00, 44.3it/s, train_loss_step=1.420, val_loss=1.820]',
			'Epoch 1: 100%|██████████| 45/45 [00:00<00:00, 44.3it/s, train_loss_step=1.420, val_loss=1.330]',
		],
		[
			'1 epoch=0 batch=45/45 train/loss=1.82',
			'1 epoch=0 batch=45/45 validation/loss=1.82',
			'2 epoch=1 batch=22/45 train/loss=1.62',
			'3 epoch=1 batch=45/45 train/loss=1.42',
			'4 epoch=1 batch=45/45 train/loss=1.42 again',
			'4 epoch=1 batch=45/45 validation/loss=1.33',
		],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
