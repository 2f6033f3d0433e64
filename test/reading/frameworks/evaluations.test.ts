import {expect, test} from 'vitest';
import {readLog, tell} from '../read-log.js';

/** Evaluations that no name marks as such, and tables of classes, which are no points of a curve. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'Keras: evaluate behind the last epoch, beside a validation',
		[
			'Epoch 1/1',
			'1875/1875 [==============================] - 2s 1ms/step - loss: 0.41 - val_loss: 0.35',
			'313/313 [==============================] - 0s 1ms/step - loss: 0.37',
		],
		[
			'1 epoch=1/1',
			'2 epoch=1/1 batch=1875/1875 train/loss=0.41 validation/loss=0.35',
			'3 epoch=1/1 test/loss=0.37',
		],
	],
	[
		'DETR and its kin: behind the median of the last batches the mean of all',
		[
			'Epoch: [3]  [100/200]  eta: 0:01:10  lr: 0.000100  loss: 1.5 (1.9)  time: 0.7 (0.8)',
			'Averaged stats: lr: 0.000100 (0.000100)  loss: 1.4 (1.7)',
			'Test:  [ 50/51]  eta: 0:00:01  loss: 0.9 (1.2)  time: 0.1 (0.1)',
			'Averaged stats: loss: 0.8 (1.3)  class_error: 5.1 (6.2)',
		],
		[
			'1 epoch=3 batch=100/200 remaining=70 train/learning_rate=0.0001 train/loss=1.5',
			'2 epoch=3 train/learning_rate=0.0001 train/loss=1.7',
			'3 epoch=3 validation/loss=1.2',
			'4 epoch=3 validation/loss=1.3 validation/class_error=6.2 again',
		],
	],
	[
		'Keras without bars',
		[
			'Epoch 1/1',
			'1875/1875 - 2s - loss: 0.41 - 2s/epoch - 1ms/step',
			'313/313 - 0s - loss: 0.37 - 400ms/epoch - 1ms/step',
		],
		['1 epoch=1/1', '2 epoch=1/1 batch=1875/1875 train/loss=0.41', '3 epoch=1/1 validation/loss=0.37'],
	],
	[
		'Paddle',
		[
			'Epoch 1/2',
			'step  10/938 - loss: 0.51 - acc: 0.81 - 12ms/step',
			'step 938/938 - loss: 0.11 - acc: 0.91 - 12ms/step',
			'Eval begin...',
			'step  10/157 - loss: 0.22 - acc: 0.94 - 5ms/step',
			'step 157/157 - loss: 0.21 - acc: 0.95 - 5ms/step',
			'Epoch 2/2',
			'step  10/938 - loss: 0.10 - acc: 0.92 - 12ms/step',
		],
		[
			'1 epoch=1/2',
			'2 epoch=1/2 batch=10/938 train/loss=0.51 train/accuracy=0.81',
			'3 epoch=1/2 batch=938/938 train/loss=0.11 train/accuracy=0.91',
			'5 epoch=1/2 validation/loss=0.22 validation/accuracy=0.94',
			'6 epoch=1/2 validation/loss=0.21 validation/accuracy=0.95 again',
			'7 epoch=2/2',
			'8 epoch=2/2 batch=10/938 train/loss=0.1 train/accuracy=0.92',
		],
	],
	[
		'pytorch-cifar',
		[
			'Epoch: 0',
			' [=======>]  Step: 12ms | Tot: 12s345ms | Loss: 1.23 | Acc: 55.1% (27550/50000) 391/391 ',
			' [=======>]  Step: 12ms | Tot: 2s345ms | Loss: 1.13 | Acc: 57.2% (5720/10000) 100/100 ',
		],
		[
			'1 epoch=0',
			'2 epoch=0 batch=391/391 train/loss=1.23 train/accuracy=55.1',
			'3 epoch=0 validation/loss=1.13 validation/accuracy=57.2',
		],
	],
	[
		'examples of Accelerate: a dictionary of scores',
		["epoch 0: {'accuracy': 0.68, 'f1': 0.81}", "epoch 1: {'accuracy': 0.75, 'loss': 0.52}"],
		[
			'1 epoch=0',
			'1 epoch=0 validation/accuracy=0.68 validation/f1=0.81',
			'2 epoch=1',
			'2 epoch=1 train/accuracy=0.75 train/loss=0.52',
		],
	],
	[
		'conlleval: of each data set the line of all classes',
		[
			'epoch 1 loss 0.5',
			'2026-03-04 10:00:00,000 - ner - INFO - evaluate:dev',
			'2026-03-04 10:00:01,000 - ner - INFO - accuracy:  92.40%; precision:  81.32%; recall:  79.29%; FB1:  80.29',
			'2026-03-04 10:00:01,000 - ner - INFO -      LOC: precision:  81.25%; recall:  78.79%; FB1:  80.00  32',
		],
		[
			'1 epoch=1 train/loss=0.5',
			'3 epoch=1 time=1772618401000 validation/accuracy=92.4 validation/precision=81.32 validation/recall=79.29',
		],
	],
	[
		'older Keras: words of the best weights in the line of the bar, overwritten by the next',
		[
			'Epoch 1/2',
			'2291/2300 [=====>.] - ETA: 1s - loss: 0.43 - acc: 0.78Epoch 00000: val_loss improved from inf to 0.345, saving mo2300/2300 [======] - 37s - loss: 0.42 - val_loss: 0.34',
		],
		[
			'1 epoch=1/2',
			'2 epoch=1/2 batch=2291/2300 train/loss=0.43 train/accuracy=0.78',
			'2 epoch=1/2 batch=2300/2300 train/loss=0.42 validation/loss=0.34',
		],
	],
	[
		'Caffe tests its net',
		[
			'I0304 10:00:00.5  77 solver.cpp:330] Iteration 500, Testing net (#0)',
			'I0304 10:00:00.5  77 solver.cpp:397]     Test net output #0: accuracy = 0.78',
		],
		['1 step=500 time=36000500', '2 step=500 time=36000500 test/accuracy=0.78'],
	],
	[
		'rows of classes',
		[
			'epoch 1 loss 0.5',
			' * class 0: acc 0.91',
			'+--------+-------+-------+',
			'| Class  | IoU   | Acc   |',
			'+--------+-------+-------+',
			'| road   | 97.12 | 98.1  |',
			'+--------+-------+-------+',
			'              precision    recall  f1-score   support',
			'         cat       0.81      0.84      0.82        90',
			'    accuracy                           0.84       200',
			'   macro avg       0.84      0.84      0.84       200',
			'epoch 2 loss 0.4',
		],
		['1 epoch=1 train/loss=0.5', '12 epoch=2 train/loss=0.4'],
	],
	[
		'YOLO evaluates its best weights at the end',
		[
			'      Epoch    GPU_mem   box_loss   cls_loss  Instances       Size',
			'        1/1      3.4G      0.112      0.071         12        640',
			'                 Class     Images  Instances          P          R      mAP50',
			'                   all        128        929      0.512      0.423      0.434',
			'1 epochs completed in 0.123 hours.',
			'                   all        128        929      0.522      0.433      0.444',
		],
		[
			'2 epoch=1/1 train/box_loss=0.112 train/cls_loss=0.071 again',
			'4 epoch=1/1 validation/P=0.512 validation/R=0.423 validation/mAP50=0.434',
			'6 result P=0.522',
			'6 result R=0.433',
			'6 result mAP50=0.444',
		],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});

test('which way is good, from the best so far', () => {
	const lines = [
		'0:\tlearn: 0.691\ttest: 0.601\tbest: 0.601 (0)\ttotal: 10ms\tremaining: 1s',
		'1:\tlearn: 0.709\ttest: 0.611\tbest: 0.611 (1)\ttotal: 20ms\tremaining: 1s',
		'2:\tlearn: 0.711\ttest: 0.610\tbest: 0.611 (1)\ttotal: 30ms\tremaining: 1s',
		'3:\tlearn: 0.712\ttest: 0.613\tbest: 0.613 (3)\ttotal: 40ms\tremaining: 1s',
	];
	const directions = readLog(lines).readings.flatMap(reading =>
		reading.kind === 'point' ? [reading.measurements.map(({direction}) => direction).join(' ')] : [],
	);
	expect(directions).toEqual(['none none', 'up up', 'up up', 'up up']);
});
