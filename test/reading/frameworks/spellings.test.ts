import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** What no framework has for itself: scores and rates, tables behind loggers, folds, tongues. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'benchmarks below a validation',
		[
			'step   250/10000 | loss 3.9123',
			'Validation loss: 4.0211',
			'HellaSwag accuracy: 2456/10042=0.2446',
			'step   500/10000 | HellaSwag 0.2513',
		],
		[
			'1 step=250/10000 train/loss=3.9123',
			'2 step=250 validation/loss=4.0211',
			'3 step=250 validation/HellaSwag accuracy=0.24457279426409081',
			'4 step=500/10000 validation/HellaSwag=0.2513',
		],
	],
	[
		'scores of what is written, of training where that is said',
		['Epoch 1 loss 0.5 BLEU 21.4', 'Train BLEU: 31.2', 'Test loss: 0.6'],
		[
			'1 epoch=1 train/loss=0.5 validation/BLEU=21.4',
			'2 epoch=1 train/BLEU=31.2',
			'3 epoch=1 validation/loss=0.6',
		],
	],
	[
		'names that end in a threshold',
		['epoch 1 mAP0.5=0.31 recall_0.75 0.82', 'epoch 2 miou_1.0[0.7123] loss_0.5 0.8'],
		[
			'1 epoch=1 validation/mAP0.5=0.31 train/recall_0.75=0.82',
			'2 epoch=2 train/miou_1.0=0.7123 train/loss_0.5=0.8',
		],
	],
	[
		'the monitor of Stable-Baselines',
		['#{"t_start": 1709370000.5, "env_id": "CartPole-v1"}', 'r,l,t', '12.0,12,1.25', '23.0,23,2.5'],
		['3 elapsed=1.25 train/reward=12 train/length=12', '4 elapsed=2.5 train/reward=23 train/length=23'],
	],
	[
		'LeRobot, whose ep counts episodes',
		[
			'INFO 2024-08-01 12:00:00 ts/train.py:192 step:200 smpl:2K ep:4 epch:0.08 loss:2.341 grdn:45.123 lr:1.0e-05 updt_s:0.123',
		],
		[
			'1 epoch=0.08 step=200 time=1722513600000 train/loss=2.341 train/grad_norm=45.123 train/learning_rate=0.00001',
		],
	],
	[
		'StyleGAN, what it keeps of each figure',
		[
			'{"Loss/G/loss": {"num": 64, "mean": 0.91, "std": 0.2}, "Progress/tick": {"num": 1, "mean": 3.0, "std": 0.0}}',
		],
		['1 step=3 train/Loss/G/loss=0.91'],
	],
	[
		'candle, whose epoch stands alone',
		['   1 train loss:  0.91234 test acc: 81.23%', '   2 train loss:  0.71234 test acc: 85.23%'],
		[
			'1 step=1 train/loss=0.91234 validation/accuracy=81.23',
			'2 step=2 train/loss=0.71234 validation/accuracy=85.23',
		],
	],
	[
		'a table that a logger writes',
		[
			'INFO:root:epoch  train_loss  val_loss  val_acc',
			'INFO:root:1      0.9123      0.8123    0.6123',
			'INFO:root:2      0.7123      0.7123    0.7123',
		],
		[
			'2 epoch=1 train/loss=0.9123 validation/loss=0.8123 validation/accuracy=0.6123',
			'3 epoch=2 train/loss=0.7123 validation/loss=0.7123 validation/accuracy=0.7123',
		],
	],
	[
		'and one behind a time',
		[
			'2024-03-02 09:00:00 [INFO]:    Epoch       Batch       box      conf     total      time',
			'2024-03-02 09:00:10 [INFO]:     0/29       0/165       0.2      2.06       156      25.2',
			'2024-03-02 09:01:10 [INFO]:     0/29      40/165     0.162      1.99       149      1.62',
		],
		[
			'2 epoch=0/29 batch=0/165 time=1709370010000 train/box=0.2 train/conf=2.06 train/total=156',
			'3 epoch=0/29 batch=40/165 time=1709370070000 train/box=0.162 train/conf=1.99 train/total=149',
		],
	],
	[
		'a metric that a sentence names, of a log that lists none',
		['[2024-03-02 09:00:00,123][evaluator][INFO] - Result for metric forget_quality:\t0.7156'],
		['1 result forget_quality=0.7156'],
	],
	[
		'a score beside a loss, which may stay the same',
		['step 500, loss: 1.7, map: 0.0', 'step 1000, loss: 1.6, map: 0.0'],
		['1 step=500 train/loss=1.7 validation/map=0', '2 step=1000 train/loss=1.6 validation/map=0'],
	],
	[
		'documents under numbers, which are of no training',
		[
			'{"1": {"key": 75397, "length": 6, "similarity": 1.0}, "2": {"key": 150448, "length": 5, "similarity": 0.9}}',
		],
		[],
	],
	[
		'folds, whose scores are no points',
		[
			'Fold 1 - Epoch 1 - loss 0.52 - AUC 0.81',
			'Fold 1 - Epoch 2 - loss 0.42 - AUC 0.82',
			'Fold 1 AUC: 0.82',
			'Fold 2 - Epoch 1 - loss 0.53 - AUC 0.80',
			'CV mean 0.825 +/- 0.01',
		],
		[
			'1 epoch=1 train/loss=0.52 train/AUC=0.81',
			'2 epoch=2 train/loss=0.42 train/AUC=0.82',
			'3 result Fold 1 AUC=0.82',
			'4 epoch=1 train/loss=0.53 train/AUC=0.8',
			'5 result CV mean=0.825',
		],
	],
	[
		'the export of TensorBoard',
		['Wall time,Step,Value', '1709370000.5,0,2.3026', '1709370001.5,10,1.9026'],
		['2 step=0 time=1709370000500 train/Value=2.3026', '3 step=10 time=1709370001500 train/Value=1.9026'],
	],
	[
		'rates without a name',
		['iter 300: loss 2.1, 1.2e4 tok/s, lr 0.001', 'step 10/100 | loss 2.1 | 4.0 it/s'],
		[
			'1 step=300 train/loss=2.1 train/throughput=12000 train/learning_rate=0.001',
			'2 step=10/100 train/loss=2.1',
		],
	],
	[
		'the mean over the last episodes',
		[
			'[Episode 000100] - Mean Reward over last 100 episodes was 23.4',
			'[Episode 200] - Mean reward over last 100 episodes: 25.41',
			'Эпизод 300, награда: 12.3',
			'Среднее вознаграждение за 100 эпизодов: 123.4',
			'第100次迭代, 损失: 0.512, 奖励: 12.3',
		],
		[
			'1 step=100 train/Mean Reward=23.4',
			'2 step=200 train/Mean reward=25.41',
			'3 step=300 train/награда=12.3',
			'4 step=300 train/Среднее вознаграждение=123.4',
			'5 step=100 train/loss=0.512 train/奖励=12.3',
		],
	],
	[
		'scores right below an evaluation',
		[
			'Epoch 1 训练损失: 0.450123',
			'Epoch 1 验证损失: 0.380456',
			'   二分类 F1: 0.8245',
			'   ROC-AUC: 0.8934',
			'Loss: 0.44',
		],
		[
			'1 epoch=1 train/loss=0.450123',
			'2 epoch=1 validation/loss=0.380456',
			'3 epoch=1 validation/二分类 F1=0.8245',
			'4 epoch=1 validation/ROC-AUC=0.8934',
			'5 epoch=1 train/loss=0.44',
		],
	],
	[
		'OpenRLHF, whose bars are one within the other',
		[
			'Episode [1/2]:   5%|▌         | 10/200 [05:00<1:35:00, 30.00s/it]',
			'Train epoch [1/1]:  10%|█  | 10/100 [00:30<04:30, 3.0s/it, pg=-0.0123, rm=0.456, ret=0.41, kl=0.0012]',
		],
		[
			'1 epoch=1/2 batch=10/200',
			'2 epoch=1/1 batch=10/100 train/pg=-0.0123 train/rm=0.456 train/ret=0.41 train/kl=0.0012',
		],
	],
	[
		'Unsloth, whose settings stand between pipes',
		[
			'   \\\\   /|    Num examples = 51,760 | Num Epochs = 1 | Total steps = 60',
			'Step\tTraining Loss',
			'1\t1.8234',
		],
		[
			'1 setting Num examples=51,760',
			'1 setting Num Epochs=1',
			'1 setting Total steps=60',
			'3 epoch=/1 step=1 train/loss=1.8234',
		],
	],
	[
		'Russian, cut short, and other tongues',
		[
			'Эпоха [3/10] | Лосс (обуч.): 0.31 | Лосс (вал.): 0.42',
			'Epoche 1/10 - Verlust: 0.5123 - Genauigkeit: 0.81',
			'Época 3, perda: 0.3, acurácia: 0.9',
		],
		[
			'1 epoch=3/10 train/loss=0.31 validation/loss=0.42',
			'2 epoch=1/10 train/loss=0.5123 train/accuracy=0.81',
			'3 epoch=3/10 train/loss=0.3 train/accuracy=0.9',
		],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
