import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Time, level, logger and rank in front: one line of a log, and what it says. */
test.each<[line: string, reading: string]>([
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
	['[iter    3] size=43,962  F1=0.51  tag=a', 'step=3 train/F1=0.51'],
	['[Epoch     7] loss: 0.5', 'epoch=7 train/loss=0.5'],
	[
		'INFO:root:Epoch[46] Batch [399]\tSpeed: 924.7 samples/sec\tloss=0.0003',
		'epoch=46 batch=399 train/throughput=924.7 train/loss=0.0003',
	],
	['Node[0] Epoch[19] Batch [660-680]\taccuracy=0.57', 'epoch=19 batch=680 train/accuracy=0.57'],
	['✅ Epoch 1 | loss: 0.45', 'epoch=1 train/loss=0.45'],
])('%s', (line, reading) => {
	expect(tell([line])).toEqual([`1 ${reading}`]);
});
