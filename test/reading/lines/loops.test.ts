import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Loops that people write themselves: one line of a log, and what it says. */
test.each<[line: string, reading: string]>([
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
])('%s', (line, reading) => {
	expect(tell([line])).toEqual([`1 ${reading}`]);
});
