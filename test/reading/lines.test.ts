import {expect, test} from 'vitest';
import {tell} from './read-log.js';

/** One line of a log, and what it says. */
test.each<[line: string, reading: string]>([
	// Loops that people write themselves.
	['Epoch [1/10], Batch [4/161], Loss: 2.1338', 'epoch=1/10 batch=4/161 train/loss=2.1338'],
	['Epoch [1/5], Step [100/600], Loss: 0.1', 'epoch=1/5 batch=100/600 train/loss=0.1'],
	['Epoch 3:  Train Loss: 0.1449, Val Loss: 0.1262', 'epoch=3 train/loss=0.1449 validation/loss=0.1262'],
	[
		'Epoch: 26 | Train_loss: 0.4886 | Val loss: 0.5857 | val dice: 0.8349 @ (0.6, 3000, 0.4)',
		'epoch=26 train/loss=0.4886 validation/loss=0.5857 validation/dice=0.8349',
	],
	['Epoch: [7][20/32]\tTime 38.531 (38.531)\tLoss 1.5391 (1.6379)', 'epoch=7 batch=20/32 train/loss=1.5391'],
	['Train Epoch: 1 [640/60000 (1%)]\tLoss: 2.29', 'epoch=1 batch=640/60000 train/loss=2.29'],
	[
		'| epoch   1 |   200/ 2983 batches | lr 20.00 | ms/batch 7.65 | loss 12.28 | ppl 216359.45',
		'epoch=1 batch=200/2983 train/learning_rate=20 train/loss=12.28 train/perplexity=216359.45',
	],
	['| end of epoch   1 | time: 23.24s | valid loss 18.46', 'epoch=1 validation/loss=18.46'],
	[
		'Epoch 44 - |param|=3.26e+02 |g_param|=6.08e+05 loss=1.8091e+00',
		'epoch=44 train/|param|=326 train/grad_norm=608000 train/loss=1.8091',
	],
	[
		'Epoch 3 | Train: loss 0.12, acc 0.95 | Val: loss 0.23, acc 0.92',
		'epoch=3 train/loss=0.12 train/accuracy=0.95 validation/loss=0.23 validation/accuracy=0.92',
	],
	['[1/25][100/1583] Loss_D: 0.5 Loss_G: 3.2', 'epoch=1/25 batch=100/1583 train/Loss_D=0.5 train/Loss_G=3.2'],
	['[2, 12000] loss: 1.234', 'epoch=2 batch=12000 train/loss=1.234'],
	['Epoch 1 (100/1000): loss=0.5', 'epoch=1 batch=100/1000 train/loss=0.5'],
	["step=100, loss=tensor(0.5432, device='cuda:0')", 'step=100 train/loss=0.5432'],
	['LOG.py:12 epoch 1 loss 0.5', 'epoch=1 train/loss=0.5'],
	['epoch: 1 step: 1875, loss is 0.3489', 'epoch=1 step=1875 train/loss=0.3489'],
	['[INFO] [100] grad_norm=1.5, loss=10.8', 'step=100 train/grad_norm=1.5 train/loss=10.8'],
	[
		'[2018-01-01 10:00:00] Ep. 1 : Up. 1000 : Sen. 64,000 : Cost 5.12',
		'epoch=1 step=1000 time=1514800800000 train/loss=5.12',
	],
	['Эпоха 1: потери 0,523 точность 0,91', 'epoch=1 train/loss=0.523 train/accuracy=0.91'],
	['Cost after iteration 100: 0.6437', 'step=100 train/loss=0.6437'],
	['> step 1110: batch_loss 0.4316 | norm 0.1627', 'step=1110 train/loss=0.4316 train/grad_norm=0.1627'],
	['[500/10000] loss=2.345 (12.3 s/it)', 'step=500/10000 train/loss=2.345'],
	['Epoch 39 iteration 0180/0187: training loss nan', 'epoch=39 batch=180/187 train/loss=NaN'],
	['step 7 loss -inf lr 1e-3', 'step=7 train/loss=-Infinity train/learning_rate=0.001'],
	['Episode: 100/500, Score: 200', 'step=100/500 train/Score=200'],
	[
		'Episode 10\tAverage Score: -194.08\tEpsilon: 0.951',
		'step=10 train/Average Score=-194.08 train/Epsilon=0.951',
	],
	['step=5 loss=0.5 tokens=1.2M', 'step=5 tokens=1200000 train/loss=0.5'],
	['iteration 10, perplexity 76,631', 'step=10 train/perplexity=76631'],
	['epoch 2, accuracy: 9830/10000 (98%)', 'epoch=2 train/accuracy=98.3'],

	// Numbers and names in unusual company.
	['step 12.5k loss 0.5', 'step=12500 train/loss=0.5'],
	[
		'{| Epoch: 1/36 (10/812) | Loss: 0.31 | 1.2 steps/s | Step: 10k | }',
		'epoch=1/36 step=10000 train/loss=0.31',
	],
	['epoch 4 learning rate 0.0002 -> 0.0001', 'epoch=4 train/learning_rate=0.0001'],
	['epoch/iter: 3/1999  total_loss: 3.21', 'epoch=3 step=1999 train/loss=3.21'],
	[
		'epoch: 2/80, acc_iter=2000, cur_iter=144/1856, loss=1.2',
		'epoch=2/80 batch=144/1856 step=2000 train/loss=1.2',
	],
	[
		'12 [D loss: 0.61, acc.: 56.2%] [G loss: 0.71]',
		'step=12 train/D loss=0.61 train/accuracy=56.2 train/G loss=0.71',
	],
	['100/21150 (epoch 0.24), train_loss = 3.2', 'epoch=0.24 step=100/21150 train/loss=3.2'],
	['Step 100 [1.2 sec/step, loss=0.12, avg_loss=0.23]', 'step=100 train/loss=0.12 train/loss=0.23'],
	[
		'Epoch 1, batch 50, loss[loss=0.65, over 700.00 frames.], tot_loss[loss=0.71]',
		'epoch=1 batch=50 train/loss=0.65',
	],
	['epoch 3 mean/median reward 123.4/120.5', 'epoch=3 train/mean/median reward=123.4'],
	['Epoch: 0 | Step: 10 | PPO Epoch: 1 | Actor Loss: 0.1', 'epoch=0 step=10 train/Actor Loss=0.1'],
	['epoch 1: perplexity: 12.3 eval_loss: 2.5', 'epoch=1 validation/perplexity=12.3 validation/loss=2.5'],
	['Epoch 0 | Validation | Steps: 12 | Loss: 56.8 | Dataset: dev.csv', 'epoch=0 validation/loss=56.8'],
	['step:12 - actor/pg_loss:np.float64(-0.012)', 'step=12 train/actor/pg_loss=-0.012'],
	['[INFO] 3DBall. Step: 12000. Mean Reward: 1.23. Std of Reward: 0.5.', 'step=12000 train/Mean Reward=1.23'],
	['Epoch 0 CV info cv_loss 12.3', 'epoch=0 validation/loss=12.3'],
	[
		'Epoch: 1 | T_Loss 1.06 | T_acc 0.11 | V_Loss 0.5',
		'epoch=1 train/loss=1.06 train/T_acc=0.11 validation/loss=0.5',
	],
	['step 3 Rec 0.2 KL 0.1 Total 0.3', 'step=3 train/KL=0.1 train/loss=0.3'],
	['epoch: 0, batch_id: 500, AUC:0.78, loss:0.18', 'epoch=0 batch=500 train/AUC=0.78 train/loss=0.18'],
	['iter 10 || Loss: 3.8 || /usr/lib/python3.5/site-packages/a.py:4: UserWarning', 'step=10 train/loss=3.8'],
	['epoch 3 box accuracy (IoU=0.7): 0.86', 'epoch=3 train/box accuracy=0.86'],
	['Epoch 0, Step 25, avg loss so far is 0.11', 'epoch=0 step=25 train/loss=0.11'],
	[
		'[Fold 1 Ep 012] tr_loss=0.26 tr_auc=0.49 | val_auc=0.37',
		'epoch=12 train/loss=0.26 train/auc=0.49 validation/auc=0.37',
	],
	['Epoch 3 finished with loss 0.5 and accuracy 0.9', 'epoch=3 train/loss=0.5 train/accuracy=0.9'],
	['At epoch 3 the loss is 0.5', 'epoch=3 train/loss=0.5'],
	['Epoch 3: 0.51 loss, 94.2% accuracy', 'epoch=3 train/loss=0.51 train/accuracy=94.2'],
	['ep1 it100 loss 0.5', 'epoch=1 step=100 train/loss=0.5'],
	['#100 loss=0.5', 'step=100 train/loss=0.5'],
	['100 | loss 0.5 | acc 0.8', 'step=100 train/loss=0.5 train/accuracy=0.8'],

	// Time, level, logger and rank in front.
	[
		'[rank0]:[titan] 2025-12-17 01:18:26,708 - root - INFO - step:  1  loss: 12.4153  memory: 87.87GiB(62.89%)  tps: 1,945',
		'step=1 time=1765934306708 train/loss=12.4153 train/throughput=1945',
	],
	[
		'2024/10/10 17:09:41 - mmengine - INFO - Epoch(train)  [1][ 20/597]  lr: 1.0e-03  eta: 2:40:15  time: 0.35  loss: 4.5',
		'epoch=1 batch=20/597 time=1728580181000 remaining=9615 train/learning_rate=0.001 train/loss=4.5',
	],
	[
		'[08/30 23:00:53] d2.utils.events INFO:  eta: 0:13:57  iter: 59  total_loss: 66.46  loss_ce: 1.08  max_mem: 3000M',
		'step=59 time=967676453000 remaining=837 train/loss=66.46 train/loss_ce=1.08',
	],
	[
		'I0601 22:14:54.250000 140 solver.cpp:228] Iteration 100, loss = 2.30259',
		'step=100 time=80094250 train/loss=2.30259',
	],
	[
		'INFO:root:Epoch[46] Batch [399]\tSpeed: 924.7 samples/sec\tloss=0.0003',
		'epoch=46 batch=399 train/throughput=924.7 train/loss=0.0003',
	],
	['Node[0] Epoch[19] Batch [660-680]\taccuracy=0.57', 'epoch=19 batch=680 train/accuracy=0.57'],
	['✅ Epoch 1 | loss: 0.45', 'epoch=1 train/loss=0.45'],

	// Frameworks.
	[
		"| epoch 001 | valid on 'valid' subset | loss 5.1 | ppl 11.3 | num_updates 1632",
		'epoch=1 step=1632 validation/loss=5.1 validation/perplexity=11.3',
	],
	[
		'[2024-01-09 16:25:00,347 INFO] Step 300/ 1000; acc:   9.51; xent: 7.49; 15361/15605 tok/s;     26 sec',
		'step=300/1000 time=1704817500347 train/accuracy=9.51 train/loss=7.49',
	],
	[
		' iteration     2754/   10000 | consumed samples:       176256 | learning rate: 8.4E-05 | lm loss: 3.1E+00 | number of nan iterations:   0 |',
		'step=2754/10000 train/learning_rate=0.000084 train/loss=3.1',
	],
	[
		' validation loss at iteration 1000 | lm loss value: 2.9E+00 | lm loss PPL: 1.8E+01 |',
		'step=1000 validation/loss=2.9 validation/perplexity=18',
	],
	['iter 2040: loss 0.1796, time 1125.65ms, mfu 12.64%', 'step=2040 train/loss=0.1796 train/mfu=12.64'],
	['step 0: train loss 4.5424, val loss 4.5399', 'step=0 train/loss=4.5424 validation/loss=4.5399'],
	[
		's:1 trl:10.9598 lr:0.000002 norm:15.24',
		'step=1 train/loss=10.9598 train/learning_rate=0.000002 train/grad_norm=15.24',
	],
	['s:250 tel:6.3097', 'step=250 validation/loss=6.3097'],
	[
		'step:1/6200 train_loss:10.9184 train_time:74500ms step_avg:nanms',
		'step=1/6200 elapsed=74.5 train/loss=10.9184',
	],
	['[8]\ttrain-auc:0.71\ttest-auc:0.70', 'step=8 train/auc=0.71 validation/auc=0.7'],
	["[100]\tvalid_0's l2: 0.0312", 'step=100 validation/l2=0.0312'],
	[
		'14000:\tlearn: 0.69\ttest: 0.6\tbest: 0.61 (13556)\ttotal: 10m 50s\tremaining: 5m 25s',
		'step=14000 remaining=325 train/value=0.69 validation/value=0.6',
	],
	[
		'Train: 0 [  50/73 ( 70%)]  Loss: 6.77 (6.83)  Time: 0.320s,  400.32/s  (0.470s,  272.39/s)  LR: 1.0e-05',
		'epoch=0 batch=50/73 train/loss=6.77 train/learning_rate=0.00001',
	],
	[
		'[INFO] Train: [0/150][10/924]\teta 0:00:56 lr 0.1\t time 0.0325 (0.0623)\tloss 0.5 (0.6)\tmem 150MB',
		'epoch=0/150 batch=10/924 remaining=56 train/learning_rate=0.1 train/loss=0.5',
	],

	// Bars.
	[
		' 10%|█         | 100/1000 [00:10<01:30, 10.00it/s, loss=2.3]',
		'step=100/1000 elapsed=10 remaining=90 train/loss=2.3',
	],
	[
		'accuracy: 0.3, loss: 0.7 ||:   0%|          | 1/475 [00:07<59:23,  7.52s/it]',
		'step=1/475 elapsed=7 remaining=3563 train/accuracy=0.3 train/loss=0.7',
	],
	[
		'Epoch 0:   6%|█▍    | 86/1563 [00:06<01:44, 14.19it/s, v_num=0, train_loss=1.8]E',
		'epoch=0 batch=86/1563 train/loss=1.8',
	],
	[
		'Epoch 3/20 [Val]: 100%|██████████| 20/20 [00:02<00:00,  9.50it/s, loss=0.2]',
		'epoch=3/20 validation/loss=0.2',
	],
	[
		'Epoch 5/5 ━━━━━━━━━━ 100/100 0:00:12 • 0:00:00 8.12it/s v_num: 0.000 train_loss: 0.123',
		'epoch=5/5 batch=100/100 train/loss=0.123',
	],
	[
		'1875/1875 ━━━━━━━━ 3s 1ms/step - accuracy: 0.8604 - loss: 0.4783.3984',
		'batch=1875/1875 train/accuracy=0.8604 train/loss=0.4783',
	],
	[
		'Epochs:  10%|█   | 10/100 [00:10<01:30, loss=0.5]',
		'epoch=10/100 elapsed=10 remaining=90 train/loss=0.5',
	],
	['100it [00:10, 9.8it/s, loss=0.5]', 'step=100 train/loss=0.5'],

	// Chinese and Russian.
	[
		'Epoch 1/5 | 训练损失: 0.4214 | 验证集准确率: 0.8738',
		'epoch=1/5 train/loss=0.4214 validation/accuracy=0.8738',
	],
	[
		'第 3 轮，训练损失：0.5，验证损失：0.6，学习率：1e-4',
		'epoch=3 train/loss=0.5 validation/loss=0.6 train/learning_rate=0.0001',
	],
	['第 3/10 轮  训练损失：0.5，验证损失：0.6', 'epoch=3/10 train/loss=0.5 validation/loss=0.6'],
	['第 200 步 损失: 0.5', 'step=200 train/loss=0.5'],
	[
		'Эпоха 3/10: потери на обучении: 0.345, потери на валидации: 0.412',
		'epoch=3/10 train/loss=0.345 validation/loss=0.412',
	],
	[
		'Эпоха 3, шаг 100: потери 0.34, скорость обучения 0.001',
		'epoch=3 step=100 train/loss=0.34 train/learning_rate=0.001',
	],
])('%s', (line, reading) => {
	expect(tell([line])).toEqual([`1 ${reading}`]);
});
