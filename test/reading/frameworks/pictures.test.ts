import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Loops of vision, speech and games, in the forms in which they print. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'a bar with its count in the middle, and times that are no steps; the shorter bar evaluates',
		[
			'Epoch: 0',
			' [=========================== 196/196 =========================>]  Step: 1s204ms | Tot: 41s | Loss: 2.101 | Acc: 22.4% (11200/50000)',
			' [============================ 40/40 ==========================>]  Step: 31ms | Tot: 2s829ms | Loss: 1.802 | Acc: 30.5% (3050/10000)',
			'Epoch: 1',
			' [=========================== 196/196 =========================>]  Step: 75ms | Tot: 40s | Loss: 1.702 | Acc: 37.1% (18550/50000)',
		],
		[
			'1 epoch=0',
			'2 epoch=0 batch=196/196 train/loss=2.101 train/accuracy=22.4',
			'3 epoch=0 validation/loss=1.802 validation/accuracy=30.5',
			'4 epoch=1',
			'5 epoch=1 batch=196/196 train/loss=1.702 train/accuracy=37.1',
		],
	],
	[
		'SlowFast: a record says of what it is',
		[
			'json_stats: {"_type": "train_epoch", "epoch": "1/40", "grad_norm": 4.5, "loss": 2.7, "lr": 0.0001, "top1_acc": 9.3}',
			'json_stats: {"_type": "val_epoch", "epoch": "1/40", "gpu_mem": "9.84G", "min_top1_err": 49.5, "top1_acc": 50.5, "top1_err": 49.5}',
		],
		[
			'1 epoch=1/40 train/grad_norm=4.5 train/loss=2.7 train/learning_rate=0.0001 train/accuracy=9.3',
			'2 epoch=1/40 validation/accuracy=50.5 validation/top1_err=49.5',
		],
	],
	[
		'counters and figures in a sentence',
		['Epoch is [1/60], mini-batch is [2/160], time consumption is 1.3, batch_loss is 13.28'],
		['1 epoch=1/60 batch=2/160 train/loss=13.28'],
	],
	[
		'the line of the program is no figure',
		[
			'2023-09-02 13:28:04,330 - train.py[line:177] - INFO: [Epoch 0][Batch 20], Speed: 6.170 samples/sec, CrossEntropy=1.6e+00',
		],
		['1 epoch=0 batch=20 time=1693661284330 train/throughput=6.17 train/CrossEntropy=1.6'],
	],
	[
		'Caffe over midnight: the day makes no other count of the tests',
		[
			'I0601 23:59:34.638290  6142 solver.cpp:330] Iteration 400, Testing net (#0)',
			'I0601 23:59:35.328956  6142 solver.cpp:397]     Test net output #0: acc = 0.71',
			'I0602 00:00:34.638290  6142 solver.cpp:330] Iteration 500, Testing net (#0)',
			'I0602 00:00:35.328956  6142 solver.cpp:397]     Test net output #0: acc = 0.72',
		],
		[
			'1 step=400 time=86374638.29',
			'2 step=400 time=86375328.956 test/accuracy=0.71',
			'3 step=500 time=86434638.29',
			'4 step=500 time=86435328.956 test/accuracy=0.72',
		],
	],
	[
		'Caffe tells of each output of the net; the loss among them is that of one batch',
		[
			'I0613 17:29:48.112738  1860 solver.cpp:330] Iteration 0, Testing net (#0)',
			'I0613 17:29:48.112738  1860 solver.cpp:397]     Test net output #0: accuracy = 0.1',
			'I0613 17:29:58.112738  1860 solver.cpp:228] Iteration 100, loss = 4.27',
			'I0613 17:29:58.112772  1860 solver.cpp:244]     Train net output #0: accuracy = 0.25',
			'I0613 17:29:58.112792  1860 solver.cpp:244]     Train net output #1: center_loss = 0.5 (* 0.008 = 0.004 loss)',
			'I0613 17:29:58.112803  1860 solver.cpp:244]     Train net output #2: loss = 4.3 (* 1 = 4.3 loss)',
		],
		[
			'1 step=0 time=62988112.738000005',
			'2 step=0 time=62988112.738000005 validation/accuracy=0.1',
			'3 step=100 time=62998112.738000005 train/loss=4.27',
			'4 step=100 time=62998112.772 train/accuracy=0.25',
			'5 step=100 time=62998112.792 train/center_loss=0.5',
		],
	],
	[
		'what stands behind the loss of an evaluation is of it too',
		[
			'step  7000 | loss_G -2.65 | lr 1.32e-04',
			'Validation loss: 1.99 | si_sdr: -2.25 dB | rms_ratio: 0.901 | ta_energy: -27.5 dB',
			'Val loss: 1.5 train loss: 1.4',
			'FULL_EVAL step 7000 | si_sdr: -2.19 dB | rms_ratio: 0.871',
		],
		[
			'1 step=7000 train/loss_G=-2.65 train/learning_rate=0.000132',
			'2 step=7000 validation/loss=1.99 validation/si_sdr=-2.25 validation/rms_ratio=0.901 validation/ta_energy=-27.5',
			'3 step=7000 validation/loss=1.5 train/loss=1.4',
			'4 step=7000 validation/si_sdr=-2.19 validation/rms_ratio=0.871',
		],
	],
	[
		'what an evaluation has come to takes the place of its last batches',
		[
			'Epoch: [2][40/44]\tLoss 1.567 (1.567)',
			'Test: [0/2]\tADE 1.207 (1.207)\tFDE 2.211 (2.211)',
			' * ADE  1.187 FDE  2.238',
		],
		[
			'1 epoch=2 batch=40/44 train/loss=1.567',
			'2 epoch=2 validation/ADE=1.207 validation/FDE=2.211',
			'3 epoch=2 validation/ADE=1.187 validation/FDE=2.238 again',
		],
	],
	[
		'scores by names that no other word of training stands beside',
		['step 10 loss 0.5', 'NDCG: 0.41 MRR: 0.33', 'EPE: 1.21', '3 images per batch, 5 hits'],
		['1 step=10 train/loss=0.5', '2 step=10 train/NDCG=0.41 train/MRR=0.33', '3 step=10 train/EPE=1.21'],
	],
	[
		'a pair in brackets, the second of which counts within the first',
		['[0 :    100] loss G : 6.97 loss D : 7.5', '[0 :    200] loss G : 5.15 loss D : 3.2'],
		[
			'1 epoch=0 batch=100 train/loss G=6.97 train/loss D=7.5',
			'2 epoch=0 batch=200 train/loss G=5.15 train/loss D=3.2',
		],
	],
	[
		'figures below the header of a batch are those of the batch',
		[
			'Epoch 1/10 Batch 10/100',
			'  loss: 0.51',
			'  acc: 0.61',
			'Epoch 1/10 Batch 20/100',
			'  loss: 0.41',
			'val loss: 0.5',
		],
		[
			'1 epoch=1/10 batch=10/100',
			'2 epoch=1/10 batch=10/100 train/loss=0.51',
			'3 epoch=1/10 batch=10/100 train/accuracy=0.61',
			'4 epoch=1/10 batch=20/100',
			'5 epoch=1/10 batch=20/100 train/loss=0.41',
			'6 epoch=1/10 validation/loss=0.5',
		],
	],
	[
		'where the best model was is no place of training',
		['Epoch 20: Dice = 0.71', '最佳模型：Epoch 0012  Dice = 0.74', 'Best model: Epoch 12 Dice = 0.74'],
		['1 epoch=20 train/Dice=0.71'],
	],
	[
		'without any counter: when the first form of line is believed, so are those that stand among its lines',
		[
			'train loss: 0.9',
			'test_accuracy: 0.51',
			'train loss: 0.8',
			'test_accuracy: 0.62',
			'train loss: 0.7',
			'test_accuracy: 0.66',
		],
		[
			'1 train/loss=0.9',
			'3 train/loss=0.8',
			'5 train/loss=0.7',
			'2 validation/accuracy=0.51',
			'4 validation/accuracy=0.62',
			'6 validation/accuracy=0.66',
		],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
