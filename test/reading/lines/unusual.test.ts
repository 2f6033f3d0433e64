import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Numbers and names in unusual company: one line of a log, and what it says. */
test.each<[line: string, reading: string]>([
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
	['epoch 3 mean/median reward 123.4/120.5', 'epoch=3 train/mean reward=123.4 train/median reward=120.5'],
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
])('%s', (line, reading) => {
	expect(tell([line])).toEqual([`1 ${reading}`]);
});
