import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Frameworks of vision, each in the form in which it prints. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'PaddleDetection',
		[
			'[2021/03/02 14:12:22] ppdet.engine INFO: Epoch: [0] [ 20/123] learning_rate: 0.000400 loss_xy: 1.234 loss_cls: 3.456 loss: 52.713 eta: 3:12:22 batch_cost: 0.9876 data_cost: 0.0012 ips: 8.1234 images/s',
		],
		[
			'1 epoch=0 batch=20/123 time=1614694342000 remaining=11542 train/learning_rate=0.0004 train/loss_xy=1.234 train/loss_cls=3.456 train/loss=52.713 train/throughput=8.1234',
		],
	],
	[
		'PaddleOCR',
		[
			'[2021/03/02 14:12:22] ppocr INFO: epoch: [1/500], global_step: 10, lr: 0.001000, acc: 0.25, norm_edit_dis: 0.004, loss: 45.67, avg_reader_cost: 0.12 s, avg_batch_cost: 0.45 s, avg_samples: 32.0, ips: 70.12 samples/s, eta: 3:12:22',
			'[2021/03/02 14:13:22] ppocr INFO: cur metric, acc: 0.5, norm_edit_dis: 0.7, fps: 1234.5',
			'[2021/03/02 14:13:22] ppocr INFO: best metric, acc: 0.6, is_float16: False, norm_edit_dis: 0.75, best_epoch: 3',
		],
		[
			'1 epoch=1/500 step=10 time=1614694342000 remaining=11542 train/learning_rate=0.001 train/accuracy=0.25 train/norm_edit_dis=0.004 train/loss=45.67 train/throughput=70.12',
			'2 epoch=1/500 step=10 time=1614694402000 validation/accuracy=0.5 validation/norm_edit_dis=0.7',
		],
	],
	[
		'PaddleSeg',
		[
			'2022-03-02 14:12:22 [INFO]\t[TRAIN] epoch: 1, iter: 10/1000, loss: 1.234, lr: 0.009, batch_cost: 0.2, reader_cost: 0.01, ips: 20.1 samples/sec | ETA 00:03:12',
			'2022-03-02 14:12:42 [INFO]\t[EVAL] #Images: 500 mIoU: 0.5678 Acc: 0.89 Kappa: 0.86 Dice: 0.7',
		],
		[
			'1 epoch=1 batch=10/1000 time=1646230342000 remaining=192 train/loss=1.234 train/learning_rate=0.009 train/throughput=20.1',
			'2 epoch=1 time=1646230362000 validation/mIoU=0.5678 validation/accuracy=0.89 validation/Kappa=0.86 validation/Dice=0.7',
		],
	],
	[
		'pytorch-image-models',
		[
			'Train: 0 [  50/1251 (  4%)]  Loss: 6.945 (6.95)  Time: 0.432s, 2370.37/s  (0.432s, 2370.37/s)  LR: 1.000e-06  Data: 0.010 (0.075)',
			'Test: [  48/48]  Time: 0.123 (0.234)  Loss:  6.9012 (6.9052)  Acc@1:  0.1234 ( 0.1100)  Acc@5:  0.5123 ( 0.5120)',
			'*** Best metric: 0.11 (epoch 0)',
		],
		[
			'1 epoch=0 batch=50/1251 train/loss=6.945 train/learning_rate=0.000001',
			'2 epoch=0 validation/loss=6.9052 validation/accuracy=0.11 validation/Acc@5=0.512',
		],
	],
	[
		'MONAI',
		['epoch 1/100', '1/32, train_loss: 0.6789', '2/32, train_loss: 0.6654', 'epoch 1 average loss: 0.6612'],
		[
			'1 epoch=1/100',
			'2 epoch=1/100 batch=1/32 train/loss=0.6789',
			'3 epoch=1/100 batch=2/32 train/loss=0.6654',
			'4 epoch=1/100 train/loss=0.6612',
		],
	],
	[
		'nnU-Net',
		[
			'2023-05-11 10:22:33.500000: Epoch 0',
			'2023-05-11 10:22:33.500000: Current learning rate: 0.01',
			'2023-05-11 10:24:33.500000: train_loss -0.1234',
			'2023-05-11 10:24:43.500000: val_loss -0.2345',
			'2023-05-11 10:24:43.500000: Epoch time: 123.46 s',
			'2023-05-11 10:24:43.500000: Yayy! New best EMA pseudo Dice: 0.5123',
		],
		[
			'1 epoch=0 time=1683800553500',
			'2 epoch=0 time=1683800553500 train/learning_rate=0.01',
			'3 epoch=0 time=1683800673500 train/loss=-0.1234',
			'4 epoch=0 time=1683800683500 validation/loss=-0.2345',
		],
	],
	[
		'segmentation_models.pytorch',
		[
			'Epoch: 0',
			'train: 100%|██████████| 78/78 [01:03<00:00,  1.23it/s, dice_loss - 0.5123, iou_score - 0.4234]',
			'valid: 100%|██████████| 20/20 [00:13<00:00,  1.53it/s, dice_loss - 0.4123, iou_score - 0.5234]',
		],
		[
			'1 epoch=0',
			'2 epoch=0 batch=78/78 train/dice_loss=0.5123 train/iou_score=0.4234',
			'3 epoch=0 validation/dice_loss=0.4123 validation/iou_score=0.5234',
		],
	],
	[
		'Catalyst',
		[
			'1/10 * Epoch (train): 100% 469/469 [00:10<00:00, 45.1it/s, accuracy=0.938, loss=0.218]',
			'train (1/10) accuracy: 0.8912 | accuracy/std: 0.03 | loss: 0.3812 | lr: 0.001 | momentum: 0.9',
			'valid (1/10) accuracy: 0.9512 | accuracy/std: 0.01 | loss: 0.1612 | lr: 0.001 | momentum: 0.9',
		],
		[
			'1 epoch=1/10 train/accuracy=0.938 train/loss=0.218',
			'2 epoch=1/10 train/accuracy=0.8912 train/accuracy/std=0.03 train/loss=0.3812 train/learning_rate=0.001',
			'3 epoch=1/10 validation/accuracy=0.9512 validation/accuracy/std=0.01 validation/loss=0.1612',
		],
	],
	[
		'Ignite',
		[
			'Epoch[1] Iteration[10/938] Loss: 2.31',
			'Training Results - Epoch: 1  Avg accuracy: 0.93 Avg loss: 0.24',
			'Validation Results - Epoch: 1  Avg accuracy: 0.94 Avg loss: 0.22',
		],
		[
			'1 epoch=1 batch=10/938 train/loss=2.31',
			'2 epoch=1 train/accuracy=0.93 train/loss=0.24',
			'3 epoch=1 validation/accuracy=0.94 validation/loss=0.22',
		],
	],
	[
		'kohya sd-scripts: steps that run on over the epochs',
		[
			'epoch 1/10',
			'steps:  10%|█         | 100/1000 [01:40<15:00,  1.00s/it, avr_loss=0.0834]',
			'epoch 2/10',
			'steps:  10%|█         | 101/1000 [01:41<14:59,  1.00s/it, avr_loss=0.0832]',
			'steps:  10%|█         | 102/1000 [01:42<14:58,  1.00s/it, avr_loss=0.0831]',
		],
		[
			'1 epoch=1/10',
			'2 epoch=1/10 batch=100/1000 train/loss=0.0834',
			'3 epoch=2/10',
			'4 epoch=2/10 batch=1/100 step=101/1000 elapsed=101 remaining=899 train/loss=0.0832',
			'5 epoch=2/10 batch=2/100 step=102/1000 elapsed=102 remaining=898 train/loss=0.0831',
		],
	],
	[
		'diffusers examples',
		['Steps:  10%|█         | 100/1000 [01:40<15:00,  1.00s/it, lr=1e-5, step_loss=0.12]'],
		['1 step=100/1000 elapsed=100 remaining=900 train/learning_rate=0.00001 train/loss=0.12'],
	],
	[
		'Object Detection API',
		[
			'I0511 10:22:33.500000 140123 model_lib_v2.py:705] Step 100 per-step time 0.513s',
			"I0511 10:22:33.500000 140123 model_lib_v2.py:708] {'Loss/classification_loss': 0.5432,",
			" 'Loss/total_loss': 1.1253,",
			" 'learning_rate': 0.0266665}",
		],
		[
			'1 step=100 time=37353500',
			'4 step=100 train/Loss/classification_loss=0.5432 train/loss=1.1253 train/learning_rate=0.0266665',
		],
	],
	[
		'Darknet',
		[
			' 1: 1234.567871, 1230.567871 avg loss, 0.001000 rate, 3.456789 seconds, 64 images, 12.345678 hours left',
		],
		['1 step=1 train/loss=1230.567871 train/learning_rate=0.001'],
	],
	[
		'Darknet, older',
		[
			'2: 1232.567871, 1234.5 avg, 0.001000 rate, 3.456789 seconds, 128 images',
			'Region 82 Avg IOU: 0.312345, Class: 0.456789, Obj: 0.512345, No Obj: 0.498765, .5R: 0.000000, .75R: 0.000000,  count: 8',
		],
		['1 step=2 train/loss=1234.5 train/learning_rate=0.001'],
	],
	[
		'Caffe',
		[
			'I0511 10:22:33.500000  1234 solver.cpp:218] Iteration 100 (12.34 iter/s, 8.1s/100 iters), loss = 2.3',
			'I0511 10:22:33.500000  1234 solver.cpp:237]     Train net output #0: loss = 2.25 (* 1 = 2.25 loss)',
			'I0511 10:22:33.500000  1234 sgd_solver.cpp:105] Iteration 100, lr = 0.01',
			'I0511 10:22:43.500000  1234 solver.cpp:330] Iteration 500, Testing net (#0)',
			'I0511 10:22:43.500000  1234 solver.cpp:397]     Test net output #0: accuracy = 0.5',
			'I0511 10:22:43.500000  1234 solver.cpp:397]     Test net output #1: loss = 1.5 (* 1 = 1.5 loss)',
		],
		[
			'1 step=100 time=37353500 train/loss=2.3',
			'3 step=100 time=37353500 train/learning_rate=0.01',
			'4 step=500 time=37363500',
			'5 step=500 time=37363500 validation/accuracy=0.5',
			'6 step=500 time=37363500 validation/loss=1.5',
		],
	],
	[
		'CNTK',
		[
			' Minibatch[   1- 500]: loss = 0.623456 * 32000, metric = 18.90% * 32000;',
			'Finished Epoch[1 of 10]: [Training] loss = 0.456789 * 60000, metric = 12.34% * 60000 12.345s (4860.3 samples/s);',
			'Finished Evaluation [1]: Minibatch[1-313]: metric = 1.23% * 10000;',
		],
		[
			'1 batch=500 train/loss=0.623456 train/metric=18.9',
			'2 epoch=1/10 train/loss=0.456789 train/metric=12.34',
			'3 epoch=1/10 validation/metric=1.23',
		],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
