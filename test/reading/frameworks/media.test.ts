import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Speech, voices and pictures, and frameworks of before. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'VITS, whose losses have no names',
		[
			'INFO:voice:Train Epoch: 4 [52%]',
			'INFO:voice:[2.41, 2.77, 3.1, 41.2, 1.31, 2.05, 1400, 0.00019975]',
			'INFO:voice:====> Epoch: 4',
		],
		[
			'1 epoch=4',
			'2 step=1400 train/loss_disc=2.41 train/loss_gen=2.77 train/loss_fm=3.1 train/loss_mel=41.2 train/loss_dur=1.31 train/loss_kl=2.05 train/learning_rate=0.00019975',
			'3 epoch=4',
		],
	],
	[
		'RVC, whose logger is called a test',
		[
			'INFO:my-test:Train Epoch: 6 [40%]',
			'INFO:my-test:[600, 9.975e-05]',
			'INFO:my-test:loss_disc=3.2, loss_gen=2.6, loss_fm=9.8,loss_mel=20.4, loss_kl=1.3',
			'INFO:my-test:====> Epoch: 6 [2024-03-02 09:11:40] | (0:00:31.402)',
		],
		[
			'1 epoch=6',
			'2 step=600 train/learning_rate=0.00009975',
			'3 epoch=6 step=600 train/loss_disc=3.2 train/loss_gen=2.6 train/loss_fm=9.8 train/loss_mel=20.4 train/loss_kl=1.3',
			'4 epoch=6',
		],
	],
	[
		'HiFi-GAN',
		['Steps : 15, Gen Loss Total : 71.402, Mel-Spec. Error : 1.204, s/b : 0.511'],
		['1 step=15 train/Gen Loss Total=71.402 train/Mel-Spec Error=1.204'],
	],
	[
		'DCGAN, whose discriminator judges the samples before its update and after',
		[
			'[0/5][0/400]\tLoss_D: 1.9845\tLoss_G: 5.0211\tD(x): 0.5164\tD(G(z)): 0.5816 / 0.0070',
			'[0/5][50/400]\tLoss_D: 0.9021\tLoss_G: 8.113\tD(x): 0.7003\tD(G(z)): 0.0000 / 0.0000',
		],
		[
			'1 epoch=0/5 batch=0/400 train/Loss_D=1.9845 train/Loss_G=5.0211 train/D(x)=0.5164 train/D(G(z)) before=0.5816 train/D(G(z)) after=0.007',
			'2 epoch=0/5 batch=50/400 train/Loss_D=0.9021 train/Loss_G=8.113 train/D(x)=0.7003 train/D(G(z)) before=0 train/D(G(z)) after=0',
		],
	],
	[
		'DCGAN, of a model that has broken down in its first line',
		['[0/5][0/400] Loss_D: 0.0 Loss_G: 55.2 D(x): 1.0 D(G(z)): 0.0000 / 0.0000'],
		[
			'1 epoch=0/5 batch=0/400 train/Loss_D=0 train/Loss_G=55.2 train/D(x)=1 train/D(G(z)) before=0 train/D(G(z)) after=0',
		],
	],
	[
		'a GAN that judges the samples once',
		['Epoch [3/20], Step [100/600], d_loss: 0.5216, g_loss: 3.1021, D(x): 0.89, D(G(z)): 0.20'],
		['1 epoch=3/20 batch=100/600 train/d_loss=0.5216 train/g_loss=3.1021 train/D(x)=0.89 train/D(G(z))=0.2'],
	],
	[
		'CycleGAN, none of whose names is known',
		[
			'(epoch: 3, iters: 400, time: 0.211, data: 0.002) D_A: 0.214 G_A: 0.431 cycle_A: 1.102 idt_A: 0.502 D_B: 0.114 G_B: 0.298 cycle_B: 1.204 idt_B: 0.611 ',
			'End of epoch 3 / 200 \t Time Taken: 120 sec',
		],
		[
			'1 epoch=3 step=400 train/D_A=0.214 train/G_A=0.431 train/cycle_A=1.102 train/idt_A=0.502 train/D_B=0.114 train/G_B=0.298 train/cycle_B=1.204 train/idt_B=0.611',
			'2 epoch=3/200',
		],
	],
	[
		'StyleGAN, whose ticks hold no loss',
		[
			'tick 12    kimg 48.0    time 12m 34s      sec/tick 61.2    sec/kimg 15.30   maintenance 0.0    gpumem 8.76   augment 0.123',
			'{"results": {"fid50k_full": 91.2}, "metric": "fid50k_full", "total_time": 83.1, "num_gpus": 1}',
		],
		['1 step=12 train/augment=0.123', '2 step=12 validation/fid50k_full=91.2'],
	],
	[
		'nerfstudio',
		[
			'Step (% Done)       Vis Rays / Sec       Train Iter (time)    ETA (time)           Train Rays / Sec       Test PSNR',
			'-----------------------------------------------------------------------------------',
			'100 (0.33%)                              38.214 ms            19 m, 2 s            106.90 K                              ',
			'200 (0.67%)                              37.901 ms            18 m, 50 s           108.10 K              18.4021',
		],
		['3 step=100', '4 step=200 validation/psnr=18.4021'],
	],
	[
		'keras-retinanet, whose score has no split',
		['100/100 [====] - 51s 512ms/step - loss: 2.1 - regression_loss: 1.6', 'mAP: 0.6543'],
		['1 batch=100/100 train/loss=2.1 train/regression_loss=1.6', '2 validation/mAP=0.6543'],
	],
	[
		'PaddleClas, whose rate names its schedule',
		[
			'[2024/03/02 09:00:00] ppcls INFO: [Train][Epoch 2/20][Iter: 10/312]lr(CosineAnnealing): 0.0123, CELoss: 4.91, loss: 4.91',
		],
		[
			'1 epoch=2/20 batch=10/312 time=1709370000000 train/learning_rate=0.0123 train/CELoss=4.91 train/loss=4.91',
		],
	],
	[
		'cuda-convnet',
		[
			'4.17... logprob:  0.482100, 0.117188 (1.204 sec)',
			'======================Test output======================',
			'logprob:  0.501200, 0.125000 ',
			'Train error last 800 batches: 0.491100',
		],
		[
			'1 epoch=4 batch=17 train/loss=0.4821 train/error=0.117188',
			'3 epoch=4 validation/loss=0.5012 validation/error=0.125',
			'4 epoch=4 train/error=0.4911',
		],
	],
	[
		'Torch7',
		[
			'==> online epoch # 1 [batchSize = 128]',
			'Train accuracy: 45.12 %\t time: 12.34 s',
			'==> testing',
			'Test accuracy:\t52.34',
		],
		['1 epoch=1', '2 epoch=1 train/accuracy=45.12', '4 epoch=1 validation/accuracy=52.34'],
	],
	[
		'torch-rnn',
		['Epoch 3.81 / 50, i = 1000 / 17800, loss = 1.573241', 'val_loss = \t1.4811'],
		[
			'1 epoch=3.81/50 step=1000/17800 train/loss=1.573241',
			'2 epoch=3.81/50 step=1000 validation/loss=1.4811',
		],
	],
	[
		'PointNet++, whose epoch is told twice',
		[
			'2024-03-02 09:00:00,123 - Model - INFO - Epoch 1 (1/200):',
			'2024-03-02 09:10:00,123 - Model - INFO - Train Instance Accuracy: 0.612345',
			'2024-03-02 09:11:00,123 - Model - INFO - Test Instance Accuracy: 0.712345, Class Accuracy: 0.612345',
			'2024-03-02 09:11:00,123 - Model - INFO - Best Instance Accuracy: 0.712345, Class Accuracy: 0.612345',
		],
		[
			'1 epoch=1/200 time=1709370000123',
			'2 epoch=1/200 time=1709370600123 train/Instance Accuracy=0.612345',
			'3 epoch=1/200 time=1709370660123 validation/Instance Accuracy=0.712345 validation/Class Accuracy=0.612345',
		],
	],
	[
		'DGCNN, whose epoch stands behind the split',
		['Train 0, loss: 1.912345, train acc: 0.612345', 'Test 0, loss: 1.712345, test acc: 0.712345'],
		[
			'1 epoch=0 train/loss=1.912345 train/accuracy=0.612345',
			'2 epoch=0 validation/loss=1.712345 validation/accuracy=0.712345',
		],
	],
	[
		'InsightFace',
		['Training: 2024-03-02 09:00:00,123-[lfw][2000]Accuracy-Flip: 0.98123+-0.00512'],
		['1 step=2000 validation/lfw_accuracy=0.98123'],
	],
	[
		'a search, whose ranks are scores',
		['Validation Results - Epoch: 10', 'mAP: 61.2%', 'CMC curve, Rank-1  :81.2%'],
		['1 epoch=10', '2 epoch=10 validation/mAP=61.2', '3 epoch=10 validation/Rank-1=81.2'],
	],
	[
		'MoCo, whose evaluation has no title',
		['Epoch: [0][10/50]\tLoss 7.12 (7.01)\tAcc@1  12.50 ( 10.12)', ' * Acc@1 61.123 Acc@5 82.123'],
		[
			'1 epoch=0 batch=10/50 train/loss=7.12 train/accuracy=12.5',
			'2 epoch=0 validation/accuracy=61.123 validation/Acc@5=82.123',
		],
	],
	[
		'Social GAN',
		[
			'[INFO: train.py:  237]: t = 101 / 8000',
			'[INFO: train.py:  239]:   [D] D_data_loss: 1.386',
			'[INFO: train.py:  261]:   [val] ade: 0.512',
		],
		['1 step=101/8000', '2 step=101 train/D_data_loss=1.386', '3 step=101 validation/ade=0.512'],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
