import {expect, test} from 'vitest';
import {readLog} from '../read-log.js';

/** Lines that hold words and numbers of training and are yet no figures of it. */
test.each([
	// Programs.
	'loss = criterion(output, target)',
	'    loss.backward()',
	'learning_rate = 0.1  # warmup at step 100',
	'print(f"Epoch {epoch}: loss {loss.item():.4f}")',
	'def step(self, loss=0.5):',
	'    train_loss += loss.item() * 32',
	'for epoch in range(10):',
	'x = torch.Size([32, 3, 224, 224])',

	// Commands, configurations, arguments.
	'+ python train.py --lr 0.1 --epochs 80 --loss 0.5',
	'user@host:~/runs$ tail -n 20 loss.txt',
	'learning_rate: 0.001',
	'LOSS_WEIGHT: 1.0',
	'epochs: 80',
	'START_EPOCH: 0',
	"Namespace(lr=0.1, epochs=80, loss='mse')",

	// Prose.
	'The model reached a loss of 0.5 after 3 epochs of training on 2 GPUs.',
	'Epoch 00012: val_loss improved from 0.35 to 0.34, saving model to best.h5',
	"Epoch 3, global step 1200: 'val_loss' reached 0.31 (best 0.31), saving model to 'a.ckpt' as top 1",
	'Resuming from epoch 3 with loss 0.4',
	'Better model found at epoch 1 with f_beta value: 0.8813',
	'Training for 10 epochs with batch size 32',
	'Created train dataloader: 10000 samples in 2 seconds of epoch 0',
	'train_steps           : 400000',
	'Fold 1: accuracy = 0.9',
	'2026-03-04 10:00:00,123 - INFO -      LOC: precision:  81.25%; recall:  78.79%; FB1:  80.00  32',

	// What sums up.
	'Best val acc: 0.912',
	'*** Best metric: 81.2 (epoch 290)',
	'*** 新的最佳模型! 验证损失: 0.098 ***',

	// Other work.
	'Loading checkpoint shards: 100%|██████████| 3/3 [00:05<00:00,  1.80s/it]',
	'Map: 100%|██████████| 25000/25000 [00:05<00:00, 5000 examples/s]',
	'1/1 [==============================] - 0s 37ms/step',
	'| 26%   45C    P0    58W / 300W |      0MiB / 11019MiB |      1%      Default |',
	'[LightGBM] [Warning] No further splits with positive gain, best gain: -inf',
	'Total params: 23,508,032',
	'2024-05-01 12:00:00,000 INFO listening on port 8080',
])('%s', line => {
	expect(readLog([line]).readings.filter(({kind}) => kind === 'point')).toEqual([]);
});
